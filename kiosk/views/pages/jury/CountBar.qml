pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// How many gave each mention, the best first: the number, the face and the colour of each; wide as its share.
RowLayout {
    id: root

    required property list<int> counts

    spacing: Theme.lineWidth * 2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 très bien, %2 bien, %3 assez bien, %4 passable, %5 insuffisant").arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(counts[3]).arg(counts[4])

    Repeater {
        model: root.counts

        Rectangle {
            id: part

            required property int index
            required property int modelData

            color: look.tone
            radius: Theme.keyRadius / 2
            visible: modelData > 0
            Layout.fillWidth: true
            Layout.minimumWidth: row.implicitWidth + Theme.gap
            Layout.preferredHeight: Theme.iconSize + Theme.gap
            Layout.preferredWidth: 40 * modelData

            MentionLook {
                id: look

                mention: 4 - part.index
            }

            RowLayout {
                id: row

                anchors.centerIn: parent
                spacing: Theme.tightGap

                Icon {
                    color: Theme.onStrong
                    name: look.iconName
                    size: Theme.iconSize * 0.8
                }

                LabelText {
                    color: Theme.onStrong
                    text: part.modelData
                    Accessible.ignored: true
                }
            }
        }
    }
}
