pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The log of a trial: a note to write, and those written. Everybody reads them on the page of the project.
ColumnLayout {
    id: root

    required property TrialModel trial
    required property list<string> may
    readonly property bool writes: may.includes("lead_out")
    readonly property LogbookWords words: LogbookWords {}

    spacing: Theme.gap

    DeskRefusal {
        objectName: "trialRefusal"
        refusal: root.trial.refusal
        said: root.words.refusals
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.soft
        text: root.trial.onTrial ? qsTr("Tout le monde lit ces notes sur la page du projet.") : qsTr("On note un essai quand le projet est à l’essai, ou au budget participatif.")
        Layout.fillWidth: true
    }

    TrialEditor {
        id: editor

        trial: root.trial
        visible: root.writes && (root.trial.onTrial || corrects.length > 0)
        Layout.fillWidth: true
    }

    Repeater {
        model: root.trial.rows

        TrialNoteCard {
            required property int index

            correctable: root.writes
            objectName: `note${index}`
            Layout.fillWidth: true

            onCorrectionAsked: {
                editor.correct(noteId, day, text)
                editor.fill(what, value, unit)
            }
        }
    }
}
