pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The end of a deposit, of a support or of a feedback: thank you, and how to follow it. Shown only once it is on disk.
VisitorPage {
    id: root

    required property SessionModel session
    required property DepositModel deposit
    required property TicketModel ticket
    required property FeedbackModel feedback
    required property SupportModel support
    required property SpeechModel speech
    required property CandidacyModel candidacy
    required property MomentsModel moments
    // Whether the buttons stand beside the sheet: a lying screen has the room across.
    readonly property bool beside: !Theme.portrait && !Theme.largeText && !split
    readonly property bool isFeedback: ticket.subject === "feedback"
    readonly property bool isSupport: ticket.subject === "support"
    readonly property bool isCandidacy: ticket.subject === "candidacy"
    readonly property bool isSeat: ticket.subject === "registration"
    readonly property int undoLeft: isSeat ? moments.undoLeft : isCandidacy ? candidacy.undoLeft : isSupport ? support.undoLeft : isFeedback ? feedback.undoLeft : deposit.undoLeft

    brief: true
    emblem: "circle-check"
    emblemTone: Theme.project
    ground: Theme.projectSoft

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: root.beside ? 2 : 1
        rowSpacing: Theme.gap

        ReadingPart {
            page: root
            yields: true
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 2

            DepositSteps {
                current: 3
                visible: !root.isFeedback && !root.isSupport && !root.isCandidacy && !root.isSeat
                Layout.fillWidth: true
            }

            TitleText {
                text: root.isSeat ? qsTr("C’est noté. Votre place est gardée.") : root.isCandidacy ? qsTr("Merci. Votre candidature est bien reçue.") : root.isSupport ? qsTr("Merci. Vous êtes un de plus à le dire.") : root.isFeedback ? qsTr("Merci. Votre avis est bien reçu.") : qsTr("Merci. Votre message est bien reçu.")
                Layout.fillWidth: true
            }

            BodyText {
                text: root.isSeat ? qsTr("Rendez-vous le %1.").arg(root.ticket.readBefore) : root.isCandidacy ? qsTr("Le tirage au sort a lieu le %1.").arg(root.ticket.readBefore) : root.isSupport ? qsTr("Suivez ici ce que devient ce message.") : (root.isFeedback ? qsTr("Le passeur le lit d’ici le %1.") : qsTr("Un agent le lit d’ici le %1.")).arg(root.ticket.readBefore)
                Layout.fillWidth: true
            }

            TicketSheet {
                speech: root.speech
                ticket: root.ticket
                Layout.fillHeight: true
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            HearTicketButton {
                speech: root.speech
                Layout.fillWidth: true
            }

            TicketPrint {
                ticket: root.ticket
                Layout.fillWidth: true
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: root.beside ? 1 : 2
                layoutDirection: Theme.actionDirection
                rowSpacing: Theme.gap

                KioskButton {
                    objectName: "undoButton"
                    enabled: !root.moments.busy && !root.candidacy.busy && !root.deposit.busy && !root.feedback.busy && !root.support.busy
                    iconName: "undo-2"
                    kind: KioskButton.Secondary
                    text: qsTr("Annuler (%1 s)").arg(root.undoLeft)
                    visible: root.undoLeft > 0
                    Layout.fillWidth: root.beside

                    onClicked: root.isSeat ? root.moments.undo() : root.isCandidacy ? root.candidacy.undo() : root.isSupport ? root.support.undo() : root.isFeedback ? root.feedback.undo() : root.deposit.undo()
                }

                KioskButton {
                    objectName: "finishButton"
                    iconName: "check"
                    text: qsTr("J’ai fini")
                    tone: Theme.project
                    Layout.fillWidth: true

                    onClicked: root.session.leave()
                }
            }
        }
    }
}
