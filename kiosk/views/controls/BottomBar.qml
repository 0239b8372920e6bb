import QtQuick
import QtQuick.Layouts
import kiosk.views.style

// The white bar at the bottom of every visitor page; its BarButtons have equal shares of it, in two rows where the
// words are too large for one.
Rectangle {
    id: root

    default property alias buttons: grid.data
    readonly property bool compact: width < 6.5 * Theme.captionSize * grid.visibleChildren.length
    // Qt counts rows of uniform height as high as each would be alone.
    readonly property real tallest: Math.max(...grid.visibleChildren.map(button => button.implicitHeight))
    readonly property real rowsHeight: compact ? 2 * tallest + grid.rowSpacing : tallest

    implicitWidth: grid.implicitWidth
    implicitHeight: Math.max(Theme.barHeight, rowsHeight + 2 * Theme.lineWidth)
    color: Theme.card
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Aide et réglages")

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.topMargin: Theme.lineWidth
        columnSpacing: Theme.mm(3)
        columns: root.compact ? Math.ceil(visibleChildren.length / 2) : -1
        rowSpacing: Theme.mm(3)
        uniformCellHeights: true
        uniformCellWidths: true
    }
}
