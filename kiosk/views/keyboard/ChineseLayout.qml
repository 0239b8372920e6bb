import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Plugins

// Pinyin on QWERTY: letters make syllables, and the words that they may be are proposed above them.
// An address is typed in plain letters.
LetterLayout {
    id: root

    third: "zxcvbnm"
    above: "、：；（）《》“”…"
    apostrophe: "'"
    capitals: root.address
    comma: root.address ? "," : "，"
    exclamation: root.address ? "!" : "！"
    mode: root.address ? InputEngine.InputMode.Latin : InputEngine.InputMode.Pinyin
    question: root.address ? "?" : "？"
    second: "asdfghjkl"
    stop: root.address ? "." : "。"
    first: "qwertyuiop"

    inputMethod: PinyinInputMethod {}
}
