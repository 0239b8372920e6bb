pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A word for the passeur, or none; whoever can help is then asked for a contact.
VisitorPage {
    id: root

    required property SessionModel session
    required property FeedbackModel feedback
    required property bool typing
    readonly property bool help: feedback.kind === "help"
    readonly property bool roomy: Theme.portrait || !typing || !Theme.largeText
    readonly property color tone: help ? Theme.followUp : feedback.kind === "doubt" ? Theme.sketch : Theme.project

    emblem: help ? "hand-helping" : feedback.kind === "doubt" ? "circle-help" : "thumbs-up"
    emblemTone: tone
    ground: help ? Theme.followUpSoft : feedback.kind === "doubt" ? Theme.sketchSoft : Theme.projectSoft

    Component.onCompleted: editor.forceActiveFocus()

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait || root.split && !warning.visible && !fault.visible ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: !Theme.portrait

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            ReadingPart {
                page: root
                Layout.fillWidth: true

                FeedbackChip {
                    kind: root.feedback.kind
                }

                TitleText {
                    text: root.help ? qsTr("Comment pouvez-vous aider ?") : root.feedback.kind === "doubt" ? qsTr("Qu’est-ce qui vous fait douter ?") : qsTr("Qu’est-ce qui vous plaît ?")
                    visible: Theme.portrait || !(warning.visible || fault.visible)
                    Layout.fillWidth: true
                }

                LabelText {
                    objectName: "askedText"
                    text: root.feedback.question
                    textFormat: Text.PlainText
                    visible: text.length > 0 && root.roomy && !warning.visible && !fault.visible
                    Layout.fillWidth: true
                }

                BodyText {
                    objectName: "noticeText"
                    text: qsTr("Écrire est facultatif, et anonyme. Le passeur vous lit. Ne nommez personne.")
                    visible: root.roomy && !warning.visible && !fault.visible
                    Layout.fillWidth: true
                }
            }

            PersonalDataNotice {
                id: warning

                personalData: root.feedback.personalData
                Layout.fillWidth: true
            }

            FeedbackFault {
                id: fault

                feedback: root.feedback
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillHeight: true
            Layout.fillWidth: true

            TextEditor {
                id: editor

                objectName: "textEditor"
                counterText: qsTr("%1 / %2").arg(root.feedback.length).arg(root.feedback.longest)
                label: qsTr("Votre avis")
                placeholderText: qsTr("Écrivez ici, si vous voulez")
                text: root.feedback.text
                tone: root.tone
                Layout.fillHeight: true
                Layout.fillWidth: true

                Component.onCompleted: marker.watch(editor.textDocument)
                onTextChanged: root.feedback.write(text)
            }

            ActionRow {
                session: root.session
                Layout.fillWidth: true

                KioskButton {
                    objectName: root.help ? "continueButton" : "sendButton"
                    enabled: !root.feedback.busy && root.feedback.length <= root.feedback.longest
                    iconAfter: true
                    iconName: root.help ? "arrow-right" : "send"
                    text: root.feedback.busy ? qsTr("Un instant…") : root.feedback.length > root.feedback.longest ? qsTr("C’est un peu long") : root.help ? qsTr("Continuer") : qsTr("Envoyer")
                    tone: root.tone
                    Layout.fillWidth: true

                    onClicked: root.help ? root.session.open(SessionModel.Contact) : root.feedback.send()
                }
            }
        }
    }

    PersonalDataMarker {
        id: marker
    }
}
