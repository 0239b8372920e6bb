pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Which feedback: waiting or settled, of all projects or of one.
ColumnLayout {
    id: root

    required property InboxModel inbox
    required property int callBacks
    property bool callingBack: false

    spacing: Theme.tightGap

    RowLayout {
        spacing: Theme.tightGap

        ChoiceButton {
            objectName: "waitingTray"
            checked: root.inbox.tray === "waiting" && !root.callingBack
            text: qsTr("En attente")
            tone: Theme.jury

            onClicked: {
                root.callingBack = false
                root.inbox.showTray("waiting")
            }
        }

        ChoiceButton {
            objectName: "settledTray"
            checked: root.inbox.tray === "settled" && !root.callingBack
            text: qsTr("Déjà vus")
            tone: Theme.jury

            onClicked: {
                root.callingBack = false
                root.inbox.showTray("settled")
            }
        }

        ChoiceButton {
            objectName: "callBackTray"
            checked: root.callingBack
            text: qsTr("À rappeler (%1)").arg(root.callBacks)
            tone: Theme.followUp
            visible: root.callBacks > 0

            onClicked: {
                root.inbox.close()
                root.callingBack = true
            }
        }
    }

    ListView {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        implicitHeight: Theme.buttonHeight
        model: root.inbox.projects
        orientation: ListView.Horizontal
        spacing: Theme.tightGap
        visible: count > 1 && !root.callingBack
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Projets")
        Layout.fillWidth: true

        delegate: ChoiceButton {
            required property string projectId
            required property string title
            required property int waiting
            readonly property bool alone: root.inbox.projectId === projectId

            objectName: `project-${projectId}`
            autoExclusive: false
            checked: alone
            text: waiting > 0 ? qsTr("%1 (%2)").arg(title).arg(waiting) : title
            tone: Theme.project
            width: Math.min(implicitWidth, root.width * 0.8)

            onActiveFocusChanged: if (activeFocus) {
                ListView.view.positionViewAtIndex(ListView.view.indexAt(x, y), ListView.Contain)
            }
            onClicked: root.inbox.showProject(alone ? "" : projectId)
        }
    }
}
