pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// Where a project stands: a dot for each step done, a ring for each step to come.
Card {
    id: root

    required property MilestoneRows milestones
    required property string heading
    readonly property int dayWidth: days.width
    // No room for the days beside the words.
    readonly property bool narrow: availableWidth < 18 * Theme.labelSize

    Accessible.role: Accessible.List
    Accessible.name: title.text

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap * 1.2

        HeadingText {
            id: title

            text: root.heading
            Layout.fillWidth: true
        }

        // The widest of days, so that the words beside stand in one column.
        TextMetrics {
            id: days

            font.bold: true
            font.family: Theme.bodyFamily
            font.pixelSize: Theme.labelSize
            text: qsTr("28 septembre", "the widest day")
        }

        Repeater {
            model: root.milestones

            RowLayout {
                id: step

                required property string day
                required property string text
                required property bool done

                spacing: Theme.padding * 0.6
                Accessible.role: Accessible.ListItem
                Accessible.name: done ? qsTr("%1, fait : %2").arg(day).arg(text) : qsTr("%1, à venir : %2").arg(day).arg(text)
                Layout.fillWidth: true

                Rectangle {
                    color: step.done ? Theme.project : "transparent"
                    radius: height / 2
                    border.color: Theme.project
                    border.width: Theme.strongLineWidth
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredHeight: Theme.captionSize
                    Layout.preferredWidth: Theme.captionSize
                    // In the middle of the figures of the day.
                    Layout.topMargin: Math.max(0, day.baselineOffset - (Theme.labelSize * 0.7 + Theme.captionSize) / 2)
                }

                GridLayout {
                    columnSpacing: step.spacing
                    columns: root.narrow ? 1 : 2
                    rowSpacing: 0

                    LabelText {
                        id: day

                        color: Theme.soft
                        text: step.day
                        Accessible.ignored: true
                        Layout.alignment: root.narrow ? Qt.AlignTop : Qt.AlignBaseline
                        Layout.preferredWidth: root.dayWidth
                    }

                    BodyText {
                        font.pixelSize: Theme.labelSize
                        horizontalAlignment: Text.AlignLeft
                        text: step.text
                        Accessible.ignored: true
                        Layout.alignment: root.narrow ? Qt.AlignTop : Qt.AlignBaseline
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
