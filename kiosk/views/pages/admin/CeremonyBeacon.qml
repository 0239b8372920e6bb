import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The first number is known; the second is a public signal, signed at an hour that was written before.
ColumnLayout {
    id: root

    required property DrawCeremonyModel ceremony
    property bool silent: false

    spacing: Theme.gap

    TitleText {
        text: qsTr("Les boules disent")
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true

        TitleText {
            anchors.centerIn: parent
            color: Theme.jury
            font.letterSpacing: Theme.gap
            font.pixelSize: Math.min(0.4 * parent.width, 0.85 * parent.height)
            lineHeight: 1
            objectName: "firstNumber"
            text: root.ceremony.first
        }
    }

    TitleText {
        text: root.silent ? qsTr("La balise se tait depuis deux jours : tirez trois autres boules.") : qsTr("À %1, la balise publique signe. Tout le monde peut la lire.").arg(root.ceremony.beaconTime)
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("Tour n° %1 de drand (api.drand.sh), écrit dans l’engagement. Sa signature fait 96 signes.").arg(root.ceremony.beaconRound)
        visible: !root.silent
        Layout.fillWidth: true
    }

    TextField {
        id: said

        inputMethodHints: root.silent ? Qt.ImhDigitsOnly | Qt.ImhNoPredictiveText : Qt.ImhNoPredictiveText | Qt.ImhLowercaseOnly
        maximumLength: root.silent ? 3 : 120
        objectName: "signatureField"
        placeholderText: root.silent ? qsTr("Trois chiffres") : qsTr("La signature de la balise")
        tone: Theme.jury
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap

        KioskButton {
            objectName: "silentButton"
            kind: KioskButton.Secondary
            text: root.silent ? qsTr("La balise a parlé") : qsTr("La balise se tait")

            onClicked: {
                said.clear()
                root.silent = !root.silent
            }
        }

        KioskButton {
            objectName: "revealButton"
            enabled: said.length > 0 && !root.ceremony.busy
            iconName: "users-round"
            text: root.ceremony.busy ? qsTr("Vérification de la signature…") : qsTr("Désigner le jury")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.silent ? root.ceremony.revealWithBalls(said.text) : root.ceremony.reveal(said.text)
        }
    }
}
