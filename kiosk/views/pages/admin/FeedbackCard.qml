pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// The feedback that is open: what was said, what became of it, and the decision.
Card {
    id: root

    required property InboxModel inbox
    required property list<string> may
    readonly property OpenedFeedback opened: inbox.opened
    readonly property var refusals: ({
            Conflict: qsTr("Quelqu’un vient de le traiter. Rouvrez-le pour voir sa décision."),
            ContactElsewhere: qsTr("Ce contact a quitté la borne. Ouvrez-le sur le poste d’où l’on rappelle."),
            NoContact: qsTr("Il n’y a plus de contact : sa durée est passée."),
            NothingSaid: qsTr("Il manque des mots : écrivez une phrase."),
            UnknownFeedback: qsTr("Son auteur l’a repris. Il n’est plus là.")
        })

    Flickable {
        id: scroll

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: sheet.implicitHeight

        ColumnLayout {
            id: sheet

            spacing: Theme.gap
            width: scroll.width

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                FeedbackChip {
                    kind: root.opened.kind
                }

                CaptionText {
                    text: `${root.opened.projectTitle} · ${root.opened.givenOn}`
                    textFormat: Text.PlainText
                    Layout.fillWidth: true
                }
            }

            LabelText {
                objectName: "feedbackQuestion"
                color: Theme.project
                text: qsTr("Réponse à : %1").arg(root.opened.question)
                textFormat: Text.PlainText
                visible: root.opened.question.length > 0
                Layout.fillWidth: true
            }

            BodyText {
                objectName: "feedbackText"
                color: root.opened.text.length > 0 ? Theme.ink : Theme.soft
                font.pixelSize: Theme.headingSize * 0.85
                text: root.opened.text.length > 0 ? root.opened.text : qsTr("Sans texte.")
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            FeedbackContact {
                inbox: root.inbox
                visible: root.opened.hasContact && root.may.includes("see_contacts")
                Layout.fillWidth: true
            }

            CaptionText {
                text: qsTr("Non publié : %1").arg(root.opened.reason)
                textFormat: Text.PlainText
                visible: root.opened.reason.length > 0
                Layout.fillWidth: true
            }

            CaptionText {
                objectName: "heeded"
                color: Theme.project
                text: qsTr("A changé la fiche : %1").arg(root.opened.change)
                textFormat: Text.PlainText
                visible: root.opened.change.length > 0
                Layout.fillWidth: true
            }

            DeskRefusal {
                objectName: "feedbackRefusal"
                refusal: root.inbox.refusal
                said: root.refusals
                Layout.fillWidth: true
            }

            FeedbackDecision {
                inbox: root.inbox
                visible: root.may.includes("answer_feedback")
                Layout.fillWidth: true
            }
        }
    }
}
