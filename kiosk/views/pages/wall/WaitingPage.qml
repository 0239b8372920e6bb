import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// Nothing to show: no project yet, or the record is not there.
ColumnLayout {
    id: root

    required property bool waiting

    spacing: Theme.padding

    Item {
        Layout.fillHeight: true
    }

    Icon {
        color: Theme.project
        name: "sprout"
        size: 3 * Theme.displaySize
        strokeWidth: 1
        Layout.alignment: Qt.AlignHCenter
    }

    TitleText {
        objectName: "wallWaiting"
        horizontalAlignment: Text.AlignHCenter
        text: root.waiting ? qsTr("Le mur attend la borne.") : qsTr("Les premiers projets arrivent bientôt.")
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
    }

    Item {
        Layout.fillHeight: true
    }
}
