pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.pages.visitor
import kiosk.views.style

// The signs of a card, then the digits of a PIN.
GridLayout {
    id: root

    required property RoomModel room
    readonly property string signs: room.asksPin ? "1234567890" : "0123456789ABCDEFGHJKMNPQRSTVWXYZU*~$="

    columnSpacing: Theme.mm(3)
    columns: room.asksPin ? 3 : Theme.portrait ? 7 : 8
    rowSpacing: Theme.mm(3)
    uniformCellWidths: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Touches du code")

    Repeater {
        model: root.signs.split("")

        PadKey {
            required property string modelData

            objectName: "sign_" + modelData
            text: modelData
            Layout.fillWidth: true

            onClicked: root.room.press(modelData)
        }
    }

    PadKey {
        objectName: "rubOutKey"
        iconName: "delete"
        text: root.room.pinLength > 0 || !root.room.asksPin ? qsTr("Effacer le dernier signe") : qsTr("Reprendre une autre carte")
        Layout.columnSpan: 2
        Layout.fillWidth: true

        onClicked: root.room.rubOut()
    }
}
