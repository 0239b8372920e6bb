pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// The room of a moment, among those that served already or another, and its seats.
ColumnLayout {
    id: root

    required property var draft
    required property list<string> rooms
    readonly property string room: roomField.text
    readonly property string seats: seatsField.text

    spacing: Theme.tightGap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TextField {
            id: roomField

            objectName: "momentRoomField"
            maximumLength: 60
            placeholderText: qsTr("Salle")
            text: root.draft.room
            tone: Theme.project
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }

        TextField {
            id: seatsField

            objectName: "momentSeatsField"
            inputMethodHints: Qt.ImhDigitsOnly
            label: qsTr("Nombre de places")
            maximumLength: 3
            placeholderText: qsTr("Places")
            text: root.draft.seats
            tone: Theme.project
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    Flow {
        spacing: Theme.tightGap
        visible: root.rooms.length > 0
        Layout.fillWidth: true

        Repeater {
            model: root.rooms

            ChoiceButton {
                required property string modelData

                autoExclusive: false
                checkable: false
                checked: roomField.text === modelData
                text: modelData
                tone: Theme.project

                onClicked: roomField.text = modelData
            }
        }
    }
}
