pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// Squares to tap, all over: one that never answers shows where the screen is dead.
ColumnLayout {
    id: root

    property int touched: 0
    readonly property int rows: Theme.portrait ? 9 : 5
    readonly property int columns: Theme.portrait ? 5 : 9

    signal ended

    spacing: Theme.gap

    LabelText {
        objectName: "touchCount"
        text: root.touched === root.rows * root.columns ? qsTr("Toutes les cases répondent.") : qsTr("Touchez toutes les cases : %1 sur %2.").arg(root.touched).arg(root.rows * root.columns)
        Layout.fillWidth: true
    }

    GridLayout {
        columnSpacing: Theme.tightGap
        columns: root.columns
        rowSpacing: Theme.tightGap
        uniformCellHeights: true
        uniformCellWidths: true
        Layout.fillHeight: true
        Layout.fillWidth: true

        Repeater {
            model: root.rows * root.columns

            T.AbstractButton {
                id: square

                required property int index

                objectName: `square${index}`
                enabled: !checked
                checkable: true
                Accessible.name: qsTr("Case %1").arg(index + 1)
                Accessible.role: Accessible.CheckBox
                Layout.fillHeight: true
                Layout.fillWidth: true

                background: Rectangle {
                    border.color: Theme.controlLine
                    border.width: Theme.lineWidth
                    color: square.checked ? Theme.project : Theme.card
                    radius: Theme.keyRadius
                }

                onToggled: root.touched += 1
            }
        }
    }

    KioskButton {
        objectName: "leaveTouchTestButton"
        iconName: "arrow-left"
        kind: KioskButton.Secondary
        text: qsTr("Retour")

        onClicked: root.ended()
    }
}
