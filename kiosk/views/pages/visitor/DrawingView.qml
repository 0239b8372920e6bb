pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.views.style
import kiosk.views.controls

// A drawing by residents, as large as its place allows; a sprout stands in for a missing one.
Rectangle {
    id: root

    required property string path
    // The address of a photo or of a drawing in pixels; it takes the place of the strokes.
    property string picture
    property color lineColor: Theme.ink
    property real margin: Theme.padding
    readonly property bool pictured: photo.status === Image.Ready

    // The drawing need not fill its unit square: its true extent, in thousandths of the square.
    readonly property rect extent: outline.boundingRect
    readonly property real enlargement: Math.min((width - 2 * margin) / Math.max(1, extent.width), (height - 2 * margin) / Math.max(1, extent.height))

    color: Theme.projectSoft
    Accessible.role: Accessible.Graphic
    Accessible.name: pictured ? qsTr("Image du projet") : path.length > 0 ? qsTr("Dessin du projet") : qsTr("Ce projet n’a pas encore de dessin")

    Shape {
        id: outline

        visible: false

        ShapePath {
            scale: Qt.size(1000, 1000)
            strokeColor: "transparent"
            strokeWidth: 0

            PathSvg {
                path: root.path
            }
        }
    }

    Shape {
        x: root.width / 2 - root.enlargement * (root.extent.x + root.extent.width / 2)
        y: root.height / 2 - root.enlargement * (root.extent.y + root.extent.height / 2)
        visible: root.path.length > 0 && !root.pictured

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(1000 * root.enlargement, 1000 * root.enlargement)
            strokeColor: root.lineColor
            strokeWidth: Math.max(Theme.strongLineWidth, Math.min(root.width, root.height) / 70)

            PathSvg {
                path: root.path
            }
        }
    }

    Image {
        id: photo

        anchors.fill: parent
        cache: false
        fillMode: Image.PreserveAspectFit
        source: root.picture
        sourceSize: Qt.size(root.width, root.height)
    }

    Icon {
        anchors.centerIn: parent
        color: Theme.project
        name: "sprout"
        size: Math.min(root.width, root.height) / 2
        visible: root.path.length === 0 && !root.pictured
    }
}
