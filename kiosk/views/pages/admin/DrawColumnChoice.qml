pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// Which column of a file is what: each tap takes the next column.
RowLayout {
    id: root

    required property string name
    required property list<string> columns
    required property string chosen
    required property bool optional
    readonly property list<string> choices: optional ? ["", ...columns] : columns

    signal picked(string column)

    spacing: Theme.gap

    LabelText {
        text: root.name
        textFormat: Text.PlainText
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }

    KioskButton {
        objectName: `column_${root.name}`
        iconAfter: true
        iconName: "chevron-down"
        kind: root.chosen.length > 0 ? KioskButton.Outlined : KioskButton.Secondary
        text: root.chosen.length > 0 ? root.chosen : root.optional ? qsTr("Aucune") : qsTr("Choisir")
        tone: Theme.jury
        Accessible.name: qsTr("Colonne de %1 : %2").arg(root.name).arg(text)
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        onClicked: root.picked(root.choices[(root.choices.indexOf(root.chosen) + 1) % root.choices.length])
    }
}
