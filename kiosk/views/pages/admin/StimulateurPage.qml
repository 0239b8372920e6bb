pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The stimulateur as a workspace: the calendar of its rooms, and the plans of its projects.
ColumnLayout {
    id: root

    required property WorkModel work
    readonly property bool runs: work.session.permissions.includes("run_stimulateur")
    readonly property list<string> topics: [qsTr("Calendrier"), qsTr("Projets")]
    property int topic: 0

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TitleText {
            text: qsTr("Stimulateur")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.topics

            ChoiceButton {
                required property int index
                required property string modelData

                objectName: `topic${index}`
                checked: root.topic === index
                implicitHeight: Theme.target
                text: modelData
                tone: Theme.project

                onClicked: root.topic = index
            }
        }
    }

    Loader {
        sourceComponent: [calendar, plans][root.topic]
        Layout.fillHeight: true
        Layout.fillWidth: true
    }

    Component {
        id: calendar

        RoomCalendarPart {
            calendar: root.work.stimulateur.calendar
            files: root.work.stimulateur.files
            runs: root.runs

            onPosterAsked: momentId => root.work.printMoment(momentId)
        }
    }

    Component {
        id: plans

        PlansPart {
            plans: root.work.stimulateur.plans
            runs: root.runs
        }
    }
}
