import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A new draw: what for, how many seats, until when, and when the balls are drawn.
Card {
    id: root

    required property DrawModel draw

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Ouvrir un tirage")
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.soft
            text: qsTr("Dès maintenant, la borne proposera « Participer au jury ». Un seul tirage à la fois.")
            Layout.fillWidth: true
        }

        TextField {
            id: title

            objectName: "drawTitleField"
            maximumLength: 80
            placeholderText: qsTr("Titre, comme « Le jury du printemps »")
            tone: Theme.jury
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 3
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true

            TextField {
                id: seats

                objectName: "drawSeatsField"
                inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhNoPredictiveText
                maximumLength: 3
                placeholderText: qsTr("Places, comme 20")
                tone: Theme.jury
                Layout.fillWidth: true
            }

            TextField {
                id: closesOn

                objectName: "drawClosesField"
                maximumLength: 10
                placeholderText: qsTr("Dernier jour, 05/12/2026")
                tone: Theme.jury
                Layout.fillWidth: true
            }

            TextField {
                id: ceremony

                objectName: "drawCeremonyField"
                maximumLength: 16
                placeholderText: qsTr("Cérémonie, 08/12/2026 18:00")
                tone: Theme.jury
                Layout.fillWidth: true
            }
        }

        Notice {
            objectName: "openingRefusal"
            iconName: "triangle-alert"
            text: root.draw.refusal
            title: qsTr("Rien n’a été fait")
            visible: root.draw.refusal.length > 0
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "openDrawButton"
            enabled: title.length > 0 && seats.length > 0 && closesOn.length > 0 && ceremony.length > 0 && !root.draw.busy
            iconName: "users-round"
            text: qsTr("Ouvrir le tirage")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.draw.open(title.text, seats.text, closesOn.text, ceremony.text)
        }
    }
}
