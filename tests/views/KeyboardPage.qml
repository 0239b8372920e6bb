import QtQuick
import kiosk.views.controls
import kiosk.views.keyboard

// Fields of three kinds above the keyboard.
Window {
    visible: true

    Column {
        width: parent.width

        TextEditor {
            objectName: "message"
            width: parent.width
        }

        TextField {
            objectName: "code"
            inputMethodHints: Qt.ImhDigitsOnly
        }

        TextField {
            objectName: "address"
            inputMethodHints: Qt.ImhEmailCharactersOnly
        }
    }

    KioskKeyboard {
        objectName: "keyboard"
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
