import QtQuick
import QtQuick.Templates as T
import kiosk.views.style

// A white rounded sheet around its one child, usually a layout that fills it.
T.Pane {
    id: root

    property color color: Theme.card
    property color borderColor: Theme.line
    property real borderWidth: Theme.lineWidth

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.padding
    Accessible.role: Accessible.Grouping

    background: Rectangle {
        color: root.color
        radius: Theme.cardRadius
        border.color: root.borderColor
        border.width: root.borderWidth
    }
}
