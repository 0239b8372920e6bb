import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A security key that will open the account: its name, its PIN, and the passphrase once more.
Card {
    id: root

    required property OwnAccountModel account

    Connections {
        function onKeyAdded() {
            nameField.clear()
            pinField.clear()
            passphraseField.clear()
        }

        target: root.account
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Ajouter une clé de sécurité")
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Branchez-la. Si elle n’a pas de code PIN, celui que vous tapez ici devient le sien.")
            Layout.fillWidth: true
        }

        TextField {
            id: nameField

            objectName: "keyNameField"
            maximumLength: 40
            placeholderText: qsTr("Son nom : « clé bleue », « clé du tiroir »")
            tone: Theme.jury
            Layout.fillWidth: true

            onTextEdited: root.account.forget()
        }

        PinField {
            id: pinField

            Layout.fillWidth: true

            onTextEdited: root.account.forget()
        }

        PassphraseField {
            id: passphraseField

            objectName: "keyPassphraseField"
            placeholderText: qsTr("Votre phrase de passe")
            Layout.fillWidth: true

            onTextEdited: root.account.forget()
        }

        TouchNotice {
            touching: root.account.touching
            Layout.fillWidth: true

            onActionTriggered: root.account.cancelKey()
        }

        KioskButton {
            objectName: "addKeyButton"
            enabled: passphraseField.length > 0 && !root.account.busy
            iconName: "key-round"
            text: root.account.busy ? qsTr("Un instant…") : qsTr("Ajouter cette clé")
            tone: Theme.jury
            visible: !root.account.touching
            Layout.fillWidth: true

            onClicked: root.account.addKey(passphraseField.text, pinField.text, nameField.text)
        }
    }
}
