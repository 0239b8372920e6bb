pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The projects that residents build: all, those chosen, or those that speak of what is typed.
ReadingPage {
    id: root

    required property ProjectsModel projects
    required property ProjectModel project
    required property TerritoryModel territory
    readonly property FilterModel filter: projects.filter
    readonly property StageWords stages: StageWords {}

    // Opens a project's page.
    function show(projectId: string) {
        project.read(projectId)
        session.open(SessionModel.Project)
    }

    emblem: "sprout"
    emblemTone: Theme.project
    ground: Theme.projectSoft
    pane: list
    title: qsTr("Les projets")

    heading: ColumnLayout {
        spacing: Theme.gap

        SearchRow {
            label: qsTr("Chercher un mot dans les projets")
            placeholderText: qsTr("Chercher un mot")
            text: root.projects.typed
            Layout.fillWidth: true

            onTextChanged: root.projects.search(text)
        }

        FilterBar {
            chosen: [root.stages.of(root.filter.stage), root.territory.nameOf(root.filter.quartier), root.filter.theme]
            filter: root.filter
            text: qsTr("Carte, quartier, thème…")
            visible: root.roomy
            Layout.fillWidth: true

            onAsked: root.session.open(SessionModel.ProjectChoice)
        }

        Notice {
            color: Theme.followUpSoft
            objectName: "approximateNotice"
            text: qsTr("Voici ceux qui s’en approchent.")
            title: qsTr("Aucun projet ne dit « %1 ».").arg(root.projects.typed.trim())
            tone: Theme.followUp
            visible: root.projects.approximate
            Layout.fillWidth: true
        }
    }

    Component.onCompleted: projects.start()

    CardList {
        id: list

        // Two screens ahead, so that nobody waits at the end of a page.
        readonly property bool nearEnd: contentY + 3 * height > originY + contentHeight

        anchors.fill: parent
        model: root.projects.rows
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

        onContentHeightChanged: nearEnd && root.projects.more()
        onNearEndChanged: nearEnd && root.projects.more()
    }

    NothingFound {
        anchors.left: parent.left
        anchors.right: parent.right
        emptyText: qsTr("Le jury citoyen choisira les premiers.")
        emptyTitle: qsTr("Pas encore de projet.")
        filtered: root.filter.active
        iconName: root.projects.searching ? "search" : "sprout"
        searching: root.projects.searching
        visible: list.count === 0 && !root.projects.waiting
    }
}
