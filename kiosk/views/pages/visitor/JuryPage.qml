import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// What the citizens' jury is, in four sentences, and when the next one is drawn by lot.
ReadingPage {
    id: root

    required property LobbyModel lobby

    pane: flickable
    sentence: qsTr("Ce sont des habitants, comme vous. Ils décident ensemble.")
    title: qsTr("Le jury citoyen")

    heading: Notice {
        color: Theme.jurySoft
        iconName: "calendar"
        objectName: "nextDrawNotice"
        text: root.lobby.nextDraw
        title: qsTr("Prochain tirage au sort")
        tone: Theme.jury
        visible: root.lobby.nextDraw.length > 0
        Layout.fillWidth: true
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        // Qt's software renderer draws shapes that are wholly outside a clip; a layer cuts them off.
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software
        contentHeight: steps.height

        ColumnLayout {
            id: steps

            width: parent.width
            height: Math.max(implicitHeight, flickable.height)
            spacing: Theme.gap
            uniformCellSizes: true

            JuryStep {
                iconName: "users-round"
                text: qsTr("Le jury est tiré au sort parmi les habitants.")
            }

            JuryStep {
                iconName: "inbox"
                text: qsTr("Il lit vos contributions.")
            }

            JuryStep {
                iconName: "layout-grid"
                text: qsTr("Il choisit un thème pour le quartier.")
            }

            JuryStep {
                iconName: "sprout"
                text: qsTr("Il choisit les projets. Les élus donnent leur avis.")
            }
        }
    }
}
