import QtQuick
import QtQuick.VirtualKeyboard

// Punctuation and the space bar; what is put in it follows.
KeyboardRow {
    id: root

    property bool address: false
    property string apostrophe: "’"
    property string comma: ","
    property string exclamation: "!"
    property string question: "?"
    property bool questions: false
    property string stop: "."
    property real spaceWeight: 400

    SpokenKey {
        spokenName: root.address ? qsTr("Arobase") : qsTr("Apostrophe")
        text: root.address ? "@" : root.apostrophe
    }

    SpokenKey {
        spokenName: qsTr("Virgule")
        text: root.comma
    }

    SpokenKey {
        spokenName: qsTr("Tiret")
        text: "-"
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

    SpaceKey {
        displayText: qsTr("espace")
        weight: root.spaceWeight
    }

    SpokenKey {
        spokenName: qsTr("Point")
        text: root.stop
    }
}
