pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// The kind of a moment, and the project that it is for.
ColumnLayout {
    id: root

    required property RoomCalendarModel calendar
    required property MomentWords words
    required property string kind
    required property string projectId

    signal kindChosen(string kind)
    signal projectChosen(string projectId)

    spacing: Theme.tightGap

    Flow {
        spacing: Theme.tightGap
        Layout.fillWidth: true

        Repeater {
            model: root.calendar.kinds

            ChoiceButton {
                required property string modelData

                objectName: `${modelData}Kind`
                checked: root.kind === modelData
                text: root.words.of(modelData)
                tone: Theme.project

                onClicked: root.kindChosen(modelData)
            }
        }
    }

    LabelText {
        text: qsTr("Pour quel projet ?")
        Layout.fillWidth: true
        Layout.topMargin: Theme.tightGap
    }

    Flow {
        spacing: Theme.tightGap
        Layout.fillWidth: true

        ChoiceButton {
            objectName: "everyProject"
            checked: root.projectId.length === 0
            text: qsTr("Tous")
            tone: Theme.project

            onClicked: root.projectChosen("")
        }

        Repeater {
            model: root.calendar.projects

            ChoiceButton {
                required property string projectId
                required property string title

                checked: root.projectId === projectId
                text: title
                tone: Theme.project

                onClicked: root.projectChosen(projectId)
            }
        }
    }
}
