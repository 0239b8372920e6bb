import QtQuick
import QtQuick.Layouts
import kiosk.views.style

// What a page only gives to read. With « commandes en bas », it stands just above what is touched, as large as on the
// whole screen, or less if it is long; otherwise it stays where the page has it.
ColumnLayout {
    id: root

    required property VisitorPage page
    // Whether something in it takes the height that is left, or gives way when there is too little of it.
    property bool fills: false
    property bool yields: false
    default property alias words: sheet.data
    readonly property real room: page.roomAbove.height / Theme.readingScale
    readonly property real fitting: fills || yields ? 1 : Math.min(1, room / Math.max(1, sheet.implicitHeight))

    visible: !page.split

    // Where it stays in the page, the page's layout gives it its place.
    Binding {
        sheet.height: root.fills ? root.room : root.yields ? Math.min(root.room, sheet.implicitHeight) : sheet.implicitHeight
        sheet.width: root.page.roomAbove.width / Theme.readingScale
        sheet.y: root.page.roomAbove.height - sheet.height
        when: root.page.split
    }

    ColumnLayout {
        id: sheet

        parent: root.page.split ? root.page.roomAbove : root
        scale: root.page.split ? Theme.readingScale * root.fitting : 1
        spacing: Theme.gap
        // From its foot: its place does not depend on its scale, which depends on its words.
        transformOrigin: Item.BottomLeft
        Layout.fillHeight: true
        Layout.fillWidth: true
    }
}
