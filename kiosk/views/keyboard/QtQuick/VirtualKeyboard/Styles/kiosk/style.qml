import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import kiosk.views.keyboard
import kiosk.views.style

// The look of the keys, found by Qt Virtual Keyboard under the style name "kiosk".
KeyboardStyle {
    id: root

    keyboardDesignHeight: Theme.keyboardHeight
    keyboardDesignWidth: Theme.windowWidth
    keyboardRelativeBottomMargin: 0.5 * Theme.keyGap / keyboardDesignHeight
    keyboardRelativeLeftMargin: 0.5 * (Theme.keyGap + Theme.windowWidth - Theme.keyboardWidth) / keyboardDesignWidth
    keyboardRelativeRightMargin: keyboardRelativeLeftMargin
    keyboardRelativeTopMargin: keyboardRelativeBottomMargin

    keyboardBackground: Rectangle {
        color: Theme.keyboard
    }
    keyPanel: KeyFace {}
    spaceKeyPanel: KeyFace {
        spokenName: qsTr("Espace")
    }
    enterKeyPanel: KeyFace {
        spokenName: qsTr("Entrée")
    }
    backspaceKeyPanel: KeyFace {
        iconName: "delete"
        spokenName: qsTr("Effacer")
    }
    shiftKeyPanel: KeyFace {
        iconName: "arrow-big-up"
        lit: InputContext.uppercase
        spokenName: qsTr("Majuscule")
    }
}
