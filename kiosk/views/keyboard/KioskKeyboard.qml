import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import kiosk.views.style

// The on-screen keyboard, shown while a field is being typed in. It learns and proposes nothing.
Item {
    id: root

    readonly property InputPanel inputPanel: panel.item as InputPanel
    readonly property Item focusItem: Window.activeFocusItem
    readonly property bool typing: focusItem instanceof TextInput || focusItem instanceof TextEdit
    readonly property bool shown: typing && inputPanel !== null && inputPanel.active
    readonly property real keyboardHeight: shown ? height : 0

    implicitWidth: Theme.windowWidth
    implicitHeight: Theme.keyboardHeight
    visible: shown

    // The panel comes after the settings, or Qt's own style and layouts would be loaded first.
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "kiosk"
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("layouts")
        VirtualKeyboardSettings.activeLocales = ["fr_FR"]
        VirtualKeyboardSettings.locale = "fr_FR"
        VirtualKeyboardSettings.defaultDictionaryDisabled = true
        VirtualKeyboardSettings.defaultInputMethodDisabled = true
        VirtualKeyboardSettings.handwritingModeDisabled = true
        VirtualKeyboardSettings.wordCandidateList.autoCommitWord = false
        panel.active = true
    }

    Loader {
        id: panel

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        active: false

        sourceComponent: InputPanel {}
    }
}
