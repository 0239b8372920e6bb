import QtQuick
import kiosk.views.style

// A few strong words: the label of a control, the beginning of a notice.
AppText {
    font.pixelSize: Theme.labelSize
    font.weight: Font.Bold
    horizontalAlignment: Text.AlignLeft
}
