import QtQuick
import kiosk.views.style

// The ground of a visitor's page: it fills what the bars and the keyboard leave, and keeps the margins.
Item {
    id: root

    default property alias content: sheet.data
    readonly property alias contentWidth: sheet.width
    readonly property alias contentHeight: sheet.height

    anchors.fill: parent

    Item {
        id: sheet

        anchors.bottomMargin: Theme.gap
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.portrait ? Theme.margin * 0.75 : Theme.padding
    }
}
