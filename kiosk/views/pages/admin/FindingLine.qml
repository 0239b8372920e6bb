import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// What was found in one line of a file.
RowLayout {
    id: root

    required property string words
    required property bool refused

    spacing: Theme.tightGap
    Accessible.name: root.words
    Accessible.role: Accessible.ListItem

    Icon {
        color: root.refused ? Theme.contribution : Theme.followUp
        name: root.refused ? "x" : "info"
        size: Theme.captionSize * 1.2
        Layout.alignment: Qt.AlignTop
    }

    CaptionText {
        color: Theme.ink
        text: root.words
        textFormat: Text.PlainText
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
