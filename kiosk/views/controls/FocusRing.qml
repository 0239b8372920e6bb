import QtQuick
import kiosk.views.style

// The ring around the control that the keyboard or the keypad is on.
Rectangle {
    id: root

    property real controlRadius: 0

    anchors.fill: parent
    anchors.margins: -2 * Theme.focusWidth
    color: "transparent"
    radius: controlRadius + 2 * Theme.focusWidth
    border.color: Theme.ink
    border.width: Theme.focusWidth
    Accessible.ignored: true
}
