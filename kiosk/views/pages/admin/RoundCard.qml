import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One question: its days, what came back, and what it changed.
Card {
    id: root

    required property string roundId
    required property string question
    required property string audience
    required property string opensOn
    required property string closesOn
    required property string standing
    required property int wants
    required property int doubts
    required property int helps
    required property string changed
    required property bool asks
    readonly property bool over: standing === "over"
    readonly property var standings: ({
            coming: qsTr("À venir"),
            open: qsTr("Posée en ce moment"),
            over: qsTr("Close")
        })

    signal concluded(string words)
    signal stopped

    borderColor: standing === "open" ? Theme.project : Theme.line

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Chip {
                text: root.standings[root.standing]
                tone: root.standing === "open" ? Theme.project : Theme.projectSoft
                toneText: root.standing === "open" ? Theme.onStrong : Theme.ink
            }

            CaptionText {
                text: root.closesOn.length > 0 ? qsTr("Du %1 au %2, pour : %3").arg(root.opensOn).arg(root.closesOn).arg(root.audience) : qsTr("Prévue le %1, arrêtée aussitôt, pour : %2").arg(root.opensOn).arg(root.audience)
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }
        }

        HeadingText {
            text: root.question
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        LabelText {
            objectName: "roundAnswers"
            text: root.wants + root.doubts + root.helps > 0 ? qsTr("En ont envie : %1 · Ont un doute : %2 · Peuvent aider : %3").arg(root.wants).arg(root.doubts).arg(root.helps) : qsTr("Aucune réponse.")
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Les mots sont dans « Avis ». Le public voit un nombre à partir de 6 réponses.")
            visible: root.wants + root.doubts + root.helps > 0
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "roundChanged"
            color: Theme.project
            text: qsTr("Ce que cela a changé : %1").arg(root.changed)
            textFormat: Text.PlainText
            visible: root.changed.length > 0
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "stopRoundButton"
            iconName: "x"
            kind: KioskButton.Secondary
            text: root.standing === "coming" ? qsTr("Annuler la question") : qsTr("Arrêter maintenant")
            visible: root.asks && !root.over

            onClicked: root.stopped()
        }

        RowLayout {
            spacing: Theme.gap
            visible: root.asks && root.over
            Layout.fillWidth: true

            TextField {
                id: words

                objectName: "roundChange"
                maximumLength: 200
                placeholderText: qsTr("Ce que les réponses ont changé")
                text: root.changed
                tone: Theme.project
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "concludeRoundButton"
                enabled: words.length > 0 && words.text !== root.changed
                iconName: "send"
                text: qsTr("Dire à tous")
                tone: Theme.project

                onClicked: root.concluded(words.text)
            }
        }
    }
}
