import QtQuick
import kiosk.views.style

// Tells the theme how large the window that it fills is, in pixels and in millimetres, and what is within reach.
Item {
    id: root

    required property real pixelsPerMm
    required property int reachHeight
    required property int reachBelow

    Binding {
        property: "pixelsPerMm"
        target: Theme
        value: root.pixelsPerMm
    }

    Binding {
        property: "reachBelow"
        target: Theme
        value: root.reachBelow
    }

    Binding {
        property: "reachHeight"
        target: Theme
        value: root.reachHeight
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
}
