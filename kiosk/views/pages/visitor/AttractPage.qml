pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// The kiosk waiting for somebody: the question, what others said, what was done. A tap anywhere wakes it.
VisitorPage {
    id: root

    required property SessionModel session
    required property LobbyModel lobby
    required property OpeningModel opening
    readonly property bool moving: opening.isOpen && !controls.paused && !Theme.reducedMotion
    readonly property real sideMargin: Theme.portrait ? Theme.margin : Theme.margin * 0.75

    // Somebody needs the aids before anything else.
    signal aidsAsked

    GridLayout {
        anchors.fill: parent
        columnSpacing: 0
        columns: Theme.portrait ? 1 : 2
        parent: root
        rowSpacing: 0
        uniformCellWidths: !Theme.portrait
        visible: root.opening.isOpen

        AttractQuestion {
            lobby: root.lobby
            opening: root.opening
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        ColumnLayout {
            spacing: Theme.gap * 1.5
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.margins: root.sideMargin
            Layout.preferredWidth: 1

            DriftingVoices {
                id: voices

                moving: root.moving
                visible: root.lobby.voices.count > 0
                voices: root.lobby.voices
                Layout.fillHeight: true
                Layout.fillWidth: true
            }

            Item {
                visible: root.lobby.voices.count === 0
                Layout.fillHeight: true
                Layout.fillWidth: true

                ProcessRail {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            Fulfilments {
                fulfilments: root.lobby.fulfilments
                moving: root.moving
                visible: fulfilments.count > 0 && root.height > 7 * Theme.buttonHeight
                Layout.fillWidth: true
            }

            AttractPrompt {
                controls: controls
                Layout.fillWidth: true
            }
        }
    }

    ClosedScreen {
        anchors.fill: parent
        lobby: root.lobby
        opening: root.opening
        parent: root
        visible: !root.opening.isOpen
    }

    AttractControls {
        id: controls

        z: 1
        anchors.fill: parent
        closed: !root.opening.isOpen
        pausable: voices.more || root.lobby.fulfilments.count > 1
        parent: root
        sideMargin: root.sideMargin

        onAidsAsked: root.aidsAsked()
        onWoken: root.session.home()
    }
}
