pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A new meeting: the project, the day, and who was there by role.
ColumnLayout {
    id: root

    required property MeetingsModel meetings
    readonly property PresenceWords words: PresenceWords {}
    property string projectId
    property list<string> present: []

    spacing: Theme.gap

    LabelText {
        text: qsTr("De quel projet a-t-on parlé ?")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.tightGap
        Layout.fillWidth: true

        Repeater {
            model: root.meetings.projects

            ChoiceButton {
                required property int index
                required property string projectId
                required property string title

                objectName: `meetingProject${index}`
                checked: root.projectId === projectId
                text: title
                tone: Theme.project

                onClicked: root.projectId = projectId
            }
        }
    }

    TextField {
        id: dayField

        objectName: "meetingDayField"
        label: qsTr("Jour de la réunion")
        maximumLength: 10
        text: root.meetings.today
        tone: Theme.project
        Layout.fillWidth: true
    }

    LabelText {
        text: qsTr("Qui était là ?")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.tightGap
        Layout.fillWidth: true

        Repeater {
            model: root.meetings.roles

            ChoiceButton {
                required property string modelData

                objectName: `${modelData}Present`
                autoExclusive: false
                checkable: false
                checked: root.present.includes(modelData)
                text: root.words.names[modelData]
                tone: Theme.project

                onClicked: root.present = checked ? root.present.filter(role => role !== modelData) : root.present.concat([modelData])
            }
        }
    }

    KioskButton {
        objectName: "holdMeetingButton"
        iconName: "check"
        text: qsTr("Noter la réunion")
        tone: Theme.project

        onClicked: root.meetings.hold(root.projectId, dayField.text, root.present)
    }
}
