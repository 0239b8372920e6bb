import QtQuick
import kiosk.models
import kiosk.views.style

// The sheet of a drawing, as large as its place allows in its proportions; it takes ink unless it is only to be seen.
Item {
    id: root

    required property DrawingModel drawing
    property bool drawable: false

    implicitWidth: Theme.scaled(640)
    implicitHeight: 0.75 * width

    Rectangle {
        anchors.centerIn: parent
        width: canvas.width + 2 * border.width
        height: canvas.height + 2 * border.width
        color: Theme.card
        border.color: Theme.controlLine
        border.width: Theme.strongLineWidth
    }

    DrawingCanvas {
        id: canvas

        anchors.centerIn: parent
        objectName: "drawingCanvas"
        width: Math.max(1, Math.floor(Math.min(parent.width, parent.height / 0.75) - 2 * Theme.strongLineWidth))
        height: Math.floor(0.75 * width)
        enabled: root.drawable
        Accessible.role: Accessible.Graphic
        Accessible.name: root.drawing.strokes === 0 ? qsTr("Feuille blanche") : root.drawing.strokes === 1 ? qsTr("Votre dessin, un trait") : qsTr("Votre dessin, %1 traits").arg(root.drawing.strokes)

        Component.onCompleted: show(root.drawing)
    }
}
