pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The jury: tickets, a contact at a time, and a seat that is left.
Card {
    id: root

    required property DrawJuryModel jury
    property string chosen
    // The first touch asks whether it is meant.
    property bool sure: false

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            objectName: "panelText"
            text: qsTr("Le jury : panel n° %1").arg(root.jury.panel)
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Le procès-verbal à signer et les fichiers à publier sont dans %1. Touchez un ticket pour l’appeler, ou pour le remplacer.").arg(root.jury.folder)
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            Repeater {
                model: root.jury.seats

                ChoiceButton {
                    required property string ticket
                    required property bool gone

                    objectName: `seat_${ticket}`
                    checkable: false
                    checked: root.chosen === ticket
                    text: gone ? qsTr("%1 (retiré)").arg(ticket) : ticket
                    tone: Theme.jury

                    onClicked: root.chosen = ticket
                }
            }
        }

        RowLayout {
            spacing: Theme.gap
            visible: root.chosen.length > 0

            KioskButton {
                objectName: "contactButton"
                enabled: !root.jury.busy
                iconName: "eye"
                kind: KioskButton.Outlined
                text: qsTr("Voir le contact (noté au journal)")
                tone: Theme.jury
                Layout.fillWidth: true

                onClicked: root.jury.showContact(root.chosen)
            }

            KioskButton {
                objectName: "replaceButton"
                enabled: !root.jury.busy
                iconName: "refresh-cw"
                kind: KioskButton.Outlined
                text: qsTr("%1 laisse sa place").arg(root.chosen)
                tone: Theme.contribution
                Layout.fillWidth: true

                onClicked: {
                    root.jury.replace(root.chosen, refused.text)
                    root.chosen = ""
                }
            }
        }

        TextField {
            id: refused

            objectName: "refusedField"
            maximumLength: 1000
            placeholderText: qsTr("Suppléants appelés qui ont refusé, comme V0012 V0040")
            tone: Theme.jury
            visible: root.chosen.length > 0
            Layout.fillWidth: true
        }

        Notice {
            objectName: "contactNotice"
            color: Theme.followUpSoft
            iconName: "smartphone"
            text: root.jury.contact.length > 0 ? root.jury.contact : qsTr("Pas de contact : cette personne reviendra voir avec son ticket.")
            title: root.jury.contactOf
            tone: Theme.followUp
            visible: root.jury.contactOf.length > 0
            Layout.fillWidth: true
        }

        Notice {
            objectName: "juryRefusal"
            iconName: "triangle-alert"
            title: root.jury.refusal
            visible: root.jury.refusal.length > 0
            Layout.fillWidth: true
        }

        CaptionText {
            objectName: "alternatesText"
            text: qsTr("Suppléants, dans l’ordre : %1").arg(root.jury.waiting)
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "forgetAnswersButton"
            enabled: !root.jury.busy
            iconName: "trash-2"
            kind: KioskButton.Outlined
            text: root.sure ? qsTr("Oui, effacer : plus aucun remplacement ne sera possible") : qsTr("Fin des recours : effacer les réponses")
            tone: Theme.contribution
            visible: root.jury.erased < 0

            onClicked: root.sure ? root.jury.forgetAnswers() : root.sure = true
        }

        CaptionText {
            objectName: "erasedText"
            text: qsTr("Volontaires dont les réponses sont effacées : %1. Les tickets et les fichiers publiés restent.").arg(root.jury.erased)
            visible: root.jury.erased >= 0
            Layout.fillWidth: true
        }
    }
}
