import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Who is in, and how to leave the screen to the next juror: always at the same place.
RowLayout {
    id: root

    required property RoomModel room

    spacing: Theme.gap

    Icon {
        color: Theme.jury
        name: "users-round"
        size: Theme.iconSize * 1.2
    }

    LabelText {
        objectName: "jurorTicket"
        color: Theme.jury
        text: qsTr("Juré·e %1").arg(root.room.ticket)
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    KioskButton {
        objectName: "leaveButton"
        iconName: "log-out"
        kind: KioskButton.Secondary
        text: qsTr("Laisser la place")

        onClicked: root.room.leave()
    }
}
