pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The themes that citizens' juries brought out of the contributions.
ReadingPage {
    id: root

    required property LobbyModel lobby

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
            width: ListView.view.width
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
