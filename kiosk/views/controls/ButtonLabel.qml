import QtQuick
import QtQuick.Layouts
import kiosk.views.style

// An icon and a label in the middle of a button; the label wraps when the button is narrow.
Item {
    id: root

    property string text
    property string iconName
    property bool iconAfter: false
    property color color: Theme.ink

    implicitWidth: Math.ceil(row.implicitWidth)
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width)
        layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.tightGap * 1.5

        Icon {
            color: root.color
            name: root.iconName
            visible: root.iconName.length > 0
        }

        LabelText {
            color: root.color
            horizontalAlignment: Text.AlignHCenter
            spacing: Theme.headingLineHeight
            text: root.text
            visible: root.text.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
