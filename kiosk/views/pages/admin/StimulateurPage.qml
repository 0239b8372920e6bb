pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The stimulateur as a workspace: its rooms, the plans of its projects, its tools, its meetings, its partners.
ColumnLayout {
    id: root

    required property WorkModel work
    readonly property bool runs: work.session.permissions.includes("run_stimulateur")
    readonly property list<string> everyTopic: [qsTr("Calendrier"), qsTr("Projets"), qsTr("Outils"), qsTr("Réunions"), qsTr("Partenaires")]
    // Whom the bureau calls is for those who run the stimulateur.
    readonly property list<string> topics: runs ? everyTopic : everyTopic.slice(0, 4)
    property int topic: 0

    spacing: Theme.gap

    GridLayout {
        columnSpacing: Theme.padding
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        TitleText {
            text: qsTr("Stimulateur")
        }

        Flow {
            spacing: Theme.tightGap
            Layout.fillWidth: true

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
    }

    Loader {
        sourceComponent: [calendar, plans, tools, meetings, partners][root.topic]
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

    Component {
        id: tools

        ToolsPart {
            runs: root.runs
            toolshed: root.work.stimulateur.toolshed
        }
    }

    Component {
        id: meetings

        MeetingsPart {
            meetings: root.work.stimulateur.meetings
            runs: root.runs
        }
    }

    Component {
        id: partners

        PartnersPart {
            directory: root.work.stimulateur.directory
        }
    }
}
