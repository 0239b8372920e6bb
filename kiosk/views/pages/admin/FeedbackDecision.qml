pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What the passeur writes, and what it is: an answer, a reason, or what the feedback changed.
ColumnLayout {
    id: root

    required property InboxModel inbox
    property string act: "answer"
    readonly property string feedbackId: inbox.opened.feedbackId
    readonly property var headings: ({
            answer: qsTr("Réponse (elle s’affichera sur le suivi de l’habitant)"),
            decline: qsTr("Raison du refus (son auteur la lira)"),
            heed: qsTr("Ce qui a changé dans la fiche, en une phrase")
        })

    spacing: Theme.gap

    onFeedbackIdChanged: {
        root.act = "answer"
        words.text = root.inbox.opened.answer
    }

    Shortcut {
        enabled: root.visible
        sequence: "Ctrl+P"

        onActivated: root.inbox.publish(words.text)
    }

    HeadingText {
        font.pixelSize: Theme.bodySize
        text: root.headings[root.act]
        Layout.fillWidth: true
    }

    TextEditor {
        id: words

        objectName: "feedbackWords"
        label: root.headings[root.act]
        tone: Theme.project
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
    }

    Flow {
        spacing: Theme.tightGap
        visible: root.act === "answer"
        Layout.fillWidth: true

        KioskButton {
            objectName: "publishFeedbackButton"
            iconName: "check"
            text: qsTr("Publier (Ctrl+P)")
            tone: Theme.project

            onClicked: root.inbox.publish(words.text)
        }

        KioskButton {
            objectName: "replyButton"
            enabled: words.length > 0
            iconName: "send"
            kind: KioskButton.Secondary
            text: qsTr("Répondre sans publier")

            onClicked: root.inbox.reply(words.text)
        }

        KioskButton {
            objectName: "declineFeedbackButton"
            kind: KioskButton.Secondary
            text: qsTr("Ne pas publier…")

            onClicked: {
                root.act = "decline"
                words.text = root.inbox.opened.reason
                words.forceActiveFocus()
            }
        }

        KioskButton {
            objectName: "heedButton"
            iconName: "sprout"
            kind: KioskButton.Secondary
            text: qsTr("A changé la fiche…")

            onClicked: {
                root.act = "heed"
                words.text = root.inbox.opened.change
                words.forceActiveFocus()
            }
        }
    }

    Flow {
        spacing: Theme.tightGap
        visible: root.act !== "answer"
        Layout.fillWidth: true

        KioskButton {
            objectName: "confirmFeedbackButton"
            enabled: words.length > 0
            iconName: "check"
            text: root.act === "decline" ? qsTr("Ne pas publier") : qsTr("Noter ce changement")
            tone: root.act === "decline" ? Theme.contribution : Theme.project

            onClicked: root.act === "decline" ? root.inbox.decline(words.text) : root.inbox.heed(words.text)
        }

        KioskButton {
            objectName: "cancelFeedbackButton"
            kind: KioskButton.Secondary
            text: qsTr("Revenir à la réponse")

            onClicked: {
                root.act = "answer"
                words.text = root.inbox.opened.answer
            }
        }
    }
}
