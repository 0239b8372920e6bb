import QtQuick
import kiosk.views.style

// The border of a field: thick and coloured while it is being typed in.
Rectangle {
    id: root

    property bool focused: false
    property color tone: Theme.contribution

    color: Theme.card
    radius: Theme.cardRadius
    border.color: focused ? tone : Theme.controlLine
    border.width: Theme.lineWidth + (focused ? Theme.focusWidth : 0)
}
