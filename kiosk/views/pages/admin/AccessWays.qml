pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// The other ways in, and the way back to the public screens.
GridLayout {
    id: root

    required property string way
    required property bool onKiosk

    signal chosen(string other)
    signal gone

    columnSpacing: Theme.gap
    columns: 2
    rowSpacing: Theme.gap

    KioskButton {
        objectName: "keyButton"
        iconName: "key-round"
        kind: KioskButton.Secondary
        text: qsTr("J’ai une clé")
        visible: root.way !== "key"
        Layout.fillWidth: true

        onClicked: root.chosen("key")
    }

    KioskButton {
        objectName: "passphraseButton"
        iconName: "lock"
        kind: KioskButton.Secondary
        text: qsTr("J’ai une phrase de passe")
        visible: root.way !== "passphrase"
        Layout.fillWidth: true

        onClicked: root.chosen("passphrase")
    }

    KioskButton {
        objectName: "joinButton"
        iconName: "ticket"
        kind: KioskButton.Secondary
        text: qsTr("J’ai un code")
        visible: root.way !== "code"
        Layout.fillWidth: true

        onClicked: root.chosen("code")
    }

    KioskButton {
        objectName: "leaveDeskButton"
        iconName: "log-out"
        kind: KioskButton.Secondary
        text: qsTr("Retour à la borne")
        visible: root.onKiosk
        Layout.columnSpan: 2
        Layout.fillWidth: true

        onClicked: root.gone()
    }
}
