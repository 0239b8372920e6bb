import QtQuick
import kiosk.views.controls
import kiosk.views.style

// The ground of a visitor's page: it fills what the bars and the keyboard leave, and keeps the margins. On a wide
// or a narrow screen, large text needs more height than there is: the page then moves up and down with two large buttons.
// With « commandes en bas », it stands within reach, and what its ReadingParts hold above it.
Item {
    id: root

    // Above what is within reach: an icon, its colour and the ground.
    property string emblem
    property color emblemTone: Theme.contribution
    property color ground: "transparent"
    // Whether few things are touched: what is read may then come down to them.
    property bool brief: false
    // Whether its words may need more height than any screen has, in whatever size.
    property bool wordy: false
    readonly property bool split: Theme.split
    readonly property real freed: brief ? Math.max(0, sheet.height - (sheet.children[0]?.implicitHeight ?? 0)) : 0
    readonly property alias roomAbove: above.room
    readonly property bool moves: wordy || Theme.cramped || Theme.largeText && (!Theme.portrait || Theme.lowControls)
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

        KeepInSight {
            pane: view
        }

        // With lists in it, that layer is black where nothing is drawn.
        Rectangle {
            anchors.fill: parent
            color: Theme.paper
            parent: view
            visible: root.tooHigh
            z: -1
        }

        Item {
            id: sheet

            width: view.width
            height: root.moves ? Math.max(view.height, children[0]?.implicitHeight ?? 0) : view.height
        }
    }

    RoomAbove {
        id: above

        anchors.left: parent.left
        anchors.right: parent.right
        color: root.ground
        emblem: root.emblem
        lower: Math.max(0, view.y + root.freed - Theme.gap)
        tone: root.emblemTone
        visible: root.split
    }

    PageMover {
        anchors.bottom: view.bottom
        anchors.left: view.right
        anchors.leftMargin: Theme.gap
        view: view
        visible: root.tooHigh
    }
}
