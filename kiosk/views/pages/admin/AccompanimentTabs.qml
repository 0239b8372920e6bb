pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.controls
import kiosk.views.style

// The parts of the accompaniment of a project.
Flow {
    id: root

    required property string tab
    readonly property var names: ({
            balance: qsTr("Bilan"),
            budget: qsTr("Budget participatif"),
            exit: qsTr("Sortie"),
            journal: qsTr("Journal de l’ange gardien"),
            rounds: qsTr("Questions"),
            trial: qsTr("Essai"),
            versions: qsTr("Versions de la fiche")
        })

    // Another part was tapped.
    signal chosen(string name)

    spacing: Theme.tightGap

    Repeater {
        model: ["rounds", "versions", "journal", "exit", "trial", "budget", "balance"]

        ChoiceButton {
            required property string modelData

            checked: root.tab === modelData
            objectName: `${modelData}Tab`
            text: root.names[modelData]
            tone: Theme.project

            onClicked: root.chosen(modelData)
        }
    }
}
