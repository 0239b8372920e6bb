import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A juror came in before the vote on projects is open.
ColumnLayout {
    id: root

    required property RoomModel room

    spacing: Theme.gap

    JurorBar {
        room: root.room
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    Icon {
        color: Theme.jury
        name: "badge-check"
        size: Theme.iconSize * 3
        Layout.alignment: Qt.AlignHCenter
    }

    TitleText {
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Vous êtes bien là, merci !")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Le vote n’est pas encore ouvert. %1 jurés sur %2 sont venus.").arg(root.room.present).arg(root.room.seats)
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }
}
