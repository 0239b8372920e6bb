pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard

// Keys of equal width, one per character, that join the row they are put in.
Repeater {
    id: root

    required property string characters

    model: characters.split("")

    Key {
        required property string modelData

        text: modelData
    }
}
