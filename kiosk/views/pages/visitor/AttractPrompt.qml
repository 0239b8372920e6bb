import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// What the finger sees of the button that the whole attract page is, between the places of the two small ones.
RowLayout {
    id: root

    required property AttractControls controls

    spacing: Theme.gap

    Item {
        Layout.preferredWidth: root.controls.aidsWidth
    }

    Rectangle {
        color: root.controls.down ? Theme.pressed(Theme.contribution) : Theme.contribution
        radius: Theme.buttonHeight / 2
        Layout.fillWidth: true
        Layout.minimumHeight: Math.max(Theme.buttonHeight, prompt.implicitHeight + Theme.padding)

        HeadingText {
            id: prompt

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.padding
            color: Theme.onStrong
            horizontalAlignment: Text.AlignHCenter
            text: root.controls.words
            Accessible.ignored: true
        }
    }

    Item {
        visible: root.controls.pauseVisible
        Layout.preferredWidth: root.controls.pauseWidth
    }
}
