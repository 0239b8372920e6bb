import QtQuick
import QtQuick.VirtualKeyboard

// From shift to backspace; what is put in it follows.
KeyboardRow {
    ShiftKey {}

    LetterRow {
        characters: "wxcvbn"
    }

    SpokenKey {
        spokenName: qsTr("Point d’interrogation")
        text: "?"
    }

    SpokenKey {
        spokenName: qsTr("Point d’exclamation")
        text: "!"
    }

    BackspaceKey {}
}
