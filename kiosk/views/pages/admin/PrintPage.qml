pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The print room: what to print on the left; how it will look, the printers and the buttons on the right.
GridLayout {
    id: root

    required property PrintRoomModel prints
    readonly property PrintOrderModel order: prints.order

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: prints.refresh()

    Flickable {
        id: column

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: choices.implicitHeight
        contentWidth: width
        // Qt's software renderer draws shapes that are wholly outside a clip; a layer cuts them off.
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: root.height / 2

        Rectangle {
            color: Theme.paper
            height: Math.max(column.height, choices.height)
            width: column.width
        }

        ColumnLayout {
            id: choices

            spacing: Theme.gap
            width: column.width

            TitleText {
                text: qsTr("Affiches")
                Layout.fillWidth: true
            }

            OrderCard {
                order: root.order
                Layout.fillWidth: true
            }

            HistoryCard {
                prints: root.prints
                visible: root.prints.history.count > 0
                Layout.fillWidth: true
            }
        }
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: Theme.portrait
        Layout.preferredHeight: root.height / 2
        Layout.preferredWidth: root.width * 0.44

        Preview {
            order: root.order
            Layout.fillHeight: true
            Layout.fillWidth: true
        }

        PrinterCard {
            prints: root.prints
            Layout.fillWidth: true
        }
    }
}
