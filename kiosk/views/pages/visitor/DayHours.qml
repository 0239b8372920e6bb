import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// A day of the week and its hours; today stands out.
RowLayout {
    id: root

    required property string name
    required property string hours
    required property bool today

    spacing: Theme.gap
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: day.text
    Accessible.description: times.text

    AppText {
        id: day

        font.pixelSize: Theme.portrait ? Theme.headingSize : Theme.bodySize
        font.weight: root.today ? Font.Bold : Font.Normal
        text: root.today ? qsTr("aujourd’hui") : root.name
        wrapMode: Text.NoWrap
        Layout.alignment: Qt.AlignBaseline
    }

    AppText {
        id: times

        color: root.hours.length > 0 ? Theme.ink : Theme.soft
        font.pixelSize: Theme.portrait ? Theme.headingSize : Theme.bodySize
        font.weight: root.today ? Font.Bold : Font.Normal
        horizontalAlignment: Text.AlignRight
        text: root.hours.length > 0 ? root.hours : qsTr("fermé")
        Layout.alignment: Qt.AlignBaseline
        Layout.fillWidth: true
    }
}
