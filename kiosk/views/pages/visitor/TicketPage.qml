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
    readonly property bool isFeedback: ticket.subject === "feedback"
    readonly property bool isSupport: ticket.subject === "support"
    readonly property int undoLeft: isSupport ? support.undoLeft : isFeedback ? feedback.undoLeft : deposit.undoLeft

    brief: true
    emblem: "circle-check"
    emblemTone: Theme.project
    ground: Theme.projectSoft

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ReadingPart {
            page: root
            yields: true
            Layout.fillWidth: true

            DepositSteps {
                current: 3
                visible: !root.isFeedback && !root.isSupport
                Layout.fillWidth: true
            }

            TitleText {
                text: root.isSupport ? qsTr("Merci. Vous êtes un de plus à le dire.") : root.isFeedback ? qsTr("Merci. Votre avis est bien reçu.") : qsTr("Merci. Votre message est bien reçu.")
                Layout.fillWidth: true
            }

            BodyText {
                text: root.isSupport ? qsTr("Suivez ici ce que devient ce message.") : (root.isFeedback ? qsTr("Le passeur le lit d’ici le %1.") : qsTr("Un agent le lit d’ici le %1.")).arg(root.ticket.readBefore)
                Layout.fillWidth: true
            }

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true

                GridLayout {
                    id: sheet

                    anchors.fill: parent
                    columnSpacing: Theme.margin
                    columns: Theme.portrait ? 1 : 2
                    rowSpacing: Theme.gap

                    QrCode {
                        modules: root.ticket.qrSize
                        path: root.ticket.qrPath
                        Layout.alignment: Qt.AlignCenter
                        Layout.preferredHeight: width
                        Layout.preferredWidth: Theme.portrait ? Theme.scaled(root.speech.active ? 480 : 660) : Math.min(Theme.scaled(420), sheet.height)
                    }

                    ColumnLayout {
                        spacing: Theme.gap
                        Layout.fillWidth: true

                        BodyText {
                            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                            text: qsTr("Photographiez ce code : c’est votre seule clé.")
                            Layout.fillWidth: true
                        }

                        HeadingText {
                            // Whoever hears it can open the deposit.
                            readonly property bool privateText: true

                            objectName: "codeText"
                            font.letterSpacing: Theme.tightGap * 0.2
                            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                            text: root.ticket.code
                            Layout.fillWidth: true
                        }

                        BodyText {
                            color: Theme.soft
                            font.pixelSize: Theme.labelSize
                            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                            text: qsTr("À taper sur %1, ou à cette borne.").arg(root.ticket.address)
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }

        Item {
            visible: root.split
            Layout.fillHeight: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap

            HearTicketButton {
                speech: root.speech
                Layout.fillWidth: true
            }

            TicketPrint {
                ticket: root.ticket
                Layout.fillWidth: true
            }
        }

        RowLayout {
            layoutDirection: Theme.actionDirection
            spacing: Theme.gap

            KioskButton {
                objectName: "undoButton"
                enabled: !root.deposit.busy && !root.feedback.busy && !root.support.busy
                iconName: "undo-2"
                kind: KioskButton.Secondary
                text: qsTr("Annuler (%1 s)").arg(root.undoLeft)
                visible: root.undoLeft > 0

                onClicked: root.isSupport ? root.support.undo() : root.isFeedback ? root.feedback.undo() : root.deposit.undo()
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
