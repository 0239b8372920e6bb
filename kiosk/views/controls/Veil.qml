import QtQuick
import kiosk.views.style

// Darkens the whole window behind a panel, above and below what is within reach too.
Rectangle {
    anchors.bottomMargin: Theme.areaBottom - Theme.windowHeight
    anchors.fill: parent
    anchors.topMargin: -Theme.areaTop
    color: Theme.veil
}
