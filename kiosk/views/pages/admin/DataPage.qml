pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Data that go out, and contributions that come in: what the agent's roles open of both.
ColumnLayout {
    id: root

    required property DataModel openData
    required property ImportModel bringing
    required property list<string> may
    readonly property bool both: may.includes("export") && may.includes("import")
    property bool comesIn: !may.includes("export")

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TitleText {
            text: qsTr("Données")
            Layout.fillWidth: true
        }

        ChoiceButton {
            objectName: "goesOutChoice"
            checked: !root.comesIn
            text: qsTr("Sortir")
            tone: Theme.followUp
            visible: root.both

            onClicked: root.comesIn = false
        }

        ChoiceButton {
            objectName: "comesInChoice"
            checked: root.comesIn
            text: qsTr("Apporter")
            tone: Theme.followUp
            visible: root.both

            onClicked: root.comesIn = true
        }
    }

    Loader {
        sourceComponent: root.comesIn ? arriving : leaving
        Layout.fillHeight: true
        Layout.fillWidth: true
    }

    Component {
        id: leaving

        ExportPart {
            openData: root.openData
        }
    }

    Component {
        id: arriving

        ImportPart {
            bringing: root.bringing
            publishes: root.may.includes("decide")
        }
    }
}
