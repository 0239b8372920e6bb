import QtQuick
import kiosk.views.style

// The heading of a part of a page.
AppText {
    font.family: Theme.titleFamily
    font.pixelSize: Theme.headingSize
    font.weight: Font.Bold
    horizontalAlignment: Text.AlignLeft
    spacing: Theme.headingLineHeight
    Accessible.role: Accessible.Heading
}
