import QtQuick
import kiosk.views.style

// The title of a page.
AppText {
    font.family: Theme.titleFamily
    font.pixelSize: Theme.titleSize
    font.weight: Font.ExtraBold
    horizontalAlignment: Text.AlignLeft
    spacing: Theme.titleLineHeight
    Accessible.role: Accessible.Heading
}
