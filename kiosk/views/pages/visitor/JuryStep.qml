import QtQuick
import QtQuick.Layouts
import kiosk.views.style
import kiosk.views.controls

// One thing that the citizens' jury does: an icon and a short sentence.
Card {
    id: root

    required property string iconName
    required property string text

    verticalPadding: Theme.padding * 0.6
    Accessible.name: root.text

    RowLayout {
        anchors.fill: parent
        spacing: Theme.padding

        Rectangle {
            color: Theme.jurySoft
            radius: height / 2
            Layout.preferredHeight: 2 * icon.size
            Layout.preferredWidth: 2 * icon.size

            Icon {
                id: icon

                anchors.centerIn: parent
                color: Theme.jury
                name: root.iconName
                size: Theme.iconSize * (Theme.portrait ? 2 : 1.25)
            }
        }

        HeadingText {
            text: root.text
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
