import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// How loud the voice is, by steps.
RowLayout {
    id: root

    required property SpeechModel speech

    spacing: Theme.gap

    KioskButton {
        objectName: "softerButton"
        enabled: root.speech.volume > 1
        kind: KioskButton.Outlined
        text: qsTr("Moins fort")
        tone: Theme.followUp
        Layout.fillWidth: true

        onClicked: root.speech.softer()
    }

    LabelText {
        text: qsTr("Voix : %1 sur %2").arg(root.speech.volume).arg(root.speech.loudest)
    }

    KioskButton {
        objectName: "louderButton"
        enabled: root.speech.volume < root.speech.loudest
        kind: KioskButton.Outlined
        text: qsTr("Plus fort")
        tone: Theme.followUp
        Layout.fillWidth: true

        onClicked: root.speech.louder()
    }
}
