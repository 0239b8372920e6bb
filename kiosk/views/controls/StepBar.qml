pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.style

// Where the visitor is in a short path: one bar and one name per step. `current` counts from 0.
ColumnLayout {
    id: root

    required property list<string> steps
    property int current: 0
    property color tone: Theme.contribution

    spacing: Theme.tightGap
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Étape %1 sur %2 : %3").arg(current + 1).arg(steps.length).arg(steps[current])

    RowLayout {
        spacing: Theme.tightGap * 1.5
        uniformCellSizes: true
        Layout.fillWidth: true

        Repeater {
            model: root.steps

            ColumnLayout {
                id: step

                required property int index
                required property string modelData
                readonly property bool reached: index <= root.current

                spacing: Theme.tightGap
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true

                Item {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.scaled(12)

                    // What is still to come is thinner, for those who do not see the colours.
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: step.reached ? parent.height : parent.height / 2
                        color: step.reached ? root.tone : Theme.line
                        radius: height / 2
                    }
                }

                CaptionText {
                    color: step.index === root.current ? root.tone : Theme.soft
                    font.weight: step.index === root.current ? Font.Bold : Font.Normal
                    text: qsTr("%1. %2").arg(step.index + 1).arg(step.modelData)
                    visible: !Theme.largeText
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }

    // Large, the names would not fit side by side.
    CaptionText {
        color: root.tone
        font.weight: Font.Bold
        text: qsTr("%1. %2").arg(root.current + 1).arg(root.steps[root.current])
        visible: Theme.largeText
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
