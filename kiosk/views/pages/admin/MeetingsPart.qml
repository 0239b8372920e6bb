pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The meetings on the left; on the right, a new one, or what the open one decided.
GridLayout {
    id: root

    required property MeetingsModel meetings
    required property bool runs

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: meetings.refresh()
    Component.onDestruction: meetings.giveUp()

    ColumnLayout {
        spacing: Theme.gap
        visible: !(Theme.portrait && root.meetings.editing)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        KioskButton {
            objectName: "newMeetingButton"
            enabled: !root.meetings.editing
            iconName: "users"
            text: qsTr("Nouvelle réunion")
            tone: Theme.project
            visible: root.runs
            Layout.fillWidth: true

            onClicked: root.meetings.edit("")
        }

        BodyText {
            objectName: "noMeeting"
            color: Theme.soft
            text: qsTr("Aucune réunion n’est encore notée.")
            visible: list.count === 0
            Layout.fillWidth: true
        }

        CardList {
            id: list

            objectName: "meetingList"
            enabled: !root.meetings.editing
            model: root.meetings.rows
            opacity: enabled ? 1 : Theme.disabledOpacity
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: MeetingLine {
                required property int index

                objectName: `meeting${index}`
                enabled: root.runs
                width: ListView.view.width

                onClicked: root.meetings.edit(meetingId)
            }
        }
    }

    Loader {
        active: root.meetings.editing
        visible: active
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        sourceComponent: FormPage {
            MeetingEditor {
                meetings: root.meetings
            }
        }
    }

    BodyText {
        color: Theme.soft
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Choisissez une réunion pour lire ses décisions, ou notez-en une.")
        verticalAlignment: Text.AlignVCenter
        visible: !root.meetings.editing && !Theme.portrait
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
