import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// A contribution of the open group; a touch chooses it, to be taken out.
T.Button {
    id: root

    required property string voiceId
    required property string said
    required property int kept
    required property int discarded
    required property bool chosen

    implicitHeight: Math.max(Theme.mm(20), implicitContentHeight + topPadding + bottomPadding)
    checkable: false
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.6
    text: said
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        color: root.down ? Theme.pressed(Theme.card) : Theme.card
        radius: Theme.cardRadius
        border.color: root.chosen ? Theme.contribution : Theme.line
        border.width: root.chosen ? Theme.strongLineWidth : Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            color: Theme.contribution
            name: root.chosen ? "check" : ""
            visible: root.chosen
        }

        ColumnLayout {
            spacing: Theme.tightGap * 0.5
            Layout.fillWidth: true

            BodyText {
                text: root.text
                textFormat: Text.PlainText
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            CaptionText {
                text: qsTr("Gardée par %1, laissée par %2").arg(root.kept).arg(root.discarded)
                visible: root.kept + root.discarded > 0
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
