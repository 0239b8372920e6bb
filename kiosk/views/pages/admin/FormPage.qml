import QtQuick
import kiosk.views.controls
import kiosk.views.style

// A page of forms: as high as its place, or turned with a finger where the keyboard leaves less.
Flickable {
    id: root

    default property Item form

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(height, form.implicitHeight)
    contentWidth: width
    // Qt's software renderer draws shapes that are wholly outside a clip; a layer cuts them off.
    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software

    onHeightChanged: sight.holds(sight.focused) && sight.follow()

    // The layer is black where nothing is painted: past the end of a form that grew short.
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        parent: root
        z: -1
    }

    Rectangle {
        id: ground

        color: Theme.paper
        height: root.contentHeight
        width: root.width
        children: [root.form]
    }

    Binding {
        property: "height"
        target: root.form
        value: root.contentHeight
    }

    Binding {
        property: "width"
        target: root.form
        value: root.width
    }

    KeepInSight {
        id: sight

        pane: root
    }
}
