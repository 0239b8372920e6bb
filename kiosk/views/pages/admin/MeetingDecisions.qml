pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What the open meeting decided, and one more decision to write.
ColumnLayout {
    id: root

    required property MeetingsModel meetings

    spacing: Theme.gap

    Connections {
        function onDecided() {
            wordsField.clear()
            ownerField.clear()
            dueField.clear()
        }

        target: root.meetings
    }

    Repeater {
        model: root.meetings.decisions

        DecisionCard {
            required property int index

            objectName: `decision${index}`
            Layout.fillWidth: true

            onSettled: done => root.meetings.settle(decisionId, done)
        }
    }

    LabelText {
        text: qsTr("Une décision de plus")
        Layout.fillWidth: true
    }

    TextField {
        id: wordsField

        objectName: "decisionField"
        maximumLength: 300
        placeholderText: qsTr("La décision, en une phrase")
        tone: Theme.project
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TextField {
            id: ownerField

            objectName: "decisionOwnerField"
            maximumLength: 80
            placeholderText: qsTr("Qui s’en charge")
            tone: Theme.project
            Layout.fillWidth: true
            Layout.preferredWidth: 2
        }

        TextField {
            id: dueField

            objectName: "decisionDueField"
            label: qsTr("Avant quel jour")
            maximumLength: 10
            placeholderText: qsTr("Avant le")
            tone: Theme.project
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    KioskButton {
        objectName: "decideButton"
        iconName: "check"
        text: qsTr("Ajouter la décision")
        tone: Theme.project

        onClicked: root.meetings.decide(wordsField.text, ownerField.text, dueField.text)
    }
}
