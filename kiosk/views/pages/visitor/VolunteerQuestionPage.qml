pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One question to who volunteers for the jury, its answers as large buttons: one tap answers and goes on.
VisitorPage {
    id: root

    required property SessionModel session
    required property CandidacyModel candidacy
    // Its rank from 0, what is asked, the answers as the record keeps them and as they read, and the page that follows.
    required property int question
    required property string title
    required property list<string> answers
    required property list<string> words
    required property string said
    required property int next
    readonly property string unsaid: "non dit"
    // An upright screen has room for larger answers.
    readonly property real tall: Theme.buttonHeight * (Theme.portrait && !Theme.lowControls && !Theme.largeText ? 1.3 : 1)

    // Takes an answer, and goes on.
    function answer(said: string) {
        candidacy.answer(question, said)
        session.open(next)
    }

    emblem: "users-round"
    emblemTone: Theme.jury
    ground: Theme.jurySoft

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait || root.split ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: columns === 2

        ReadingPart {
            page: root
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            VolunteerSteps {
                current: root.question
                Layout.fillWidth: true
            }

            TitleText {
                text: root.title
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Pour que le jury ressemble au quartier. Ce n’est jamais publié.")
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true

            GridLayout {
                columnSpacing: Theme.gap
                columns: Theme.portrait && !root.split || Theme.largeText ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: root.answers

                    ChoiceButton {
                        required property int index
                        required property string modelData

                        objectName: `answer${index}`
                        autoExclusive: false
                        checkable: false
                        checked: root.said === modelData
                        text: root.words[index]
                        tone: Theme.jury
                        Layout.fillWidth: true
                        Layout.preferredHeight: root.tall

                        onClicked: root.answer(modelData)
                    }
                }

                ChoiceButton {
                    objectName: "unsaidChoice"
                    autoExclusive: false
                    checkable: false
                    checked: root.said === root.unsaid
                    text: qsTr("Je préfère ne pas dire")
                    tone: Theme.jury
                    Layout.preferredHeight: root.tall
                    Layout.columnSpan: root.answers.length % 2 === 0 ? parent.columns : 1
                    Layout.fillWidth: true

                    onClicked: root.answer(root.unsaid)
                }
            }

            ActionRow {
                session: root.session
                Layout.fillWidth: true

                Item {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
