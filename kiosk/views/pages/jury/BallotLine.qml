import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// One subject in what the juror reads again; a touch changes it.
T.Button {
    id: root

    required property int place
    required property string title
    required property int mention
    required property string reason

    implicitHeight: Math.max(Theme.mm(20), implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.6
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1 : %2").arg(root.title).arg(chip.text)

    background: Rectangle {
        color: root.down ? Theme.pressed(Theme.card) : Theme.card
        radius: Theme.cardRadius
        border.color: Theme.controlLine
        border.width: Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        ColumnLayout {
            spacing: Theme.tightGap * 0.5
            Layout.fillWidth: true

            LabelText {
                text: root.title
                textFormat: Text.PlainText
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            CaptionText {
                text: root.reason
                textFormat: Text.PlainText
                visible: text.length > 0
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        MentionChip {
            id: chip

            mention: root.mention
            Accessible.ignored: true
        }
    }
}
