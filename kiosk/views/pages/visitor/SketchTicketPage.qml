pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The ticket of a sketch: given as soon as the first answer is kept, and shown again once it is handed in.
VisitorPage {
    id: root

    required property SessionModel session
    required property SketchModel sketch
    required property TicketModel ticket
    required property SpeechModel speech
    // Whether the buttons stand beside the sheet: a lying screen has the room across.
    readonly property bool beside: !Theme.portrait && !Theme.largeText && !split
    readonly property bool handedIn: sketch.handedIn
    readonly property string started: ticket.readBefore.length > 0 ? qsTr("Ce code le rouvre. Déposez-le d’ici le %1.").arg(ticket.readBefore) : qsTr("Ce code le rouvre, à cette borne.")
    readonly property string received: sketch.late ? qsTr("L’appel était clos : il est gardé, et dit en retard.") : qsTr("Un agent dit s’il est recevable, et pourquoi.")

    brief: true
    emblem: handedIn ? "circle-check" : "ticket"
    emblemTone: Theme.sketch
    ground: Theme.sketchSoft

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

            TitleText {
                objectName: "sketchTitle"
                text: root.handedIn ? qsTr("Merci. Votre projet est déposé.") : qsTr("Votre projet est commencé.")
                Layout.fillWidth: true
            }

            BodyText {
                objectName: "sketchText"
                text: root.handedIn ? root.received : root.started
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Le code de votre ticket le suit toujours.")
                visible: root.ticket.code.length === 0
                Layout.fillWidth: true
            }

            TicketSheet {
                speech: root.speech
                ticket: root.ticket
                visible: root.ticket.code.length > 0
                Layout.fillHeight: true
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            SketchFault {
                sketch: root.sketch
                Layout.fillWidth: true
            }

            HearTicketButton {
                speech: root.speech
                Layout.fillWidth: true
            }

            TicketPrint {
                ticket: root.ticket
                visible: root.ticket.code.length > 0
                Layout.fillWidth: true
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: root.beside ? 1 : 2
                layoutDirection: Theme.actionDirection
                rowSpacing: Theme.gap

                KioskButton {
                    objectName: "undoButton"
                    enabled: !root.sketch.busy
                    iconName: "undo-2"
                    kind: KioskButton.Secondary
                    text: qsTr("Annuler (%1 s)").arg(root.sketch.undoLeft)
                    visible: root.sketch.undoLeft > 0
                    Layout.fillWidth: root.beside

                    onClicked: root.sketch.undo()
                }

                KioskButton {
                    objectName: "laterButton"
                    iconName: "log-out"
                    kind: KioskButton.Secondary
                    text: qsTr("Finir plus tard")
                    visible: !root.handedIn
                    Layout.fillWidth: true

                    onClicked: root.session.leave()
                }

                KioskButton {
                    objectName: root.handedIn ? "finishButton" : "continueButton"
                    iconAfter: !root.handedIn
                    iconName: root.handedIn ? "check" : "arrow-right"
                    text: root.handedIn ? qsTr("J’ai fini") : qsTr("Continuer")
                    tone: root.handedIn ? Theme.project : Theme.sketch
                    Layout.fillWidth: true

                    onClicked: root.handedIn ? root.session.leave() : root.sketch.goOn()
                }
            }
        }
    }
}
