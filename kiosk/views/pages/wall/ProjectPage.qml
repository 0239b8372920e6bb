import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// One project: its picture on one side, and in words that are read from afar, what it is and where it stands.
GridLayout {
    id: root

    required property WallModel wall

    columnSpacing: 0
    columns: Theme.portrait ? 1 : 2
    rowSpacing: 0

    DrawingView {
        margin: 2 * Theme.margin
        path: root.wall.drawing
        picture: root.wall.picture
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.scaled(800)
        Layout.preferredWidth: Theme.portrait ? root.width : root.width * 0.46
    }

    ColumnLayout {
        spacing: Theme.padding
        Layout.alignment: Qt.AlignVCenter
        Layout.fillWidth: true
        Layout.margins: Theme.margin

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            StageChip {
                objectName: "wallStage"
                day: root.wall.day
                days: root.wall.days
                stage: root.wall.stage
            }

            Chip {
                text: qsTr("Thème : %1").arg(root.wall.theme)
                tone: Theme.jurySoft
                toneText: Theme.jury
                visible: root.wall.theme.length > 0
                width: Math.min(implicitWidth, parent.width)
            }
        }

        TitleText {
            objectName: "wallTitle"
            font.pixelSize: Theme.displaySize
            text: root.wall.title
            Layout.fillWidth: true
        }

        BodyText {
            font.pixelSize: Theme.headingSize
            horizontalAlignment: Text.AlignLeft
            text: root.wall.sentence
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            visible: root.wall.note.length > 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap

            Icon {
                color: Theme.project
                name: "calendar-days"
                size: Theme.headingSize * 1.2
                Layout.alignment: Qt.AlignTop
            }

            BodyText {
                color: Theme.project
                font.bold: true
                font.pixelSize: Theme.headingSize * 0.9
                horizontalAlignment: Text.AlignLeft
                text: root.wall.note
                Layout.fillWidth: true
            }
        }
    }
}
