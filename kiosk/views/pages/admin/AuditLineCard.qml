import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One line of the audit log: ids, never names or words.
Card {
    id: root

    required property int sequence
    required property string moment
    required property string action
    required property string subject
    required property string actor

    padding: Theme.padding * 0.5
    Accessible.name: `${sequence}, ${moment}, ${action}`

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 2 : 4
        rowSpacing: 0

        CaptionText {
            text: qsTr("%1 · %2").arg(root.sequence).arg(root.moment)
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }

        LabelText {
            font.pixelSize: Theme.captionSize
            text: root.action
            textFormat: Text.PlainText
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }

        CaptionText {
            elide: Text.ElideRight
            maximumLineCount: 1
            text: root.subject
            textFormat: Text.PlainText
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }

        CaptionText {
            elide: Text.ElideRight
            maximumLineCount: 1
            text: root.actor
            textFormat: Text.PlainText
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }
    }
}
