pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One moment of the stimulateur: what, when, where, with whom, and « Je viens ».
ReadingPage {
    id: root

    required property MomentsModel moments
    readonly property bool gone: moments.title.length === 0
    readonly property bool full: !gone && moments.seatsLeft === 0

    emblem: "calendar"
    emblemTone: Theme.project
    ground: Theme.projectSoft
    pane: flick
    title: gone ? qsTr("Ce rendez-vous n’est plus là.") : moments.title

    ending: KioskButton {
        objectName: "joinButton"
        enabled: !root.moments.busy
        iconName: "check"
        text: qsTr("Je viens")
        tone: Theme.project
        visible: !root.gone && !root.full

        onClicked: root.moments.join()
    }

    Flickable {
        id: flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: told.implicitHeight
        // Qt's software renderer draws shapes that are wholly outside a clip; a layer cuts them off.
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software

        // That layer is black where nothing is drawn.
        Rectangle {
            anchors.fill: parent
            color: Theme.paper
            parent: flick
            z: -1
            Accessible.ignored: true
        }

        ColumnLayout {
            id: told

            spacing: Theme.gap
            width: flick.width

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
    }
}
