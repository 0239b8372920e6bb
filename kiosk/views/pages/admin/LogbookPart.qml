pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The journal of the ange gardien: an entry to write, and those written. Another entry corrects one.
ColumnLayout {
    id: root

    required property LogbookModel logbook
    required property list<string> may
    readonly property bool writes: may.includes("keep_journal")
    readonly property list<string> offered: ["need", "tool", "next_step"].filter(it => logbook.kinds.includes(it))
    readonly property LogbookWords words: LogbookWords {}

    spacing: Theme.gap

    DeskRefusal {
        objectName: "logbookRefusal"
        refusal: root.logbook.refusal
        said: root.words.refusals
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.soft
        text: root.may.includes("read_journal") ? qsTr("L’équipe lit tout. Le public ne lit que ce qui est « visible de tous ».") : qsTr("Votre rôle ne lit pas ce journal. La page du projet montre ce qui en est publié.")
        Layout.fillWidth: true
    }

    EntryEditor {
        id: editor

        heading: qsTr("Écrire une ligne")
        logbook: root.logbook
        offered: root.offered
        publishable: true
        visible: root.writes && (root.offered.length > 0 || corrects.length > 0)
        words: root.words
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.soft
        text: qsTr("Rien n’est encore écrit ici.")
        visible: entries.count === 0 && root.may.includes("read_journal")
        Layout.fillWidth: true
    }

    Repeater {
        id: entries

        model: root.logbook.journal

        EntryCard {
            required property int index

            correctable: root.writes
            kindName: root.words.kinds[kind]
            objectName: `entry${index}`
            Layout.fillWidth: true

            onCorrectionAsked: editor.correct(entryId, kind, day, text, published)
        }
    }
}
