import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// The roles of an account being changed.
ColumnLayout {
    id: root

    required property var roleNames
    required property list<string> allRoles
    required property list<string> roles
    property list<string> picked: roles

    signal cancelled
    signal chosen(list<string> roles)

    spacing: Theme.gap

    RoleChips {
        allRoles: root.allRoles
        chosen: root.picked
        roleNames: root.roleNames
        Layout.fillWidth: true

        onChanged: chosen => root.picked = chosen
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        KioskButton {
            objectName: "keepRolesButton"
            enabled: root.picked.length > 0
            iconName: "check"
            text: qsTr("Enregistrer")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.chosen(root.picked)
        }

        KioskButton {
            objectName: "cancelRolesButton"
            iconName: "x"
            kind: KioskButton.Secondary
            text: qsTr("Annuler")
            Layout.fillWidth: true

            onClicked: root.cancelled()
        }
    }
}
