import QtQuick
import QtQuick.Shapes

// One shape of the map, from path data in the unit square.
Shape {
    id: root

    required property real side
    required property string pathData
    required property color fill
    required property color outline
    required property real strokeShare

    anchors.fill: parent

    ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: root.fill
        fillRule: ShapePath.OddEvenFill
        scale: Qt.size(root.side, root.side)
        joinStyle: ShapePath.RoundJoin
        strokeColor: root.outline
        strokeWidth: root.strokeShare * root.side

        PathSvg {
            path: root.pathData
        }
    }
}
