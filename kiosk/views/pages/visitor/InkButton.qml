import QtQuick
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// A colour or a width of the brush: a spot of ink, with a check mark when it is in hand.
T.Button {
    id: root

    property color ink: Theme.ink
    // How wide the spot is, in the button.
    property real spot: 0.6
    readonly property string iconName: checked ? "check" : ""

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    checkable: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked

    background: Rectangle {
        color: root.down ? Theme.pressed(Theme.card) : Theme.card
        radius: Theme.cardRadius
        border.color: root.checked ? Theme.ink : Theme.controlLine
        border.width: root.checked ? Theme.strongLineWidth * 1.5 : Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: root.spot * Math.min(root.width, root.height)
            height: width
            color: root.ink
            radius: width / 2
        }

        Icon {
            anchors.margins: Theme.tightGap / 2
            anchors.right: parent.right
            anchors.top: parent.top
            color: Theme.ink
            name: root.iconName
            size: 0.26 * root.height
            visible: root.checked
        }
    }
}
