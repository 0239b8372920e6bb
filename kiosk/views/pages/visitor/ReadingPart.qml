import QtQuick
import QtQuick.Layouts
import kiosk.views.style

// What a page only gives to read. With « commandes en bas », it stands above what is touched, as large as on the whole
// screen, or less if it is long; otherwise it stays where the page has it.
ColumnLayout {
    id: root

    required property VisitorPage page
    // Whether something in it gives way when there is little height, rather than all of it shrinking.
    property bool yields: false
    default property alias words: sheet.data
    readonly property real fitting: page.roomAbove.height / Math.max(1, sheet.implicitHeight)

    visible: !page.split

    ColumnLayout {
        id: sheet

        parent: root.page.split ? root.page.roomAbove : root
        scale: !root.page.split ? 1 : root.yields ? Theme.readingScale : Math.min(Theme.readingScale, root.fitting)
        spacing: Theme.gap
        transformOrigin: Item.TopLeft
        width: root.page.roomAbove.width / Theme.readingScale
        height: root.yields ? root.page.roomAbove.height / Theme.readingScale : implicitHeight
        Layout.fillHeight: true
        Layout.fillWidth: true
    }
}
