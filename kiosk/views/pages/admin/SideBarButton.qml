import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// One page of the desk in its side bar, with how many things wait there.
T.Button {
    id: root

    property string iconName
    property int waiting: 0
    property bool shown: false

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.padding * 0.6
    verticalPadding: Theme.tightGap
    Accessible.role: Accessible.PageTab
    Accessible.name: root.waiting > 0 ? qsTr("%1, %2 en attente").arg(root.text).arg(root.waiting) : root.text
    Accessible.selected: root.shown

    background: Rectangle {
        color: root.shown || root.down ? Theme.nightRaised : Theme.night
        radius: Theme.keyRadius

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.padding * 0.5

        Icon {
            color: Theme.onStrong
            name: root.iconName
            size: Theme.iconSize
        }

        LabelText {
            color: Theme.onStrong
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.captionSize * 0.8
            text: root.text
            textFormat: Text.PlainText
            wrapMode: Text.NoWrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Chip {
            text: root.waiting
            tone: root.shown ? Theme.contribution : Theme.jury
            visible: root.waiting > 0
            Accessible.ignored: true
        }
    }
}
