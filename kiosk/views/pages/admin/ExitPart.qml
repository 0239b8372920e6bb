pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The exit review: a decision with its reason, those taken before, and the way to take the last one back.
ColumnLayout {
    id: root

    required property LogbookModel logbook
    required property list<string> may
    readonly property bool decides: may.includes("lead_out")
    readonly property list<string> offered: ["ready", "continue", "stop"].filter(it => logbook.kinds.includes(it))
    readonly property LogbookWords words: LogbookWords {}

    spacing: Theme.gap

    DeskRefusal {
        objectName: "exitRefusal"
        refusal: root.logbook.refusal
        said: root.words.refusals
        Layout.fillWidth: true
    }

    EntryEditor {
        heading: qsTr("Le projet sort-il du stimulateur ?")
        logbook: root.logbook
        offered: root.offered
        publishable: false
        visible: root.decides && root.offered.length > 0
        words: root.words
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.soft
        text: qsTr("La revue de sortie se fait au stimulateur : ce projet n’y est pas.")
        visible: root.offered.length === 0 && root.logbook.exits.count === 0
        Layout.fillWidth: true
    }

    Notice {
        actionButton.objectName: "takeBackButton"
        actionText: root.decides ? qsTr("Reprendre la décision") : ""
        color: Theme.projectSoft
        iconName: "undo-2"
        objectName: "verdictNotice"
        text: qsTr("Le porteur et ceux qui ont donné un avis lisent la raison sur leur ticket.")
        title: qsTr("Décision : %1").arg(root.words.kinds[root.logbook.verdict] ?? "")
        tone: Theme.project
        visible: root.logbook.verdict.length > 0
        Layout.fillWidth: true

        onActionTriggered: root.logbook.takeBack()
    }

    Repeater {
        model: root.logbook.exits

        EntryCard {
            required property int index

            correctable: false
            kindName: root.words.kinds[kind]
            objectName: `exit${index}`
            Layout.fillWidth: true
        }
    }
}
