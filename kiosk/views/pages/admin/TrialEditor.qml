pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A note on a trial: its day, what was seen, a measure and a photo if there are.
Card {
    id: root

    required property TrialModel trial
    property string corrects

    function correct(noteId: string, noteDay: string, written: string) {
        corrects = noteId
        day.text = noteDay
        text.text = written
        trial.hold(noteId)
    }

    function fill(measured: string, amount: string, measuredIn: string) {
        what.text = measured
        value.text = amount
        unit.text = measuredIn
    }

    function forget() {
        corrects = ""
        day.text = Qt.binding(() => trial.today)
        text.clear()
        fill("", "", "")
        trial.withoutPicture()
    }

    Connections {
        function onNoted() {
            root.forget()
        }

        target: root.trial
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        LabelText {
            text: root.corrects.length > 0 ? qsTr("Corriger une note : l’ancienne reste, barrée, sans sa photo") : qsTr("Ce qui s’est passé pendant l’essai")
            Layout.fillWidth: true
        }

        TextField {
            id: day

            objectName: "noteDay"
            label: qsTr("Le jour")
            maximumLength: 10
            text: root.trial.today
            tone: Theme.project
            Layout.fillWidth: true
        }

        TextField {
            id: text

            objectName: "noteText"
            maximumLength: root.trial.longest
            placeholderText: qsTr("Ce que l’on a vu, sans nommer personne")
            tone: Theme.project
            Layout.fillWidth: true
        }

        LabelText {
            text: qsTr("Une mesure, s’il y en a une")
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 3
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            TextField {
                id: what

                objectName: "noteWhat"
                maximumLength: root.trial.longestMeasured
                placeholderText: qsTr("Quoi : passages")
                tone: Theme.project
                Layout.fillWidth: true
            }

            TextField {
                id: value

                objectName: "noteValue"
                maximumLength: 15
                placeholderText: qsTr("Combien : 42")
                tone: Theme.project
                Layout.fillWidth: true
            }

            TextField {
                id: unit

                objectName: "noteUnit"
                maximumLength: root.trial.longestMeasured
                placeholderText: qsTr("Unité : par heure")
                tone: Theme.project
                Layout.fillWidth: true
            }
        }

        TrialPhoto {
            trial: root.trial
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "noteButton"
            iconName: "check"
            text: root.corrects.length > 0 ? qsTr("Écrire la correction") : qsTr("Noter")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: {
                root.trial.measure(what.text, value.text, unit.text)
                root.trial.note(day.text, text.text, root.corrects)
            }
        }

        KioskButton {
            objectName: "cancelNoteButton"
            iconName: "x"
            kind: KioskButton.Secondary
            text: qsTr("Laisser")
            visible: root.corrects.length > 0
            Layout.fillWidth: true

            onClicked: root.forget()
        }
    }
}
