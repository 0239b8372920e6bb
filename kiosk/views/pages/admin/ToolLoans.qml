pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Who has the open tool, lending it, and who had it before.
Card {
    id: root

    required property ToolshedModel toolshed
    property string projectId

    Connections {
        function onLent() {
            root.projectId = ""
            holderField.clear()
        }

        target: root.toolshed
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        KioskButton {
            objectName: "giveBackButton"
            iconName: "undo-2"
            text: qsTr("L’outil est rendu")
            tone: Theme.project
            visible: root.toolshed.out
            Layout.fillWidth: true

            onClicked: root.toolshed.giveBack()
        }

        LabelText {
            text: qsTr("Prêter à quel projet ?")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            ChoiceButton {
                objectName: "noProject"
                checked: root.projectId.length === 0
                text: qsTr("Aucun")
                tone: Theme.project

                onClicked: root.projectId = ""
            }

            Repeater {
                model: root.toolshed.projects

                ChoiceButton {
                    required property int index
                    required property string projectId
                    required property string title

                    objectName: `borrower${index}`
                    checked: root.projectId === projectId
                    text: title
                    tone: Theme.project

                    onClicked: root.projectId = projectId
                }
            }
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            TextField {
                id: holderField

                objectName: "holderField"
                maximumLength: 80
                placeholderText: qsTr("Qui l’emporte")
                tone: Theme.project
                Layout.fillWidth: true
                Layout.preferredWidth: 2
            }

            LabelText {
                text: qsTr("jusqu’au")
            }

            TextField {
                id: dueField

                objectName: "dueField"
                label: qsTr("Jour du retour")
                maximumLength: 10
                text: root.toolshed.dueOn
                tone: Theme.project
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }

        KioskButton {
            objectName: "lendButton"
            iconName: "hand-helping"
            kind: root.toolshed.out ? KioskButton.Outlined : KioskButton.Primary
            text: qsTr("Prêter")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.toolshed.lend(root.projectId, holderField.text, dueField.text)
        }

        LoanHistory {
            loans: root.toolshed.history
            Layout.fillWidth: true
        }
    }
}
