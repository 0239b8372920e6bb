pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// What the citizens' jury is, in four sentences, and when the next one is drawn by lot.
ReadingPage {
    id: root

    required property LobbyModel lobby
    required property CandidacyModel candidacy
    readonly property list<string> icons: ["users-round", "inbox", "layout-grid", "sprout"]
    readonly property list<string> sentences: [qsTr("Le jury est tiré au sort parmi les habitants."), qsTr("Il lit vos contributions."), qsTr("Il choisit un thème pour le quartier."), qsTr("Il choisit les projets. Les élus donnent leur avis.")]

    emblem: "users-round"
    emblemTone: Theme.jury
    ground: Theme.jurySoft
    pane: list
    railed: !candidacy.welcome
    sentence: qsTr("Ce sont des habitants, comme vous. Ils décident ensemble.")
    title: qsTr("Le jury citoyen")

    heading: [
        Notice {
            color: Theme.jurySoft
            iconName: "calendar"
            objectName: "nextDrawNotice"
            text: root.lobby.nextDraw
            title: qsTr("Prochain tirage au sort")
            tone: Theme.jury
            visible: root.lobby.nextDraw.length > 0 && !root.candidacy.welcome
            Layout.fillWidth: true
        },
        Notice {
            color: Theme.jurySoft
            iconName: "calendar"
            objectName: "openDrawNotice"
            text: qsTr("%1 places. On peut participer jusqu’au %2.").arg(root.candidacy.seats).arg(root.candidacy.closesOn)
            title: root.candidacy.title
            tone: Theme.jury
            visible: root.candidacy.welcome
            Layout.fillWidth: true
        },
        KioskButton {
            iconAfter: true
            iconName: "arrow-right"
            objectName: "volunteerButton"
            text: qsTr("Participer au jury")
            tone: Theme.jury
            visible: root.candidacy.welcome
            Layout.fillWidth: true

            onClicked: root.session.open(SessionModel.VolunteerNotice)
        }
    ]

    Component.onCompleted: candidacy.look()

    CardList {
        id: list

        anchors.fill: parent
        model: root.icons
        objectName: "juryList"
        Accessible.name: root.title

        delegate: JuryStep {
            required property int index
            required property string modelData

            width: ListView.view.width
            height: Math.max(implicitHeight, (ListView.view.height + list.spacing) / list.count - list.spacing)
            iconName: modelData
            text: root.sentences[index]
        }
    }
}
