import QtQuick
import kiosk.views.style

// The ring around the control that the keyboard or the keypad is on: dark outside and light inside,
// it is seen on any ground.
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

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusWidth
        color: "transparent"
        radius: Math.max(0, parent.radius - Theme.focusWidth)
        border.color: Theme.onStrong
        border.width: Theme.focusWidth
    }
}
