import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A jury is seated from the minutes of its draw: the tickets of the panel and the commitment.
Card {
    id: root

    required property JuryModel jury

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: root.jury.title ? qsTr("Un autre jury") : qsTr("Former le jury")
            Layout.fillWidth: true
        }

        Notice {
            objectName: "drawnNotice"
            actionButton.objectName: "takeDrawnButton"
            actionText: qsTr("Reprendre ce tirage")
            color: Theme.jurySoft
            iconName: "users-round"
            text: qsTr("Ses tickets et son engagement se remplissent seuls. Relisez-les avec le procès-verbal.")
            title: qsTr("Un tirage attend : %1").arg(root.jury.drawnTitle)
            tone: Theme.jury
            visible: root.jury.drawnTitle.length > 0
            Layout.fillWidth: true

            onActionTriggered: {
                title.text = root.jury.drawnTitle
                tickets.text = root.jury.drawnTickets
                seed.text = root.jury.drawnSeed
            }
        }

        TextField {
            id: title

            objectName: "juryTitle"
            maximumLength: 80
            placeholderText: qsTr("Nom du jury, par exemple « Jury de printemps »")
            tone: Theme.jury
            Layout.fillWidth: true
        }

        TextField {
            id: tickets

            objectName: "juryTickets"
            maximumLength: 2000
            placeholderText: qsTr("Tickets du panel, copiés du procès-verbal")
            tone: Theme.jury
            Layout.fillWidth: true
        }

        TextField {
            id: seed

            objectName: "jurySeed"
            maximumLength: 64
            placeholderText: qsTr("Engagement du tirage (64 signes)")
            tone: Theme.jury
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "formJuryButton"
            enabled: tickets.text.length > 0 && seed.text.length > 0
            iconName: "users-round"
            text: qsTr("Former le jury et faire les cartes")
            tone: Theme.jury

            onClicked: root.jury.form(title.text, tickets.text, seed.text)
        }
    }
}
