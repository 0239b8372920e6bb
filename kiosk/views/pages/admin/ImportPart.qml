pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style

// Contributions that come in from a file: which and how on one side, what became of each line on the other.
GridLayout {
    id: root

    required property ImportModel bringing
    required property bool publishes

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    ImportCard {
        bringing: root.bringing
        publishes: root.publishes
        visible: !root.bringing.files.shown
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 5
    }

    Loader {
        active: root.bringing.files.shown
        visible: active
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 5

        sourceComponent: FileChooser {
            files: root.bringing.files
        }
    }

    ImportReport {
        bringing: root.bringing
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 4
    }
}
