import QtQuick
import kiosk.views.controls
import kiosk.views.style

// A passphrase being typed: never shown, not even its last letter; masked from assistive tools too.
TextField {
    id: root

    echoMode: TextInput.Password
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhHiddenText
    maximumLength: 256
    passwordMaskDelay: 0
    tone: Theme.jury
    Accessible.passwordEdit: true
}
