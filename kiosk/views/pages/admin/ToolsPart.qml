pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The catalogue of the conception zone on the left, the tool that is open on the right.
GridLayout {
    id: root

    required property ToolshedModel toolshed
    required property bool runs

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: toolshed.refresh()
    Component.onDestruction: toolshed.giveUp()

    ColumnLayout {
        spacing: Theme.gap
        visible: !(Theme.portrait && root.toolshed.editing)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        KioskButton {
            objectName: "newToolButton"
            enabled: !root.toolshed.editing
            iconName: "wrench"
            text: qsTr("Nouvel outil")
            tone: Theme.project
            visible: root.runs
            Layout.fillWidth: true

            onClicked: root.toolshed.edit("")
        }

        BodyText {
            objectName: "noTool"
            color: Theme.soft
            text: qsTr("Le catalogue est vide. Ajoutez une méthode ou un objet à prêter.")
            visible: tools.count === 0
            Layout.fillWidth: true
        }

        CardList {
            id: tools

            objectName: "toolList"
            enabled: !root.toolshed.editing
            model: root.toolshed.rows
            opacity: enabled ? 1 : Theme.disabledOpacity
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: ToolLine {
                required property int index

                objectName: `tool${index}`
                enabled: root.runs
                width: ListView.view.width

                onClicked: root.toolshed.edit(toolId)
            }
        }
    }

    Loader {
        active: root.toolshed.editing
        visible: active
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        sourceComponent: FormPage {
            ToolEditor {
                toolshed: root.toolshed
            }
        }
    }

    BodyText {
        color: Theme.soft
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Choisissez un outil pour le prêter, ou pour noter son retour.")
        verticalAlignment: Text.AlignVCenter
        visible: !root.toolshed.editing && !Theme.portrait
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
