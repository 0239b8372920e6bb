pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One table of figures along time, each moment a column with its count. Read aloud, it is a table.
Card {
    id: root

    required property string title
    required property FigureRows figures

    Accessible.name: root.title
    Accessible.role: Accessible.Table

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            text: root.title
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.tightGap
            uniformCellSizes: true
            Layout.fillWidth: true

            Repeater {
                model: root.figures

                ColumnLayout {
                    id: figure

                    required property string label
                    required property string tick
                    required property int count
                    required property real share

                    spacing: 0
                    Accessible.name: qsTr("%1 : %2").arg(figure.label).arg(figure.count < 0 ? qsTr("non montré") : figure.count)
                    Accessible.role: Accessible.Row
                    Layout.fillWidth: true

                    LabelText {
                        objectName: "figureCount"
                        horizontalAlignment: Text.AlignHCenter
                        text: figure.count < 0 ? "—" : figure.count
                        Accessible.ignored: true
                        Layout.fillWidth: true
                    }

                    Item {
                        implicitHeight: Theme.scaled(170)
                        Layout.fillWidth: true

                        Rectangle {
                            anchors.bottom: parent.bottom
                            anchors.horizontalCenter: parent.horizontalCenter
                            color: figure.count > 0 ? Theme.project : Theme.line
                            height: Math.max(Theme.strongLineWidth, parent.height * figure.share)
                            radius: Theme.lineWidth * 2
                            width: Math.min(parent.width, Theme.scaled(60))
                        }
                    }

                    CaptionText {
                        horizontalAlignment: Text.AlignHCenter
                        text: figure.tick
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                        Layout.fillWidth: true
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
