import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Whose wall it is, what to do, and how far the round is.
Rectangle {
    id: root

    required property WallModel wall
    required property string mairie
    required property string bureau

    color: Theme.night
    implicitHeight: row.implicitHeight + 2 * Theme.padding

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.margin

        LabelText {
            color: Theme.nightInk
            text: qsTr("%1 · %2", "a town hall and its office").arg(root.mairie).arg(root.bureau)
            Layout.fillWidth: true
        }

        LabelText {
            color: Theme.nightInk
            text: qsTr("Votre avis ? À la borne, dans le hall.")
            visible: !Theme.portrait
            wrapMode: Text.NoWrap
        }

        LabelText {
            objectName: "wallNumber"
            color: Theme.nightSoft
            text: qsTr("%1 / %2", "a page and how many").arg(root.wall.number).arg(root.wall.count)
            visible: root.wall.count > 1
            wrapMode: Text.NoWrap
        }
    }
}
