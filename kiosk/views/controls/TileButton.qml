import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.style

// A large coloured door to a part of the kiosk: icon, title, subtitle. Its title shrinks with its
// width, down to the size of body text; in a narrow tile the icon stands above the words. It is
// never lower than its words.
T.Button {
    id: root

    property string iconName
    property string subtitle
    property bool prominent: false
    property color tone: Theme.contribution
    property color toneText: Theme.onStrong
    property color edge: tone
    readonly property int iconSize: Theme.scaled(prominent ? 148 : 88)
    readonly property real besideIcon: availableWidth - iconSize - Theme.padding
    readonly property bool narrow: besideIcon < 6 * Theme.bodySize
    readonly property real wordsWidth: narrow ? availableWidth : besideIcon
    readonly property int largest: Math.max(Theme.scaled(prominent ? 54 : 44), Theme.headingSize)
    readonly property int titleSize: Math.max(Theme.bodySize, Math.min(largest, wordsWidth / 6.2))

    implicitWidth: Theme.scaled(prominent ? 900 : 440)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.padding * 1.25
    opacity: enabled ? 1 : Theme.disabledOpacity
    verticalPadding: Theme.padding
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.subtitle
    Layout.minimumHeight: implicitHeight

    background: Rectangle {
        color: root.down ? Theme.pressed(root.tone) : root.tone
        radius: Theme.tileRadius
        border.color: root.edge
        border.width: Theme.strongLineWidth * 0.75

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: GridLayout {
        columnSpacing: Theme.padding
        columns: root.narrow ? 1 : 2
        rowSpacing: Theme.tightGap

        Icon {
            color: root.toneText
            name: root.iconName
            size: root.iconSize
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.tightGap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            HeadingText {
                color: root.toneText
                font.pixelSize: root.titleSize
                text: root.text
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            BodyText {
                color: root.toneText
                text: root.subtitle
                visible: root.subtitle.length > 0
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
