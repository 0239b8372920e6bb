pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The passeur's inbox: the list on the left, one feedback on the right.
GridLayout {
    id: root

    required property InboxModel inbox
    required property CallBacksModel callBacks
    required property list<string> may

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: {
        inbox.refresh()
        callBacks.refresh()
    }
    Component.onDestruction: inbox.close()

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 1
        Layout.preferredWidth: 4

        TitleText {
            text: qsTr("Avis")
            Layout.fillWidth: true
        }

        FeedbackTrays {
            id: trays

            callBacks: root.callBacks.count
            inbox: root.inbox
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "emptyTray"
            color: Theme.soft
            text: root.inbox.tray === "waiting" ? qsTr("Rien n’attend. Les nouveaux avis arrivent ici.") : qsTr("Aucun avis n’a encore eu de réponse.")
            visible: feedbackList.count === 0 && !trays.callingBack
            Layout.fillWidth: true
        }

        CardList {
            id: feedbackList

            objectName: "feedbackList"
            model: root.inbox.rows
            visible: !trays.callingBack
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: FeedbackRow {
                required property int index

                objectName: `feedback${index}`
                shown: root.inbox.opened.feedbackId === feedbackId
                width: ListView.view.width

                onActiveFocusChanged: if (activeFocus) {
                    ListView.view.positionViewAtIndex(index, ListView.Contain)
                }
                onClicked: root.inbox.open(feedbackId)
            }
        }

        Loader {
            active: trays.callingBack
            visible: active
            Layout.fillHeight: true
            Layout.fillWidth: true

            sourceComponent: CallBackList {
                callBacks: root.callBacks
            }
        }
    }

    FeedbackCard {
        inbox: root.inbox
        may: root.may
        visible: root.inbox.opened.feedbackId.length > 0
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 2
        Layout.preferredWidth: 5
    }
}
