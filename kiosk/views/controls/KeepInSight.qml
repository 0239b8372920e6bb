import QtQuick
import QtQuick.Templates as T
import kiosk.views.style

// Turns a pane so that what the keyboard reaches is in sight; a finger only touches what it sees.
QtObject {
    id: root

    required property Flickable pane
    readonly property Item focused: pane.Window.activeFocusItem
    readonly property int reason: (focused as T.Control)?.focusReason ?? (focused as T.TextField)?.focusReason ?? Qt.OtherFocusReason
    // How far the ring stands outside what has the focus.
    readonly property int ring: 2 * Theme.focusWidth
    readonly property bool reached: reason === Qt.TabFocusReason || reason === Qt.BacktabFocusReason
    // Cards find their height after they are reached.
    readonly property real length: pane.contentHeight
    readonly property Timer soon: Timer {
        interval: 0

        onTriggered: root.pane.moving || root.follow()
    }

    function holds(item: Item): bool {
        return item !== null && (item === pane.contentItem || holds(item.parent))
    }

    function follow() {
        if (!reached || !holds(focused))
            return
        const top = focused.mapToItem(pane.contentItem, 0, 0).y - ring
        const least = top + focused.height + 2 * ring - pane.height
        // A list guesses how high it is: what it shows already may stand lower.
        const last = Math.max(least, pane.originY + pane.contentHeight + pane.bottomMargin - pane.height)
        pane.contentY = Math.max(pane.originY, Math.min(last, Math.max(least, Math.min(pane.contentY, top))))
    }

    onFocusedChanged: follow()
    onLengthChanged: soon.restart()
}
