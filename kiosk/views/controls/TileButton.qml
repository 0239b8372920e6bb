import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.style

// A large coloured door to a part of the kiosk: icon, title, subtitle. Its title shrinks, down to the size of
// body text, before it would not fit; in a narrow tile the icon stands above the words.
T.Button {
    id: root

    property string iconName
    property string subtitle
    property bool prominent: false
    property color tone: Theme.contribution
    property color toneText: Theme.onStrong

    readonly property int largestTitle: prominent ? Math.max(Theme.scaled(60), Theme.headingSize) : Theme.headingSize
    readonly property int iconSize: Theme.scaled(prominent ? 148 : 88)
    readonly property bool narrow: availableWidth < iconSize + 5 * largestTitle

    implicitWidth: Theme.scaled(prominent ? 900 : 440)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.padding * 1.25
    opacity: enabled ? 1 : Theme.disabledOpacity
    verticalPadding: Theme.padding

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.subtitle

    background: Rectangle {
        color: root.down ? Theme.pressed(root.tone) : root.tone
        radius: Theme.tileRadius

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

            Layout.fillHeight: true
            Layout.fillWidth: true

            HeadingText {
                color: root.toneText
                font.pixelSize: root.largestTitle
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.bodySize
                text: root.text

                Accessible.ignored: true
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Math.ceil(implicitHeight)
            }

            BodyText {
                color: root.toneText
                font.pixelSize: root.prominent ? Theme.bodySize : Theme.labelSize
                text: root.subtitle
                visible: root.subtitle.length > 0

                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
