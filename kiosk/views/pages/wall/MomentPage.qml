import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// A moment of the day: what, when and where, for whoever walks by.
Rectangle {
    id: root

    required property WallModel wall
    readonly property MomentWords words: MomentWords {}

    color: Theme.sketchSoft

    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: 2 * Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.padding

        LabelText {
            color: Theme.sketch
            font.pixelSize: Theme.headingSize
            text: qsTr("Aujourd’hui · %1").arg(root.words.of(root.wall.moment))
            Layout.fillWidth: true
        }

        TitleText {
            font.pixelSize: Theme.displaySize
            text: root.wall.title
            Layout.fillWidth: true
        }

        BodyText {
            font.pixelSize: Theme.headingSize
            horizontalAlignment: Text.AlignLeft
            text: root.wall.sentence
            visible: text.length > 0
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap

            Icon {
                color: Theme.sketch
                name: "clock"
                size: Theme.titleSize
            }

            LabelText {
                objectName: "momentNote"
                color: Theme.sketch
                font.pixelSize: Theme.titleSize * 0.8
                text: root.wall.note
                Layout.fillWidth: true
            }
        }
    }
}
