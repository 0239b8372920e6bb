import QtQuick
import kiosk.views.style

// The ground of a visitor's page: it fills what the bars and the keyboard leave, and keeps the margins. On a wide
// screen, large text needs more height than there is: the page then moves up and down with two large buttons.
// With « commandes en bas », it stands within reach, and what its ReadingParts hold above it.
Item {
    id: root

    // Whether few things are touched: what is read may then come down to them.
    property bool brief: false
    readonly property bool split: Theme.lowControls && Theme.areaTop >= Theme.mm(50)
    readonly property real freed: brief ? Math.max(0, sheet.height - (sheet.children[0]?.implicitHeight ?? 0)) : 0
    readonly property alias roomAbove: above
    readonly property bool moves: Theme.largeText && (!Theme.portrait || Theme.lowControls)
    readonly property bool tooHigh: moves && sheet.height > view.height
    default property alias content: sheet.data
    readonly property alias contentWidth: sheet.width
    readonly property alias contentHeight: view.height

    anchors.fill: parent

    Flickable {
        id: view

        anchors.bottomMargin: Theme.gap
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin + (root.moves ? Theme.target + Theme.gap : 0)
        anchors.topMargin: Theme.portrait ? Theme.margin * 0.75 : Theme.padding
        boundsBehavior: Flickable.StopAtBounds
        clip: root.tooHigh
        contentHeight: sheet.height
        interactive: root.tooHigh
        // Qt's software renderer draws icons that lie outside a clip, unless there is a layer.
        layer.enabled: root.tooHigh

        Item {
            id: sheet

            width: view.width
            height: root.moves ? Math.max(view.height, children[0]?.implicitHeight ?? 0) : view.height
        }
    }

    Item {
        id: above

        y: Theme.margin - Theme.areaTop
        anchors.left: view.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: Theme.areaTop - 2 * Theme.margin + view.y + root.freed
    }

    PageMover {
        anchors.bottom: view.bottom
        anchors.left: view.right
        anchors.leftMargin: Theme.gap
        view: view
        visible: root.tooHigh
    }
}
