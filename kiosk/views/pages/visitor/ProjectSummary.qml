import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// The face of a project: its drawing from edge to edge, its stage, its theme, its title and its sentence.
Item {
    id: root

    required property ProjectModel project

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gap

        DrawingView {
            margin: Math.max(Theme.margin, 2 * Theme.captionSize)
            path: root.project.drawing
            picture: root.project.picture
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.scaled(180)
            Layout.preferredHeight: Theme.scaled(Theme.portrait ? 600 : 450)

            CaptionText {
                anchors.bottom: parent.bottom
                anchors.margins: Theme.tightGap
                anchors.right: parent.right
                anchors.rightMargin: Theme.padding
                text: qsTr("Dessin des habitants")
                visible: root.project.drawing.length > 0 && root.project.picture.length === 0
            }
        }

        Flow {
            spacing: Theme.padding * 0.5
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin

            StageChip {
                day: root.project.day
                days: root.project.days
                stage: root.project.stage
            }

            Chip {
                text: qsTr("Thème : %1").arg(root.project.theme)
                tone: Theme.jurySoft
                toneText: Theme.jury
                visible: root.project.theme.length > 0
                width: Math.min(implicitWidth, parent.width)
            }
        }

        TitleText {
            text: root.project.title
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
        }

        BodyText {
            horizontalAlignment: Text.AlignLeft
            text: root.project.sentence
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
        }
    }
}
