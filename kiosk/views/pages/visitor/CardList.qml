import QtQuick
import kiosk.views.style

// Cards one under the other, turned page by page by the buttons of ReadingActions or by a finger.
ListView {
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    reuseItems: true
    spacing: Theme.gap
    Accessible.role: Accessible.List
}
