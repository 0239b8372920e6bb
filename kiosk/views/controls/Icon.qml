pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.views.style

// A Lucide icon drawn as strokes, in any colour. Arrows turn round in right-to-left languages.
Item {
    id: root

    property string name
    property color color: Theme.ink
    property real size: Theme.iconSize
    property real strokeWidth: 2
    readonly property bool turned: LayoutMirroring.enabled && /(left|right)$/.test(name)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        anchors.centerIn: parent
        width: root.size
        height: root.size
        rotation: root.turned ? 180 : 0

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.size / 24, root.size / 24)
            strokeColor: root.color
            strokeWidth: root.strokeWidth * root.size / 24

            PathSvg {
                path: root.name.length > 0 ? Icons.path(root.name) : ""
            }
        }
    }
}
