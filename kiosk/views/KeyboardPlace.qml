import QtQuick

// The place of the keyboard, empty until somebody types. The keyboard is made after the first frame
// and by its address: named as a type, Qt's keys and their sounds would be loaded before.
Loader {
    id: root

    required property string locale
    readonly property Item keyboard: item as Item
    readonly property real takenHeight: keyboard?.visible ? keyboard.implicitHeight : 0

    active: false
    source: Qt.resolvedUrl("keyboard/KioskKeyboard.qml")

    Binding {
        property: "locale"
        target: root.item
        value: root.locale
    }

    Connections {
        function onFrameSwapped() {
            Qt.callLater(() => root.active = true)
        }

        enabled: !root.active
        target: root.Window.window
    }
}
