pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One of several names, or none.
ColumnLayout {
    id: root

    required property string title
    required property string noneText
    required property string chosen
    required property list<string> offered

    signal picked(string name)

    spacing: Theme.tightGap

    LabelText {
        text: root.title
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.tightGap
        Accessible.name: root.title
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true

        Repeater {
            model: [""].concat(root.offered)

            ChoiceButton {
                required property string modelData

                checked: root.chosen === modelData
                text: modelData.length > 0 ? modelData : root.noneText
                tone: Theme.project

                onClicked: root.picked(modelData)
            }
        }
    }
}
