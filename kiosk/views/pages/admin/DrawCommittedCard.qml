import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The commitment to post, the files to publish, and the way to the ceremony.
Card {
    id: root

    required property DrawCeremonyModel ceremony
    required property DrawJuryModel jury

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("L’engagement")
            Layout.fillWidth: true
        }

        LabelText {
            objectName: "commitmentText"
            text: root.jury.commitment
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Affichez « engagement.pdf » et publiez le dossier « public » au moins 48 heures avant la cérémonie. Ils sont dans %1.").arg(root.jury.folder)
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "ceremonyButton"
            iconName: "users-round"
            text: qsTr("Ouvrir l’écran de la cérémonie")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.ceremony.show()
        }
    }
}
