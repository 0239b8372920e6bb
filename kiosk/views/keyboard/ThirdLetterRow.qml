import QtQuick
import QtQuick.VirtualKeyboard

// From shift to backspace; what is put in it follows.
KeyboardRow {
    id: root

    required property string characters
    property bool capitals: true
    property bool questions: true
    property string exclamation: "!"
    property string question: "?"

    ShiftKey {
        visible: root.capitals
    }

    LetterRow {
        characters: root.characters
    }

    SpokenKey {
        spokenName: qsTr("Point d’interrogation")
        text: root.question
        visible: root.questions
    }

    SpokenKey {
        spokenName: qsTr("Point d’exclamation")
        text: root.exclamation
        visible: root.questions
    }

    BackspaceKey {}
}
