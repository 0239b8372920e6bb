import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What the passeur asks about a project, for whoever walks by to answer at the kiosk.
Rectangle {
    id: root

    required property WallModel wall

    color: Theme.projectSoft

    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: 2 * Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.padding

        LabelText {
            color: Theme.project
            font.pixelSize: Theme.headingSize
            text: qsTr("Le passeur vous demande · %1").arg(root.wall.sentence)
            Layout.fillWidth: true
        }

        TitleText {
            objectName: "wallQuestion"
            font.pixelSize: Theme.displaySize
            text: root.wall.title
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap

            Icon {
                color: Theme.project
                name: "megaphone"
                size: Theme.titleSize
                Layout.alignment: Qt.AlignTop
            }

            LabelText {
                color: Theme.project
                font.pixelSize: Theme.titleSize * 0.8
                text: qsTr("Répondez à la borne, %1").arg(root.wall.note)
                Layout.fillWidth: true
            }
        }
    }
}
