pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The moments of the stimulateur that residents may come to.
ReadingPage {
    id: root

    required property MomentsModel moments

    // Opens the page of a moment.
    function show(momentId: string) {
        moments.open(momentId)
        session.open(SessionModel.Moment)
    }

    emblem: "calendar"
    emblemTone: Theme.project
    ground: Theme.projectSoft
    pane: list
    sentence: qsTr("Venez voir, donner une idée ou un coup de main. C’est gratuit et ouvert à tous.")
    title: qsTr("Les rendez-vous")

    Component.onCompleted: moments.look()

    CardList {
        id: list

        anchors.fill: parent
        model: root.moments.rows
        objectName: "momentsList"
        Accessible.name: root.title

        delegate: MomentCard {
            required property int index

            width: ListView.view.width
            objectName: `momentCard${index}`

            onActiveFocusChanged: activeFocus && list.positionViewAtIndex(index, ListView.Contain)
            onClicked: root.show(momentId)
        }
    }

    EmptyNotice {
        anchors.left: parent.left
        anchors.right: parent.right
        iconName: "calendar"
        text: qsTr("Revenez bientôt, ou demandez à l’accueil.")
        title: qsTr("Aucun rendez-vous pour le moment.")
        visible: list.count === 0
    }
}
