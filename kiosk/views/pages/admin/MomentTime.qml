import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// The day of a moment, and from when to when.
RowLayout {
    id: root

    required property var draft
    readonly property string day: dayField.text
    readonly property string starts: startsField.text
    readonly property string ends: endsField.text

    spacing: Theme.gap

    TextField {
        id: dayField

        objectName: "momentDayField"
        label: qsTr("Jour")
        maximumLength: 10
        placeholderText: qsTr("Jour (24/11/2026)")
        text: root.draft.day
        tone: Theme.project
        Layout.fillWidth: true
        Layout.preferredWidth: 2
    }

    TextField {
        id: startsField

        objectName: "momentStartsField"
        label: qsTr("Heure du début")
        maximumLength: 7
        placeholderText: qsTr("de 18:00")
        text: root.draft.starts
        tone: Theme.project
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }

    TextField {
        id: endsField

        objectName: "momentEndsField"
        label: qsTr("Heure de la fin")
        maximumLength: 7
        placeholderText: qsTr("à 20:00")
        text: root.draft.ends
        tone: Theme.project
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
