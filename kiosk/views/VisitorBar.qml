import QtQuick
import kiosk.models
import kiosk.views.controls

// The bar at the bottom of every visitor's page.
BottomBar {
    id: root

    required property SessionModel session
    required property SpeechModel speech
    // The keyboard leaves little room: what is chosen once waits until it is gone.
    property bool brief: false

    signal accessibilityAsked
    signal agentAsked
    signal languagesAsked

    BarButton {
        objectName: "languagesButton"
        iconName: "languages"
        text: qsTr("Langues")
        visible: !root.brief

        onClicked: root.languagesAsked()
    }

    BarButton {
        objectName: "homeButton"
        iconName: "house"
        text: qsTr("Accueil")
        visible: !root.brief

        onClicked: root.session.home()
    }

    BarButton {
        objectName: "accessibilityButton"
        iconName: "accessibility"
        text: qsTr("Accessibilité")
        visible: !root.brief

        onClicked: root.accessibilityAsked()
    }

    BarButton {
        objectName: "listenButton"
        iconName: root.speech.active ? "check" : "volume-2"
        on: root.speech.active
        text: root.speech.active ? qsTr("Voix en marche") : qsTr("Écouter")
        visible: root.speech.offered

        onClicked: root.speech.toggle()
    }

    BarButton {
        objectName: "agentButton"
        iconName: "hand-helping"
        text: qsTr("Appeler un agent")

        onClicked: root.agentAsked()
    }

    BarButton {
        objectName: "leaveButton"
        iconName: root.session.typed ? "trash-2" : "log-out"
        text: root.session.typed ? qsTr("Effacer et partir") : qsTr("Partir")

        onClicked: root.session.leave()
    }
}
