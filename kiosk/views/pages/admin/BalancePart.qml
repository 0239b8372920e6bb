pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// Closing a project: how it ends, why, and the five parts of its public balance sheet; and those written before.
ColumnLayout {
    id: root

    required property BalanceModel balance
    required property list<string> may
    readonly property bool closes: may.includes("lead_out")
    readonly property LogbookWords words: LogbookWords {}
    readonly property BalanceWords parts: BalanceWords {}

    spacing: Theme.gap

    DeskRefusal {
        objectName: "balanceRefusal"
        refusal: root.balance.refusal
        said: root.words.refusals
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.soft
        text: qsTr("Un bilan se fait à la fin de l’essai : ce projet n’est pas à l’essai.")
        visible: !root.balance.onTrial && !root.balance.closed
        Layout.fillWidth: true
    }

    Notice {
        actionButton.objectName: "reopenButton"
        actionText: root.closes ? qsTr("Reprendre le bilan") : ""
        color: Theme.projectSoft
        iconName: "undo-2"
        objectName: "closedBalanceNotice"
        text: qsTr("Son bilan est public. « Affiches » l’imprime. Le reprendre remet le projet à l’essai.")
        title: qsTr("Ce projet est clos.")
        tone: Theme.project
        visible: root.balance.closed
        Layout.fillWidth: true

        onActionTriggered: root.balance.takeBack()
    }

    Loader {
        active: root.closes && root.balance.onTrial
        visible: active
        Layout.fillWidth: true

        sourceComponent: BalanceEditor {
            balance: root.balance
            words: root.parts
        }
    }

    Repeater {
        model: root.balance.rows

        BalanceSheetCard {
            required property int index

            objectName: `balance${index}`
            words: root.parts
            Layout.fillWidth: true
        }
    }
}
