import QtQuick
import kiosk.views.style

// Text of a page. It shows what it is given as plain text, wraps, and grows rather than being cut.
Text {
    id: root

    property real spacing: Theme.bodyLineHeight
    readonly property bool arabic: /[\u0600-\u06ff]/.test(text)
    // Lines of one height: one with figures alone would be lower than those of Arabic, and climb into them.
    readonly property bool even: arabic && fontSizeMode === Text.FixedSize

    color: Theme.ink
    font.family: Theme.bodyFamily
    font.pixelSize: Theme.bodySize
    lineHeight: root.spacing * (root.even ? Theme.arabicLine * font.pixelSize : root.arabic ? Theme.arabicTightening : 1)
    lineHeightMode: root.even ? Text.FixedHeight : Text.ProportionalHeight
    bottomPadding: -topPadding
    topPadding: root.even ? -Theme.arabicRise * font.pixelSize : 0
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
