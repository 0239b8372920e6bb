import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A question to ask on the kiosk: its words, whom it is for, and its days.
Card {
    id: root

    required property RoundsModel rounds

    Connections {
        function onDone() {
            question.clear()
        }

        target: root.rounds
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        LabelText {
            text: qsTr("Poser une question sur la borne")
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: Theme.captionSize
            text: qsTr("On y répond par « J’en ai envie », « J’ai un doute » ou « Je peux aider », avec un mot si l’on veut.")
            Layout.fillWidth: true
        }

        TextField {
            id: question

            objectName: "roundQuestion"
            maximumLength: root.rounds.longestQuestion
            placeholderText: qsTr("La question, en une phrase")
            tone: Theme.project
            Layout.fillWidth: true
        }

        TextField {
            id: audience

            objectName: "roundAudience"
            label: qsTr("À qui")
            maximumLength: root.rounds.longestAudience
            text: qsTr("tous les habitants")
            tone: Theme.project
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap

                LabelText {
                    text: qsTr("Du")
                }

                TextField {
                    id: first

                    objectName: "roundFirst"
                    label: qsTr("Premier jour")
                    maximumLength: 10
                    text: root.rounds.firstDay
                    tone: Theme.project
                    Layout.fillWidth: true
                }
            }

            RowLayout {
                spacing: Theme.gap

                LabelText {
                    text: qsTr("au")
                }

                TextField {
                    id: last

                    objectName: "roundLast"
                    label: qsTr("Dernier jour")
                    maximumLength: 10
                    text: root.rounds.lastDay
                    tone: Theme.project
                    Layout.fillWidth: true
                }
            }
        }

        KioskButton {
            objectName: "askRoundButton"
            enabled: question.length > 0 && audience.length > 0
            iconName: "megaphone"
            text: qsTr("Poser la question")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.rounds.ask(question.text, audience.text, first.text, last.text)
        }
    }
}
