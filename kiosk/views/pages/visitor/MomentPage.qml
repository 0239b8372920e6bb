pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One moment of the stimulateur: what, when, where, with whom, and « Je viens ».
AnswersPage {
    id: root

    required property MomentsModel moments
    readonly property bool gone: moments.title.length === 0
    readonly property bool full: !gone && moments.seatsLeft === 0

    doneEnabled: !moments.busy
    doneIcon: "check"
    doneOffered: !gone && !full
    doneText: qsTr("Je viens")
    emblem: "calendar"
    emblemTone: Theme.project
    ground: Theme.projectSoft
    title: gone ? qsTr("Ce rendez-vous n’est plus là.") : moments.title
    tone: Theme.project

    onDone: moments.join()

    Notice {
        objectName: "joinFault"
        iconName: "triangle-alert"
        text: qsTr("Les places ont pu partir à l’instant. Regardez les autres rendez-vous.")
        title: root.moments.fault === "gone" ? qsTr("Ce rendez-vous est complet, ou annulé.") : qsTr("La borne n’a pas pu garder votre place. Réessayez.")
        visible: root.moments.fault.length > 0
        Layout.fillWidth: true
    }

    Notice {
        objectName: "fullNotice"
        iconName: "users-round"
        text: qsTr("Une place peut se libérer. Revenez voir.")
        title: qsTr("C’est complet.")
        visible: root.full && root.moments.fault.length === 0
        Layout.fillWidth: true
    }

    MomentDetails {
        moments: root.moments
        visible: !root.gone
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.soft
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Sans nom ni contact : vous repartez avec un ticket. Avec son code, vous pouvez rendre votre place.")
        visible: !root.gone && !root.full
        Layout.fillWidth: true
    }
}
