pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What waits for a decision: the queue on the left, one contribution on the right, and every decision by one key or two.
FocusScope {
    id: root

    required property ReviewModel review
    required property SentDecisionsModel sent
    required property bool decides
    // "decline" or "redirect" while the words of that decision are chosen; empty otherwise.
    property string panel

    // Back to the list, where the keys decide.
    function rest(): void {
        list.forceActiveFocus()
    }

    focus: true

    Component.onCompleted: {
        review.begin()
        sent.watch()
    }
    Component.onDestruction: sent.rest()

    Connections {
        function onOpened(): void {
            root.panel = ""
            root.rest()
        }

        target: root.review.queue
    }

    Connections {
        function onBusyChanged(): void {
            root.sent.refresh()
        }

        target: root.review
    }

    Connections {
        function onLooked(): void {
            root.review.queue.look()
        }

        target: root.sent
    }

    ReviewShortcuts {
        active: root.decides && root.panel.length === 0
        review: root.review

        onAnswerAsked: card.answer()
        onMaskAsked: card.mask()
        onPanelAsked: name => root.panel = name
    }

    Shortcut {
        sequence: "Escape"

        onActivated: {
            root.panel = ""
            root.rest()
        }
    }

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.padding
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillHeight: true
            Layout.fillWidth: Theme.portrait
            Layout.preferredHeight: 1
            Layout.preferredWidth: Theme.scaled(760)

            SentTabs {
                id: tabs

                sent: root.sent
                Layout.fillWidth: true
            }

            QueueHeader {
                queue: root.review.queue
                visible: !tabs.showsSent
                Layout.fillWidth: true
            }

            SentList {
                sent: root.sent
                visible: tabs.showsSent
                Layout.fillHeight: true
                Layout.fillWidth: true
            }

            CardList {
                id: list

                objectName: "waitingList"
                currentIndex: root.review.queue.current
                focus: true
                highlightMoveDuration: Theme.shortDuration
                model: root.review.queue.rows
                visible: !tabs.showsSent
                Layout.fillHeight: true
                Layout.fillWidth: true

                delegate: WaitingCard {
                    width: ListView.view.width
                    open: ListView.isCurrentItem

                    onChosen: root.review.queue.open(index)
                }

                Keys.onDownPressed: root.review.queue.next()
                Keys.onUpPressed: root.review.queue.previous()
            }
        }

        ReviewCard {
            id: card

            decides: root.decides
            review: root.review
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: 2
            panel: root.panel

            onPanelAsked: name => root.panel = name
            onRested: root.rest()
        }
    }
}
