import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What residents asked for, and what was done about it.
ColumnLayout {
    id: root

    required property WallModel wall

    spacing: Theme.padding

    Item {
        Layout.fillHeight: true
    }

    LabelText {
        color: Theme.contribution
        font.pixelSize: Theme.headingSize
        text: qsTr("Vous avez dit")
        Layout.fillWidth: true
        Layout.leftMargin: 2 * Theme.margin
        Layout.rightMargin: 2 * Theme.margin
    }

    TitleText {
        font.pixelSize: Theme.displaySize
        text: root.wall.title
        Layout.fillWidth: true
        Layout.leftMargin: 2 * Theme.margin
        Layout.rightMargin: 2 * Theme.margin
    }

    LabelText {
        color: Theme.project
        font.pixelSize: Theme.headingSize
        text: qsTr("C’est fait, le %1").arg(root.wall.note)
        Layout.fillWidth: true
        Layout.leftMargin: 2 * Theme.margin
        Layout.rightMargin: 2 * Theme.margin
        Layout.topMargin: Theme.margin
    }

    BodyText {
        font.pixelSize: Theme.titleSize * 0.9
        horizontalAlignment: Text.AlignLeft
        text: root.wall.sentence
        Layout.fillWidth: true
        Layout.leftMargin: 2 * Theme.margin
        Layout.rightMargin: 2 * Theme.margin
    }

    Item {
        Layout.fillHeight: true
    }
}
