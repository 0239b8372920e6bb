import QtQuick
import kiosk.views.style

// Secondary words: dates, counts, hints.
AppText {
    color: Theme.soft
    font.pixelSize: Theme.captionSize
    horizontalAlignment: Text.AlignLeft
}
