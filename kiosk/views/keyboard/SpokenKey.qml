import QtQuick.VirtualKeyboard

// A key of one character, with the name that is spoken where the sign alone says nothing.
Key {
    property string spokenName: text
}
