pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What may be done with the sheet that is open: change it, or take its project off the screens.
ColumnLayout {
    id: root

    required property ProjectBoardModel board
    readonly property string subjectId: board.opened.subjectId
    property bool asked: false

    spacing: Theme.gap

    onSubjectIdChanged: asked = false

    Flow {
        spacing: Theme.gap
        visible: !root.asked
        Layout.fillWidth: true

        KioskButton {
            objectName: "editSheetButton"
            iconName: "pencil"
            text: root.board.draft.waiting === root.subjectId ? qsTr("Reprendre ma saisie") : qsTr("Modifier la fiche")
            tone: Theme.project

            onClicked: root.board.edit()
        }

        KioskButton {
            objectName: "withdrawButton"
            iconName: "eye-off"
            kind: KioskButton.Secondary
            text: qsTr("Retirer des écrans…")
            visible: root.board.opened.onScreens

            onClicked: root.asked = true
        }
    }

    TextField {
        id: reason

        objectName: "withdrawReason"
        maximumLength: 300
        placeholderText: qsTr("Pourquoi il n’est plus montré")
        tone: Theme.contribution
        visible: root.asked
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        visible: root.asked
        Layout.fillWidth: true

        KioskButton {
            objectName: "confirmWithdrawButton"
            enabled: reason.length > 0
            iconName: "eye-off"
            text: qsTr("Retirer des écrans")
            tone: Theme.contribution

            onClicked: {
                root.board.withdraw(reason.text)
                root.asked = false
                reason.clear()
            }
        }

        KioskButton {
            objectName: "cancelWithdrawButton"
            kind: KioskButton.Secondary
            text: qsTr("Annuler")

            onClicked: root.asked = false
        }
    }

    Notice {
        objectName: "withdrawRefusal"
        iconName: "triangle-alert"
        title: qsTr("Les écrans ne le montrent déjà plus.")
        visible: root.board.refusal === "UnknownProject"
        Layout.fillWidth: true
    }
}
