import QtQuick
import kiosk.views.controls
import kiosk.views.style

// With « commandes en bas », the part of the window above what is within reach: an emblem, and room for what is read.
Rectangle {
    id: root

    required property string emblem
    required property color tone
    // How far it comes down into what is within reach.
    required property real lower
    readonly property alias room: room
    readonly property real freeHeight: room.height - Theme.readingScale * room.childrenRect.height - Theme.margin

    y: -Theme.areaTop
    height: Theme.areaTop + lower

    Item {
        id: room

        anchors.fill: parent
        anchors.margins: Theme.margin
    }

    Icon {
        anchors.left: room.left
        anchors.top: room.top
        color: root.tone
        name: root.emblem
        size: Math.min(root.freeHeight, Theme.areaTop * 0.36)
        strokeWidth: 1.5
        visible: root.emblem.length > 0 && size > 2 * Theme.iconSize
    }
}
