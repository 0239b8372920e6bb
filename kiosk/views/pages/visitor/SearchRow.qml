import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// A field that searches while one types, and a button that empties it.
RowLayout {
    id: root

    property alias text: field.text
    property alias label: field.label
    property alias placeholderText: field.placeholderText

    spacing: Theme.gap

    TextField {
        id: field

        objectName: "searchField"
        Layout.fillWidth: true

        onAccepted: focus = false
    }

    KioskButton {
        iconName: "x"
        kind: KioskButton.Secondary
        objectName: "clearButton"
        visible: field.length > 0
        Accessible.name: qsTr("Effacer le mot cherché")

        onClicked: field.clear()
    }
}
