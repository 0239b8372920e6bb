import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.style

// A button of the bottom bar: an icon above its name, or beside it where large words leave room. Filled while what it
// turns on is on.
T.Button {
    id: root

    property string iconName
    property bool on: false
    property color tone: on ? Theme.onStrong : Theme.ink
    readonly property bool beside: Theme.largeText && width > 9 * Theme.captionSize
    // Narrow buttons keep room for a second line, so that the icons of the bar stand in line.
    readonly property bool narrow: !Theme.largeText && width < 9 * Theme.captionSize

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.disabledOpacity
    padding: Theme.tightGap
    horizontalPadding: Theme.tightGap * (Theme.largeText ? 0.4 : 1)
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Layout.fillHeight: true
    Layout.fillWidth: true

    background: Rectangle {
        readonly property color surface: root.on ? Theme.followUp : Theme.card

        color: root.down ? Theme.pressed(surface) : surface
        radius: Theme.cardRadius

        FocusRing {
            anchors.margins: Theme.focusWidth
            controlRadius: 0
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: grid.implicitWidth
        implicitHeight: grid.implicitHeight

        GridLayout {
            id: grid

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            columnSpacing: Theme.tightGap
            columns: root.beside ? 2 : 1
            rowSpacing: Theme.tightGap * 0.5

            Icon {
                color: root.tone
                name: root.iconName
                size: Theme.largeText ? Theme.captionSize : Math.min(Theme.iconSize * 1.25, Theme.target * 0.8)
                Layout.alignment: Qt.AlignHCenter
            }

            LabelText {
                readonly property bool wraps: (root.narrow || Theme.largeText) && text.includes(" ")

                color: root.tone
                font.pixelSize: root.narrow ? 0.86 * Theme.captionSize : Theme.captionSize
                fontSizeMode: root.beside || wraps ? Text.FixedSize : Text.HorizontalFit
                minimumPixelSize: Theme.captionSize * 0.76
                horizontalAlignment: Text.AlignHCenter
                spacing: Theme.headingLineHeight
                text: root.text
                verticalAlignment: Text.AlignTop
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.minimumHeight: root.narrow ? 2.3 * font.pixelSize : 0
            }
        }
    }
}
