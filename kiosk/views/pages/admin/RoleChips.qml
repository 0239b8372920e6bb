pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.controls
import kiosk.views.style

// Every role, those chosen marked.
Flow {
    id: root

    required property var roleNames
    required property list<string> allRoles
    required property list<string> chosen

    signal changed(list<string> chosen)

    spacing: Theme.tightGap

    Repeater {
        model: root.allRoles

        ChoiceButton {
            required property string modelData

            objectName: `${modelData}Choice`
            autoExclusive: false
            checked: root.chosen.includes(modelData)
            text: root.roleNames[modelData]
            tone: Theme.jury

            onToggled: root.changed(checked ? root.chosen.concat([modelData]) : root.chosen.filter(role => role !== modelData))
        }
    }
}
