pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The next juror comes in: a card under the reader or its code typed, then the PIN. A reader types like a keyboard.
GridLayout {
    id: root

    required property RoomModel room

    columnSpacing: Theme.margin
    columns: Theme.portrait ? 1 : 2
    focus: true
    rowSpacing: Theme.gap

    Keys.onPressed: event => {
        event.accepted = true
        event.key === Qt.Key_Backspace ? root.room.rubOut() : root.room.press(event.text.trim())
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 5

        Chip {
            iconName: "users-round"
            text: root.room.forTheme ? qsTr("Le thème") : qsTr("Les projets")
            tone: Theme.jury
        }

        TitleText {
            text: root.room.asksPin ? qsTr("Votre code secret") : qsTr("Bonjour ! Votre carte ?")
            Layout.fillWidth: true
        }

        BodyText {
            text: root.room.asksPin ? qsTr("Tapez vos six chiffres. Personne ne les voit.") : qsTr("Passez votre carte devant le lecteur, ou tapez son code.")
            Layout.fillWidth: true
        }

        FieldFrame {
            focused: true
            tone: Theme.jury
            Accessible.role: Accessible.StaticText
            Accessible.name: root.room.asksPin ? qsTr("Chiffres tapés : %1").arg(root.room.pinLength) : root.room.code
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.buttonHeight

            HeadingText {
                anchors.centerIn: parent
                objectName: "doorField"
                text: root.room.asksPin ? "● ".repeat(root.room.pinLength) + "○ ".repeat(6 - root.room.pinLength) : root.room.code
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }

        RefusalNotice {
            room: root.room
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "presentText"
            color: Theme.soft
            text: root.room.voting ? qsTr("%1 jurés sur %2 ont fini de voter.").arg(root.room.finished).arg(root.room.seats) : qsTr("%1 jurés sur %2 sont venus.").arg(root.room.present).arg(root.room.seats)
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "closeRoomButton"
            iconName: "lock"
            kind: KioskButton.Secondary
            text: qsTr("Fermer la salle")

            onClicked: root.room.close()
        }
    }

    DoorPad {
        room: root.room
        Layout.alignment: Theme.portrait ? Qt.AlignBottom : Qt.AlignVCenter
        Layout.fillWidth: true
        Layout.preferredWidth: 6
    }
}
