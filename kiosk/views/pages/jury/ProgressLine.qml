import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// How far the juror is, in words and as a bar.
RowLayout {
    id: root

    required property int done
    required property int count
    property string text: qsTr("%1 sur %2").arg(root.done).arg(root.count)

    spacing: Theme.gap
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text

    LabelText {
        objectName: "progressText"
        color: Theme.jury
        text: root.text
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Rectangle {
        color: Theme.line
        radius: height / 2
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.scaled(14)

        Rectangle {
            color: Theme.jury
            height: parent.height
            radius: height / 2
            width: parent.width * (root.count > 0 ? root.done / root.count : 0)
        }
    }
}
