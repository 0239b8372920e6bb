import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import kiosk.views.controls
import kiosk.views.style

// What a key looks like, and what it says to a screen reader.
KeyPanel {
    id: root

    property string iconName
    property bool lit: false
    property string spokenName: spokenKey ? spokenKey.spokenName : label
    readonly property SpokenKey spokenKey: control as SpokenKey
    readonly property bool pressed: control !== null && control.pressed
    readonly property bool uppercased: control !== null && control.uppercased
    readonly property string displayText: control ? control.displayText : ""
    readonly property bool letter: displayText.length === 1
    readonly property string label: uppercased && letter ? displayText.toUpperCase() : displayText
    readonly property int modifiers: uppercased ? Qt.ShiftModifier : Qt.NoModifier
    readonly property color surface: lit ? Theme.ink : Theme.card

    // Types the key, for those who press it without touching it.
    function press() {
        const text = uppercased ? control.text.toUpperCase() : control.text
        InputContext.inputEngine.virtualKeyClick(control.key, text, modifiers)
        control.clicked()
    }

    Accessible.role: Accessible.Button
    Accessible.name: root.spokenName
    Accessible.focusable: true

    Accessible.onPressAction: press()

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.keyGap / 2
        color: root.pressed ? Theme.line : root.surface
        radius: Theme.keyRadius
        border.color: Theme.line
        border.width: Theme.lineWidth

        Icon {
            anchors.centerIn: parent
            color: root.lit ? Theme.onStrong : Theme.ink
            name: root.iconName
            size: Math.min(parent.height * 0.55, Theme.iconSize)
            visible: root.iconName.length > 0
        }

        LabelText {
            anchors.centerIn: parent
            font.pixelSize: Math.min(parent.height * (Theme.largeText ? 0.76 : 0.5), Theme.bodySize * 1.1)
            font.weight: Font.DemiBold
            spacing: 1
            text: root.label
            visible: root.iconName.length === 0
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
