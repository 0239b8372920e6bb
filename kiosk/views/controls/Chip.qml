import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.style

// A small rounded label: a state, a theme, a kind.
T.Control {
    id: root

    property string text
    property string iconName
    property color tone: Theme.contribution
    property color toneText: Theme.onStrong

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: Theme.padding * 0.8
    verticalPadding: Theme.tightGap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    background: Rectangle {
        color: root.tone
        radius: height / 2
    }
    contentItem: RowLayout {
        spacing: Theme.tightGap

        Icon {
            color: root.toneText
            name: root.iconName
            size: Theme.captionSize * 1.2
            visible: root.iconName.length > 0
        }

        LabelText {
            color: root.toneText
            font.pixelSize: Theme.captionSize
            text: root.text
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
