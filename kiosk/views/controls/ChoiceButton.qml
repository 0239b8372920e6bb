import QtQuick
import QtQuick.Templates as T
import kiosk.views.style

// One of a few answers: a pill that fills and takes a check mark when it is chosen.
T.Button {
    id: root

    property color tone: Theme.contribution
    readonly property string iconName: checked ? "check" : ""

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    autoExclusive: true
    checkable: true
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.padding * 0.75
    opacity: enabled ? 1 : Theme.disabledOpacity
    verticalPadding: Theme.tightGap
    Accessible.role: root.autoExclusive ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked

    background: Rectangle {
        readonly property color surface: root.checked ? root.tone : Theme.card

        color: root.down ? Theme.pressed(surface) : surface
        radius: Math.min(height / 2, Theme.buttonHeight / 2)
        border.color: root.checked ? root.tone : Theme.controlLine
        border.width: Theme.strongLineWidth * 0.75

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: ButtonLabel {
        color: root.checked ? Theme.onStrong : Theme.ink
        iconName: root.iconName
        text: root.text
    }
}
