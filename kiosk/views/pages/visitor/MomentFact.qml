import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One thing to know of a moment, behind its icon; nothing when there is nothing to know.
RowLayout {
    id: root

    required property string iconName
    required property string text

    spacing: Theme.padding * 0.6
    visible: text.length > 0

    Icon {
        color: Theme.project
        name: root.iconName
        size: Theme.iconSize
        Layout.alignment: Qt.AlignTop
    }

    LabelText {
        text: root.text
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }
}
