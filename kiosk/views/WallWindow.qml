pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.pages.wall
import kiosk.views.style

// The wall of the stimulateur: nobody touches it, and it is read from afar.
Window {
    id: root

    required property WallModel wall
    required property string mairie
    required property string bureau
    required property real pixelsPerMm
    required property bool reducedMotion

    color: Theme.paper
    title: qsTr("Mur du stimulateur")

    Component.onCompleted: Theme.reducedMotion = reducedMotion

    Binding {
        property: "pixelsPerMm"
        target: Theme
        value: root.pixelsPerMm
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.height
    }

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.width
    }

    WallPages {
        anchors.fill: parent
        bureau: root.bureau
        mairie: root.mairie
        wall: root.wall
    }

    // No pointer on a wall.
    HoverHandler {
        cursorShape: Qt.BlankCursor
    }

    Shortcut {
        sequence: "Esc"

        onActivated: root.close()
    }
}
