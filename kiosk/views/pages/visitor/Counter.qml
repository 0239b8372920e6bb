import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// A number that anybody may check, and of what.
ColumnLayout {
    id: root

    required property int value
    required property string label

    // A whole number as the language of the words writes it.
    function number(value: int): string {
        return value.toLocaleString(Qt.locale(qsTr("fr_FR", "locale of numbers")), "f", 0)
    }

    spacing: 0
    Layout.alignment: Qt.AlignTop
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 %2", "a number and of what").arg(number(value)).arg(label)

    TitleText {
        color: Theme.onStrong
        font.pixelSize: Theme.headingSize * 1.3
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        minimumPixelSize: Theme.captionSize
        text: root.number(root.value)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
        Layout.fillWidth: true
    }

    LabelText {
        color: Theme.onStrong
        font.pixelSize: Theme.captionSize
        text: root.label
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
