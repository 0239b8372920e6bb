pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Milestones, changes and companions of a project, a line each.
ColumnLayout {
    id: root

    required property SheetLineRows lines
    readonly property var icons: ({
            change: "pencil",
            coming: "clock",
            companion: "users-round",
            milestone: "check"
        })

    spacing: Theme.tightGap

    Repeater {
        model: root.lines

        RowLayout {
            id: line

            required property string part
            required property string heading
            required property string text

            spacing: Theme.gap
            Layout.fillWidth: true

            Icon {
                color: Theme.project
                name: root.icons[line.part]
                size: Theme.captionSize * 1.3
                Layout.alignment: Qt.AlignTop
            }

            CaptionText {
                text: line.text.length > 0 ? qsTr("%1 : %2").arg(line.heading).arg(line.text) : line.heading
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }
        }
    }
}
