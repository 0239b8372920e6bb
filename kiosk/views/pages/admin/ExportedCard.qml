import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// Data that left: in which form, when, how much, and what for.
Card {
    id: root

    required property string form
    required property string purpose
    required property string day
    required property int lines
    required property var formatNames

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        LabelText {
            text: root.purpose
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("%1 · %2 lignes · %3").arg(root.formatNames[root.form]).arg(root.lines).arg(root.day)
            Layout.fillWidth: true
        }
    }
}
