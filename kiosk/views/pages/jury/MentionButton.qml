import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// One mention to choose: a face, its word, its colour; a check mark and a filling once it is chosen.
T.Button {
    id: root

    required property int mention
    readonly property color words: checked ? Theme.onStrong : look.tone

    implicitHeight: Math.max(Theme.mm(20), implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.mm(20)
    autoExclusive: true
    checkable: true
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.tightGap
    text: look.word
    verticalPadding: Theme.tightGap
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked

    background: Rectangle {
        readonly property color surface: root.checked ? look.tone : Theme.card

        color: root.down ? Theme.pressed(surface) : surface
        radius: Theme.cardRadius
        border.color: look.tone
        border.width: Theme.strongLineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: GridLayout {
        columnSpacing: Theme.gap
        columns: root.width > 2.6 * root.height ? 3 : 1
        rowSpacing: Theme.tightGap * 0.5

        Icon {
            color: root.words
            name: look.iconName
            size: Theme.iconSize * 1.2
            Layout.alignment: Qt.AlignCenter
        }

        LabelText {
            color: root.words
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.captionSize * 0.8
            text: root.checked ? qsTr("✓ %1").arg(root.text) : root.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    MentionLook {
        id: look

        mention: root.mention
    }
}
