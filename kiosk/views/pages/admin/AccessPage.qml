pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The door of the desk: a login and a passphrase, or a one-time code to choose a passphrase.
Item {
    id: root

    required property AccessModel access
    required property string mairie
    required property bool onKiosk
    property bool joining: false
    readonly property bool typed: loginField.length > 0 && passphraseField.length > 0 && (codeField.length > 0 || !joining)
    readonly property var refusals: ({
            fault: qsTr("La base ne répond pas. Attendez un peu, puis réessayez."),
            guessable: qsTr("Cette phrase se devine trop vite. Prenez plusieurs mots sans rapport entre eux."),
            long: qsTr("Cette phrase est trop longue : 256 signes au plus."),
            short: qsTr("Il faut au moins 12 signes. Une courte phrase est facile à retenir."),
            unknown: qsTr("Ce n’est pas reconnu. Vérifiez chaque signe.")
        })

    // Whoever is there goes back to the public screens.
    signal gone

    Component.onCompleted: loginField.forceActiveFocus()

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.scaled(1000))

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            HeadingText {
                text: qsTr("Bureau des agents")
                Layout.fillWidth: true
            }

            CaptionText {
                text: root.joining ? qsTr("Votre code à usage unique vous laisse choisir une phrase de passe.") : root.mairie
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            TextField {
                id: loginField

                objectName: "loginField"
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                maximumLength: 40
                placeholderText: qsTr("Identifiant")
                tone: Theme.jury
                Layout.fillWidth: true

                onTextEdited: root.access.forget()
            }

            TextField {
                id: codeField

                objectName: "codeField"
                inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
                maximumLength: 20
                placeholderText: qsTr("Code à usage unique")
                tone: Theme.jury
                visible: root.joining
                Layout.fillWidth: true

                onTextEdited: root.access.forget()
            }

            PassphraseField {
                id: passphraseField

                objectName: "passphraseField"
                placeholderText: root.joining ? qsTr("Nouvelle phrase de passe : 12 signes au moins") : qsTr("Phrase de passe")
                Layout.fillWidth: true

                onAccepted: enterButton.clicked()
                onTextEdited: root.access.forget()
            }

            Notice {
                objectName: "accessRefusal"
                iconName: "triangle-alert"
                text: root.access.wait > 0 ? qsTr("Vous pourrez réessayer dans %1 s.").arg(root.access.wait) : ""
                title: root.refusals[root.access.refusal] ?? ""
                visible: root.access.refusal.length > 0
                Layout.fillWidth: true
            }

            KioskButton {
                id: enterButton

                objectName: "enterButton"
                enabled: root.typed && !root.access.busy && root.access.wait === 0
                iconName: "lock-open"
                text: root.access.busy ? qsTr("Un instant…") : qsTr("Entrer")
                tone: Theme.jury
                Layout.fillWidth: true

                onClicked: root.joining ? root.access.join(loginField.text, codeField.text, passphraseField.text) : root.access.enter(loginField.text, passphraseField.text)
            }

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                KioskButton {
                    objectName: "joinButton"
                    iconName: "key-round"
                    kind: KioskButton.Secondary
                    text: root.joining ? qsTr("J’ai une phrase de passe") : qsTr("J’ai un code")
                    Layout.fillWidth: true

                    onClicked: root.joining = !root.joining
                }

                KioskButton {
                    objectName: "leaveDeskButton"
                    iconName: "log-out"
                    kind: KioskButton.Secondary
                    text: qsTr("Retour à la borne")
                    visible: root.onKiosk
                    Layout.fillWidth: true

                    onClicked: root.gone()
                }
            }
        }
    }
}
