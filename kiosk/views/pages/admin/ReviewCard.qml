pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The contribution that is open: what it says, what is like it, the charter, and the decision.
Card {
    id: root

    required property ReviewModel review
    required property bool decides
    property string panel
    readonly property bool waiting: review.item.status === "to_review"

    // The agent wants the words of a decision, or none: "decline", "redirect" or "".
    signal panelAsked(name: string)
    // The keys decide again.
    signal rested

    // Type the answer.
    function answer(): void {
        answerArea.forceActiveFocus()
    }

    // Mask what is selected in the text, or all that was found.
    function mask(): void {
        root.review.mask(content.selectionStart, content.selectionEnd)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            ReviewContent {
                id: content

                anchors.fill: parent
                decides: root.decides && root.waiting
                review: root.review
                showsCharter: root.panel !== "decline"
                visible: root.review.item.present

                onMaskAsked: root.mask()
            }

            BodyText {
                objectName: "nothingWaits"
                anchors.fill: parent
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Tout est relu. Merci !")
                verticalAlignment: Text.AlignVCenter
                visible: !root.review.item.present
            }
        }

        ReviewNotices {
            review: root.review
            Layout.fillHeight: false
            Layout.fillWidth: true
        }

        AnswerArea {
            id: answerArea

            review: root.review
            visible: root.decides && root.waiting && root.panel.length === 0
            Layout.fillWidth: true
        }

        Loader {
            active: root.waiting
            sourceComponent: root.panel === "decline" ? declining : root.panel === "redirect" ? redirecting : deciding
            visible: root.decides && root.waiting
            Layout.fillWidth: true
        }
    }

    Component {
        id: deciding

        DecisionRow {
            review: root.review

            onPanelAsked: name => root.panelAsked(name)
        }
    }

    Component {
        id: declining

        DeclinePanel {
            review: root.review

            onGone: root.panelAsked("")
        }
    }

    Component {
        id: redirecting

        RedirectPanel {
            review: root.review

            onGone: root.panelAsked("")
        }
    }
}
