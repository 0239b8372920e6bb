pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One table of figures, each row with its bar. Read aloud, it is a table.
Card {
    id: root

    required property string title
    required property FigureRows figures
    readonly property real labelWidth: availableWidth * 0.4
    readonly property real countWidth: Theme.scaled(190)

    Accessible.name: root.title
    Accessible.role: Accessible.Table

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            text: root.title
            Layout.fillWidth: true
        }

        Repeater {
            model: root.figures

            RowLayout {
                id: figure

                required property string label
                required property int count
                required property real share
                readonly property string told: count < 0 ? qsTr("non montré") : count

                spacing: Theme.tightGap
                Accessible.name: qsTr("%1 : %2").arg(figure.label).arg(figure.told)
                Accessible.role: Accessible.Row
                Layout.fillWidth: true

                CaptionText {
                    text: figure.label
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                    Layout.preferredWidth: root.labelWidth
                }

                Item {
                    implicitHeight: Theme.gap
                    Layout.fillWidth: true

                    Rectangle {
                        color: Theme.project
                        height: parent.height
                        radius: Theme.lineWidth * 2
                        width: figure.count < 0 ? 0 : Math.max(Theme.strongLineWidth, parent.width * figure.share)
                    }
                }

                LabelText {
                    objectName: "figureCount"
                    horizontalAlignment: Text.AlignRight
                    text: figure.told
                    Accessible.ignored: true
                    Layout.preferredWidth: root.countWidth
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
