pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// One feedback in the list: a click, or Enter, opens it.
T.Button {
    id: root

    required property string feedbackId
    required property string kind
    required text
    required property string projectTitle
    required property string day
    required property bool hasContact
    required property string feedbackState
    required property string question
    property bool shown: false
    readonly property var stateNames: ({
            declined: qsTr("non publié"),
            published: qsTr("publié"),
            to_review: ""
        })
    readonly property string fate: stateNames[feedbackState] ?? ""

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.8
    Accessible.role: Accessible.ListItem
    Accessible.name: [chip.text, root.projectTitle, root.day, root.question].filter(words => words.length > 0).join(", ")
    Accessible.description: root.text

    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: root.shown ? Theme.contribution : Theme.line
        border.width: root.shown ? Theme.strongLineWidth : Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.tightGap

        CaptionText {
            elide: Text.ElideRight
            maximumLineCount: 1
            text: qsTr("Réponse à : %1").arg(root.question)
            textFormat: Text.PlainText
            visible: root.question.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        BodyText {
            elide: Text.ElideRight
            maximumLineCount: 2
            text: root.text
            visible: root.text.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            FeedbackChip {
                id: chip

                kind: root.kind
            }

            Icon {
                color: Theme.followUp
                name: "hand-helping"
                size: Theme.captionSize * 1.3
                visible: root.hasContact
            }

            CaptionText {
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
                maximumLineCount: 1
                text: [root.projectTitle, root.day, root.fate].filter(words => words.length > 0).join(" · ")
                textFormat: Text.PlainText
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
