pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style

// The signs that a code can hold: no O, I or L, which look like 0 and 1.
GridLayout {
    id: root

    required property FollowUpModel followUp
    // Six keys spell in the field instead.
    readonly property bool forFingers: true
    readonly property string signs: "0123456789ABCDEFGHJKMNPQRSTVWXYZU*~$="
    // With low commands, four rows of keys leave their room to the buttons.
    readonly property bool wide: Theme.split && !Theme.largeText && width > Theme.mm(230)

    columnSpacing: Theme.mm(3)
    columns: wide ? 10 : Theme.portrait && Theme.largeText ? 7 : 8
    rowSpacing: Theme.mm(3)
    uniformCellWidths: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Touches du code")
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Repeater {
        model: root.signs.split("")

        PadKey {
            required property string modelData

            objectName: "sign_" + modelData
            text: modelData
            Layout.fillWidth: true

            onClicked: root.followUp.press(modelData)
        }
    }

    PadKey {
        objectName: "rubOutKey"
        iconName: "delete"
        text: qsTr("Effacer le dernier signe")
        Layout.columnSpan: 2
        Layout.fillWidth: true

        onClicked: root.followUp.rubOut()
    }
}
