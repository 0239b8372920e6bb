import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What the passeur asks about a project, whom and until when, and the way to answer.
Card {
    id: root

    required property QuestionModel asked
    required property bool answered

    signal answerAsked

    color: Theme.projectSoft

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Chip {
            iconName: "megaphone"
            text: qsTr("Le passeur vous demande")
            tone: Theme.project
            toneText: Theme.onStrong
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }

        HeadingText {
            objectName: "questionText"
            text: root.asked.question
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        QuestionFacts {
            asked: root.asked
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "answerButton"
            enabled: !root.answered
            iconAfter: enabled
            iconName: enabled ? "arrow-right" : "check"
            text: root.answered ? qsTr("Vous avez répondu") : qsTr("Répondre")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.answerAsked()
        }
    }
}
