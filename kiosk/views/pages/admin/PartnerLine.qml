import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// One partner of the directory: a click, or Enter, opens it.
T.Button {
    id: root

    required property string partnerId
    required property string name
    required property string brings

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.8
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.name}, ${root.brings}`

    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: Theme.line
        border.width: Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.tightGap

        LabelText {
            text: root.name
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: root.brings
            textFormat: Text.PlainText
            visible: root.brings.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
