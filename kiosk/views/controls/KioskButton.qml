import QtQuick
import QtQuick.Templates as T
import kiosk.views.style

// The button of the kiosk: a pill. It acts when the finger leaves it, inside it.
T.Button {
    id: root

    // Primary is filled with its tone; Outlined wears it as a border; Secondary is quiet.
    enum Kind {
        Primary,
        Outlined,
        Secondary
    }

    property string iconName
    property bool iconAfter: false
    property color tone: Theme.contribution
    property int kind: KioskButton.Primary

    readonly property color surface: kind === KioskButton.Primary ? tone : Theme.card
    readonly property color inkColour: kind === KioskButton.Primary ? Theme.onStrong : kind === KioskButton.Outlined ? tone : Theme.ink

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.padding * 1.25
    opacity: enabled ? 1 : Theme.disabledOpacity
    verticalPadding: Theme.tightGap

    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        color: root.down ? Theme.pressed(root.surface) : root.surface
        radius: Math.min(height / 2, Theme.buttonHeight / 2)
        border.color: root.kind === KioskButton.Secondary ? Theme.line : root.tone
        border.width: root.kind === KioskButton.Primary ? 0 : Theme.strongLineWidth * 0.75

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: ButtonLabel {
        color: root.inkColour
        iconAfter: root.iconAfter
        iconName: root.iconName
        text: root.text
    }
}
