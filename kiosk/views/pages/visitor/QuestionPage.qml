import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The question of the passeur alone, and the three ways to answer it.
VisitorPage {
    id: root

    required property SessionModel session
    required property ProjectModel project
    required property FeedbackModel feedback
    readonly property QuestionModel asked: project.question
    readonly property bool answerable: asked.question.length > 0 && !feedback.opinions.answered.includes(asked.roundId)

    function answer(kind: string) {
        root.feedback.answer(root.project.projectId, root.asked, kind)
        root.session.open(SessionModel.Feedback)
    }

    brief: true
    emblem: "megaphone"
    emblemTone: Theme.project
    ground: Theme.projectSoft

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ReadingPart {
            page: root
            Layout.fillWidth: true

            LabelText {
                color: Theme.project
                text: root.project.title
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            TitleText {
                objectName: "questionTitle"
                text: root.asked.question.length > 0 ? root.asked.question : qsTr("Cette question est close.")
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            QuestionFacts {
                asked: root.asked
                visible: root.asked.question.length > 0
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait || Theme.largeText ? 1 : 3
            enabled: root.answerable
            rowSpacing: Theme.gap
            uniformCellWidths: true

            KioskButton {
                objectName: "wantButton"
                iconName: "thumbs-up"
                text: qsTr("J’en ai envie")
                tone: Theme.project
                Layout.fillWidth: true

                onClicked: root.answer("want")
            }

            KioskButton {
                objectName: "doubtButton"
                iconName: "circle-help"
                text: qsTr("J’ai un doute")
                tone: Theme.sketch
                Layout.fillWidth: true

                onClicked: root.answer("doubt")
            }

            KioskButton {
                objectName: "helpButton"
                iconName: "hand-helping"
                text: qsTr("Je peux aider")
                tone: Theme.followUp
                Layout.fillWidth: true

                onClicked: root.answer("help")
            }
        }

        ActionRow {
            session: root.session
            Layout.fillWidth: true
        }
    }
}
