pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The map of the quartiers; a tap chooses the one under the finger.
Item {
    id: root

    required property TerritoryModel territory
    required property string chosen
    property color tone: Theme.contribution
    property color toneSoft: Theme.contributionSoft
    readonly property real side: Math.min(width, height)

    signal tapped(string quartier)

    objectName: "map"
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Carte des quartiers. Les mêmes choix existent en boutons.")

    Item {
        id: sheet

        anchors.centerIn: parent
        width: root.side
        height: root.side

        Repeater {
            model: root.territory.quartiers

            MapShape {
                required property string quartierId
                required property string path

                fill: quartierId === root.chosen ? root.tone : root.toneSoft
                outline: Theme.card
                pathData: path
                side: root.side
                strokeShare: 0.008
            }
        }

        Repeater {
            model: root.territory.landmarks

            MapShape {
                required property string kind
                required property string path
                required property bool closed

                fill: closed ? (kind === "water" ? Theme.followUpSoft : Theme.projectSoft) : "transparent"
                outline: kind === "water" ? Theme.water : "transparent"
                pathData: path
                side: root.side
                strokeShare: closed ? 0.004 : 0.014
            }
        }

        Repeater {
            model: root.territory.quartiers

            LabelText {
                required property string quartierId
                required property string name
                required property real labelX
                required property real labelY

                x: labelX * root.side - width / 2
                y: labelY * root.side - height / 2
                color: quartierId === root.chosen ? Theme.onStrong : Theme.ink
                font.pixelSize: Theme.captionSize
                text: name
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        TapHandler {
            onTapped: point => root.tapped(root.territory.quartierAt(point.position.x / root.side, point.position.y / root.side))
        }
    }
}
