pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What is kept, why, for how long, for whom; and beside it what is due, and the slips.
GridLayout {
    id: root

    required property RetentionModel retention
    required property list<string> may

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: retention.refresh()

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 1
        Layout.preferredWidth: 1

        TitleText {
            text: qsTr("Conservation")
            Layout.fillWidth: true
        }

        CardList {
            objectName: "registerList"
            model: root.retention.register
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: ProcessingCard {
                width: ListView.view.width
            }
        }
    }

    ColumnLayout {
        spacing: Theme.gap
        visible: root.may.includes("eliminate")
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 2
        Layout.preferredWidth: 1

        DueCard {
            retention: root.retention
            Layout.fillWidth: true
        }

        CardList {
            objectName: "slipList"
            model: root.retention.slips
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: SlipCard {
                retention: root.retention
                width: ListView.view.width
            }
        }
    }
}
