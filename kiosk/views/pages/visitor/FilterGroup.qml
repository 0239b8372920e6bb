import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One question of a page of choices: its words, then the answers as large buttons, « Tout » first.
ColumnLayout {
    id: root

    property string title
    property int columns: Theme.largeText && (Theme.portrait || width < 24 * Theme.labelSize) ? 1 : 2
    default property alias answers: answers.data

    spacing: Theme.gap

    HeadingText {
        text: root.title
        Layout.fillWidth: true
    }

    GridLayout {
        id: answers

        columnSpacing: Theme.gap
        columns: root.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
    }
}
