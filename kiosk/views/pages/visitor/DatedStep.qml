import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One dated step: a full dot when done, a ring when it is still to come.
RowLayout {
    id: root

    required property bool done
    required property string text

    spacing: Theme.gap

    Rectangle {
        border.color: Theme.project
        border.width: Theme.strongLineWidth
        color: root.done ? Theme.project : "transparent"
        radius: height / 2
        Layout.preferredHeight: Theme.labelSize * 0.8
        Layout.preferredWidth: Theme.labelSize * 0.8
    }

    BodyText {
        font.pixelSize: Theme.portrait && !Theme.largeText ? Theme.headingSize * 0.9 : Theme.bodySize
        horizontalAlignment: Text.AlignLeft
        text: root.text
        Layout.fillWidth: true
    }
}
