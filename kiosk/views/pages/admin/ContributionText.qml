import QtQuick
import kiosk.views.style

// The words of a contribution: to read, and to select what must be masked. Nothing can be changed.
TextEdit {
    id: root

    readonly property bool arabic: /[\u0600-\u06ff]/.test(text)

    activeFocusOnTab: true
    color: Theme.ink
    font.family: Theme.bodyFamily
    font.pixelSize: Theme.bodySize * 1.12
    horizontalAlignment: arabic ? TextEdit.AlignRight : TextEdit.AlignLeft
    persistentSelection: true
    readOnly: true
    selectByKeyboard: true
    selectByMouse: true
    selectedTextColor: Theme.onStrong
    selectionColor: Theme.jury
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
