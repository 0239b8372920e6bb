pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One table of figures along time: counts above, a column each, moments below. Read aloud, it is a table.
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
            spacing: 0
            uniformCellSizes: true
            Layout.fillWidth: true

            Repeater {
                model: root.figures

                LabelText {
                    required property string label
                    required property int count

                    objectName: "figureCount"
                    horizontalAlignment: Text.AlignHCenter
                    text: count < 0 ? "—" : count
                    Accessible.name: qsTr("%1 : %2").arg(label).arg(count < 0 ? qsTr("non montré") : count)
                    Accessible.role: Accessible.Row
                    Layout.fillWidth: true
                }
            }
        }

        // Loaded by its address: the desk does not wait for the library of charts when somebody comes in.
        Loader {
            objectName: "chart"
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.scaled(170)

            Component.onCompleted: setSource("ColumnChart.qml", {
                figures: Qt.binding(() => root.figures)
            })
        }

        RowLayout {
            spacing: 0
            uniformCellSizes: true
            Layout.fillWidth: true

            Repeater {
                model: root.figures

                CaptionText {
                    required property string tick

                    horizontalAlignment: Text.AlignHCenter
                    text: tick
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
