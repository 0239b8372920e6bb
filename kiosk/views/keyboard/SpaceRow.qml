import QtQuick
import QtQuick.VirtualKeyboard

// Punctuation and the space bar; what is put in it follows.
KeyboardRow {
    id: root

    property bool address: false
    property string apostrophe: "’"
    property string comma: ","
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

    SpaceKey {
        displayText: qsTr("espace")
        weight: root.spaceWeight
    }

    SpokenKey {
        spokenName: qsTr("Point")
        text: root.stop
    }
}
