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
    readonly property bool primary: kind === KioskButton.Primary
    readonly property bool outlined: kind === KioskButton.Outlined
    readonly property color filling: enabled ? tone : Theme.line
    readonly property color surface: primary ? filling : Theme.card
    readonly property color edge: !enabled ? Theme.line : outlined ? tone : Theme.controlLine
    readonly property color quietWords: outlined ? tone : Theme.ink
    readonly property color enabledWords: primary ? Theme.onStrong : quietWords
    readonly property color words: enabled ? enabledWords : Theme.soft

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.padding * 1.25
    verticalPadding: Theme.tightGap
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        color: root.down ? Theme.pressed(root.surface) : root.surface
        radius: Math.min(height / 2, Theme.buttonHeight / 2)
        border.color: root.edge
        border.width: root.primary ? 0 : Theme.strongLineWidth * 0.75

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: ButtonLabel {
        color: root.words
        iconAfter: root.iconAfter
        iconName: root.iconName
        text: root.text
    }
}
