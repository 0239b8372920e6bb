pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The themes that citizens' juries brought out of the contributions; each opens what it came from and what it gave.
ReadingPage {
    id: root

    required property LobbyModel lobby
    required property VoicesModel voices
    required property ProjectsModel projects
    required property SketchModel sketch

    // Opens the voices that a theme carries.
    function showVoices(themeId: string, title: string) {
        voices.filter.showTheme(themeId, title)
        session.open(SessionModel.Voices)
    }

    // Opens the projects that answer a theme.
    function showProjects(themeId: string, title: string) {
        projects.filter.showTheme(themeId, title)
        session.open(SessionModel.Projects)
    }

    emblem: "layout-grid"
    emblemTone: Theme.sketch
    ground: Theme.sketchSoft
    pane: list
    sentence: qsTr("Le jury citoyen lit vos contributions. Il en tire des thèmes, puis il appelle à projets.")
    title: qsTr("Les thèmes du quartier")

    CardList {
        id: list

        anchors.fill: parent
        model: root.lobby.themes
        objectName: "themesList"
        Accessible.name: root.title

        delegate: ThemeCard {
            required property string themeId

            width: ListView.view.width

            onProposalAsked: root.sketch.propose(themeId)
            onProjectsAsked: root.showProjects(themeId, title)
            onVoicesAsked: root.showVoices(themeId, title)
        }
    }

    EmptyNotice {
        anchors.left: parent.left
        anchors.right: parent.right
        iconName: "users-round"
        title: qsTr("Pas encore de thème.")
        text: qsTr("Le jury citoyen choisira le premier parmi vos contributions.")
        visible: list.count === 0
    }
}
