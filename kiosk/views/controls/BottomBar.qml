import QtQuick
import QtQuick.Layouts
import kiosk.views.style

// The white bar at the bottom of every visitor page; its BarButtons have equal shares of it.
Rectangle {
    id: root

    default property alias buttons: row.data

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.barHeight, row.implicitHeight + 2 * Theme.lineWidth)
    color: Theme.card
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Aide et réglages")

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.topMargin: Theme.lineWidth
        spacing: Theme.mm(3)
        uniformCellSizes: true
    }
}
