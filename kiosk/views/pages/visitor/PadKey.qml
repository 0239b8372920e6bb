pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// A large key of the code's pad: a sign, or an icon that its text names.
T.Button {
    id: root

    property string iconName

    implicitHeight: Math.max(Theme.target, Theme.scaled(Theme.portrait ? 104 : 84))
    implicitWidth: Theme.target
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        border.color: Theme.controlLine
        border.width: Theme.lineWidth
        color: root.down ? Theme.pressed(Theme.card) : Theme.card
        radius: Theme.keyRadius

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        HeadingText {
            anchors.centerIn: parent
            text: root.text
            visible: root.iconName.length === 0
            Accessible.ignored: true
        }

        // Of forty keys, one has an icon.
        Loader {
            anchors.centerIn: parent
            active: root.iconName.length > 0

            sourceComponent: Icon {
                name: root.iconName
            }
        }
    }
}
