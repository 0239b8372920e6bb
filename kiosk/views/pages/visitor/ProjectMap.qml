pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The map of the projects: how many in each quartier, a dot where a place is known. A tap chooses a quartier.
QuartierMap {
    id: root

    required property ProjectMapModel places

    tone: Theme.jury
    toneSoft: Theme.jurySoft

    Item {
        anchors.centerIn: parent
        height: root.side
        width: root.side

        Repeater {
            model: root.places.dots

            Rectangle {
                required property real atX
                required property real atY

                x: atX * root.side - width / 2
                y: atY * root.side - height / 2
                border.color: Theme.card
                border.width: Theme.lineWidth
                color: Theme.contribution
                height: width
                radius: width / 2
                width: Theme.captionSize * 0.6
            }
        }

        Repeater {
            model: root.places.places

            Rectangle {
                id: badge

                required property string quartierId
                required property real labelX
                required property real labelY
                required property int projects

                x: labelX * root.side - width / 2
                y: labelY * root.side + Theme.captionSize * 0.8
                color: Theme.project
                height: count.implicitHeight + Theme.tightGap * 0.6
                objectName: `badge_${quartierId}`
                radius: height / 2
                visible: projects > 0
                width: Math.max(height, count.implicitWidth + 2 * Theme.tightGap)

                LabelText {
                    id: count

                    anchors.centerIn: parent
                    color: Theme.onStrong
                    font.pixelSize: Theme.captionSize
                    text: badge.projects
                    Accessible.ignored: true
                }
            }
        }
    }
}
