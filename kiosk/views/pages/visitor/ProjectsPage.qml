pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The projects that residents build.
ReadingPage {
    id: root

    required property LobbyModel lobby
    required property ProjectModel project

    // Opens a project's page.
    function show(projectId: string) {
        project.read(projectId)
        session.open(SessionModel.Project)
    }

    emblem: "sprout"
    emblemTone: Theme.project
    ground: Theme.projectSoft
    pane: list
    sentence: qsTr("Des habitants les construisent. Touchez un projet pour en savoir plus.")
    title: qsTr("Les projets")

    CardList {
        id: list

        anchors.fill: parent
        model: root.lobby.projects
        objectName: "projectsList"
        Accessible.name: root.title

        delegate: ProjectCard {
            required property int index
            required property string projectId

            width: ListView.view.width
            objectName: `projectCard${index}`

            onActiveFocusChanged: activeFocus && list.positionViewAtIndex(index, ListView.Contain)
            onClicked: root.show(projectId)
        }
    }

    EmptyNotice {
        anchors.left: parent.left
        anchors.right: parent.right
        iconName: "sprout"
        title: qsTr("Pas encore de projet.")
        text: qsTr("Le jury citoyen choisira les premiers.")
        visible: list.count === 0
    }
}
