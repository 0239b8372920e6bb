import QtQuick
import kiosk.views.style

// Text of a page. It shows what it is given as plain text, wraps, and grows rather than being cut.
Text {
    id: root

    color: Theme.ink
    font.family: Theme.bodyFamily
    font.pixelSize: Theme.bodySize
    lineHeight: Theme.bodyLineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
