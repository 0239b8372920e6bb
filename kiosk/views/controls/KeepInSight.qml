import QtQuick
import QtQuick.Templates as T

// Turns a pane so that what the keyboard reaches is in sight; a finger only touches what it sees.
QtObject {
    id: root

    required property Flickable pane
    readonly property Item focused: pane.Window.activeFocusItem
    readonly property int reason: (focused as T.Control)?.focusReason ?? (focused as T.TextField)?.focusReason ?? Qt.OtherFocusReason
    readonly property bool reached: reason === Qt.TabFocusReason || reason === Qt.BacktabFocusReason

    function holds(item: Item): bool {
        return item !== null && (item === pane.contentItem || holds(item.parent))
    }

    function follow() {
        const top = focused.mapToItem(pane.contentItem, 0, 0).y
        pane.contentY = Math.max(top + focused.height - pane.height, Math.min(pane.contentY, top))
    }

    onFocusedChanged: reached && holds(focused) && follow()
}
