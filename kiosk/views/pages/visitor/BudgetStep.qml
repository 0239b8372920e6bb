import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One phase of the city’s work: a full dot once it is reached, and its month where the city gives one.
RowLayout {
    id: root

    required property string phase
    required property string month
    required property bool done
    readonly property var words: ({
            studies: qsTr("Études"),
            procedures: qsTr("Marchés et autorisations"),
            works: qsTr("Travaux"),
            delivery: root.done ? qsTr("Livraison") : qsTr("Livraison prévue"),
            opening: qsTr("Ouverture à tous")
        })
    readonly property string told: month.length > 0 ? qsTr("%1 : %2", "a step and its month").arg(words[phase] ?? "").arg(month) : words[phase] ?? ""

    spacing: Theme.padding * 0.6
    Accessible.name: done ? qsTr("%1, fait").arg(told) : qsTr("%1, à venir").arg(told)
    Accessible.role: Accessible.ListItem

    Rectangle {
        border.color: Theme.project
        border.width: Theme.strongLineWidth
        color: root.done ? Theme.project : "transparent"
        radius: height / 2
        Layout.preferredHeight: Theme.captionSize
        Layout.preferredWidth: Theme.captionSize
    }

    BodyText {
        font.pixelSize: Theme.labelSize
        horizontalAlignment: Text.AlignLeft
        text: root.told
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
