import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import kiosk.views.style

// The on-screen keyboard, shown while a field is being typed in. It learns nothing; only Chinese,
// that has more words than keys, is proposed words.
Item {
    id: root

    property string locale: "fr_FR"
    // Six keys spell with the rows of signs instead.
    readonly property bool forFingers: true
    readonly property InputPanel inputPanel: panel.item as InputPanel
    readonly property Item focusItem: Window.activeFocusItem
    readonly property bool typing: focusItem instanceof TextInput || focusItem instanceof TextEdit
    readonly property bool shown: typing && inputPanel !== null && inputPanel.active
    readonly property real keyboardHeight: shown ? height : 0

    // Makes the keys of the visitor's language, as slow as a page: only when they are looked at.
    function speak() {
        VirtualKeyboardSettings.activeLocales = [locale]
        VirtualKeyboardSettings.locale = locale
    }

    implicitWidth: Theme.windowWidth
    implicitHeight: Theme.keyboardHeight
    visible: shown
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Clavier")
    // Keys stay where fingers know them, whichever way the text runs.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    onLocaleChanged: if (shown)
        speak()
    onShownChanged: if (shown)
        speak()

    // The panel comes after the settings, or Qt's own style and layouts would be loaded first.
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "kiosk"
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("layouts")
        speak()
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

    CandidateBar {
        anchors.top: parent.top
        anchors.topMargin: Theme.keyGap / 2
        width: parent.width
    }
}
