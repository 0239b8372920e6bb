import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Another passphrase in place of the one that the agent types once more.
Card {
    id: root

    required property OwnAccountModel account
    property bool done: false

    Connections {
        function onPassphraseChanged() {
            oldField.clear()
            newField.clear()
            root.done = true
        }

        target: root.account
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Changer ma phrase de passe")
            Layout.fillWidth: true
        }

        PassphraseField {
            id: oldField

            objectName: "oldPassphraseField"
            placeholderText: qsTr("Phrase de passe d’aujourd’hui")
            Layout.fillWidth: true

            onTextEdited: root.account.forget()
        }

        PassphraseField {
            id: newField

            objectName: "newPassphraseField"
            placeholderText: qsTr("Nouvelle phrase de passe : 12 signes au moins")
            Layout.fillWidth: true

            onTextEdited: root.account.forget()
        }

        Notice {
            objectName: "passphraseDone"
            color: Theme.projectSoft
            iconName: "circle-check"
            title: qsTr("C’est fait. L’ancienne n’ouvre plus rien.")
            tone: Theme.project
            visible: root.done && newField.length === 0
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "changePassphraseButton"
            enabled: oldField.length > 0 && newField.length > 0 && !root.account.busy
            iconName: "refresh-cw"
            kind: KioskButton.Outlined
            text: qsTr("Changer")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.account.changePassphrase(oldField.text, newField.text)
        }
    }
}
