import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Cards one under the other, turned page by page by the buttons of ReadingActions or by a finger.
ListView {
    id: root

    boundsBehavior: Flickable.StopAtBounds
    // No card is made ahead: Qt warns when a search shortens the list meanwhile.
    cacheBuffer: 0
    clip: true
    // A current row stays when it is turned away: Tab would go back to it.
    currentIndex: -1
    // Qt's software renderer draws shapes that are wholly outside a clip; a layer cuts them off.
    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software
    spacing: Theme.gap
    Accessible.role: Accessible.List

    // That layer is black where nothing is drawn.
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        parent: root
        z: -1
        Accessible.ignored: true
    }

    KeepInSight {
        pane: root
    }

    RowOrder {
        Component.onCompleted: keep(root.contentItem)
    }
}
