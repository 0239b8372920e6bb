pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The way of a project: each step one under the other, joined by a line as far as it went.
Card {
    id: root

    required property PassageRows passages
    readonly property var words: ({
            contribution: qsTr("Vous l’avez dit"),
            theme: qsTr("Le jury en fait un thème"),
            sketch: qsTr("Une ébauche est déposée"),
            selection: qsTr("Le jury la choisit"),
            stimulateur: qsTr("Au stimulateur"),
            experimentation: qsTr("À l’essai"),
            street: qsTr("Dans la rue")
        })

    // No room for the days beside the words.
    readonly property bool narrow: availableWidth < 22 * Theme.labelSize

    objectName: "timelineCard"
    Accessible.name: title.text
    Accessible.role: Accessible.List

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        HeadingText {
            id: title

            text: qsTr("De la contribution à la rue")
            Layout.bottomMargin: Theme.tightGap
            Layout.fillWidth: true
        }

        Repeater {
            model: root.passages

            RowLayout {
                id: passage

                required property int index
                required property string step
                required property string day
                required property bool done

                spacing: Theme.padding * 0.6
                Accessible.name: done ? qsTr("%1, fait %2", "a step and its day").arg(name.text).arg(day) : qsTr("%1, à venir").arg(name.text)
                Accessible.role: Accessible.ListItem
                Layout.fillWidth: true

                Item {
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.labelSize

                    Rectangle {
                        anchors.bottom: parent.bottom
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.top: passage.index > 0 ? parent.top : dot.verticalCenter
                        color: passage.done ? Theme.project : Theme.line
                        visible: passage.index > 0 || root.passages.count > 1
                        width: Theme.strongLineWidth
                        anchors.bottomMargin: passage.index === root.passages.count - 1 ? parent.height / 2 : 0
                    }

                    Rectangle {
                        id: dot

                        anchors.centerIn: parent
                        border.color: passage.done ? Theme.project : Theme.soft
                        border.width: Theme.strongLineWidth
                        color: passage.done ? Theme.project : Theme.card
                        height: width
                        radius: width / 2
                        width: Theme.labelSize * 0.8
                    }
                }

                GridLayout {
                    columnSpacing: Theme.gap
                    columns: root.narrow ? 1 : 2
                    rowSpacing: 0
                    Layout.bottomMargin: Theme.tightGap
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.tightGap

                    BodyText {
                        id: name

                        color: passage.done ? Theme.ink : Theme.soft
                        font.bold: passage.done
                        font.pixelSize: Theme.labelSize
                        horizontalAlignment: Text.AlignLeft
                        text: root.words[passage.step] ?? ""
                        Accessible.ignored: true
                        Layout.fillWidth: true
                    }

                    LabelText {
                        color: Theme.soft
                        text: passage.day
                        visible: text.length > 0
                        Accessible.ignored: true
                        Layout.maximumWidth: root.availableWidth / 2
                    }
                }
            }
        }
    }
}
