import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// A group in the list: its name or its most telling words, and how many contributions it holds.
T.Button {
    id: root

    required property string groupId
    required property string title
    required property string label
    required property int size
    property bool open: false
    property bool asked: false

    implicitHeight: Math.max(Theme.mm(20), implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.6
    text: title || (label ? qsTr("Peut-être : %1").arg(label) : qsTr("À classer"))
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, contributions : %2").arg(root.text).arg(root.size)

    background: Rectangle {
        readonly property color surface: root.open ? Theme.jurySoft : Theme.card

        color: root.down ? Theme.pressed(surface) : surface
        radius: Theme.cardRadius
        border.color: root.open || root.asked ? Theme.jury : Theme.controlLine
        border.width: root.open || root.asked ? Theme.strongLineWidth : Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            color: root.title ? Theme.project : Theme.soft
            name: root.asked && !root.open ? "git-merge" : root.title ? "badge-check" : "circle-help"
        }

        LabelText {
            color: root.title ? Theme.ink : Theme.soft
            text: root.text
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Chip {
            text: root.size
            tone: Theme.jury
            Accessible.ignored: true
        }
    }
}
