pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models

// Which projects to see: how far they are, where, on what theme.
ChoicePage {
    id: root

    required property ProjectsModel projects
    required property LobbyModel lobby
    required property TerritoryModel territory

    doneText: qsTr("Voir les projets")
    filter: projects.filter
    title: qsTr("Quels projets voir ?")

    Component.onCompleted: projects.map.look()

    ProjectQuartiers {
        filter: root.filter
        places: root.projects.map
        territory: root.territory
        Layout.fillWidth: true
    }

    FilterGroup {
        title: qsTr("Où en sont-ils ?")
        Layout.fillWidth: true

        FilterAnswer {
            objectName: "everyStage"
            chosen: root.filter.stage
            text: qsTr("Tous les projets")
            value: ""

            onPicked: root.filter.chooseStage("")
        }

        Repeater {
            model: ["stimulateur", "experimentation", "selected", "participatory_budget", "achieved"]

            FilterAnswer {
                required property string modelData
                readonly property StageWords stageWords: StageWords {}

                objectName: `stage_${modelData}`
                chosen: root.filter.stage
                text: stageWords.of(modelData)
                value: modelData

                onPicked: value => root.filter.chooseStage(value)
            }
        }
    }

    ThemeFilter {
        filter: root.filter
        lobby: root.lobby
        Layout.fillWidth: true
    }
}
