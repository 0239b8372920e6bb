import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Reads the ticket aloud, while the voice is on.
KioskButton {
    id: root

    required property SpeechModel speech

    objectName: "hearTicketButton"
    iconName: "volume-2"
    kind: KioskButton.Outlined
    text: qsTr("Écouter mon ticket")
    tone: Theme.followUp
    visible: root.speech.active

    onClicked: root.speech.readTicket()
}
