pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The door of the desk: a login, then a passphrase, a security key, or a one-time code to choose a passphrase.
Item {
    id: root

    required property AccessModel access
    required property string mairie
    required property bool onKiosk
    property string way: "passphrase"
    readonly property bool joining: way === "code"
    readonly property bool withKey: way === "key"
    readonly property bool proven: withKey || passphraseField.length > 0 && (codeField.length > 0 || !joining)
    readonly property var explanations: ({
            code: qsTr("Votre code à usage unique vous laisse choisir une phrase de passe."),
            key: qsTr("Branchez votre clé de sécurité avant de toucher « Entrer »."),
            passphrase: root.mairie
        })

    // Whoever is there goes back to the public screens.
    signal gone

    Component.onCompleted: loginField.forceActiveFocus()
    onWayChanged: access.forget()

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
                text: root.explanations[root.way]
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
                visible: !root.withKey
                Layout.fillWidth: true

                onAccepted: enterButton.clicked()
                onTextEdited: root.access.forget()
            }

            PinField {
                id: pinField

                visible: root.withKey
                Layout.fillWidth: true

                onAccepted: enterButton.clicked()
                onTextEdited: root.access.forget()
            }

            AccessRefusal {
                refusal: root.access.refusal
                tries: root.access.tries
                wait: root.access.wait
                Layout.fillWidth: true
            }

            TouchNotice {
                touching: root.access.touching
                Layout.fillWidth: true

                onActionTriggered: root.access.cancelKey()
            }

            KioskButton {
                id: enterButton

                objectName: "enterButton"
                enabled: loginField.length > 0 && root.proven && !root.access.busy && root.access.wait === 0
                iconName: "lock-open"
                text: root.access.busy ? qsTr("Un instant…") : qsTr("Entrer")
                tone: Theme.jury
                visible: !root.access.touching
                Layout.fillWidth: true

                onClicked: root.withKey ? root.access.enterWithKey(loginField.text, pinField.text) : root.joining ? root.access.join(loginField.text, codeField.text, passphraseField.text) : root.access.enter(loginField.text, passphraseField.text)
            }

            AccessWays {
                enabled: !root.access.busy
                way: root.way
                Layout.fillWidth: true

                onKiosk: root.onKiosk
                onChosen: other => root.way = other
                onGone: root.gone()
            }
        }
    }
}
