pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// The kiosk waiting for somebody: the question, what others said, what was done. A tap anywhere wakes it.
VisitorPage {
    id: root

    required property SessionModel session
    required property LobbyModel lobby
    required property OpeningModel opening
    property bool paused: false
    readonly property bool moving: opening.isOpen && !paused && !Theme.reducedMotion
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

            RowLayout {
                spacing: Theme.gap

                // The place of the aids' button, which lies above the page's.
                Item {
                    Layout.preferredWidth: aidsButton.width
                }

                // What the finger sees; the whole page is the button.
                Rectangle {
                    color: wakeButton.down ? Theme.pressed(Theme.contribution) : Theme.contribution
                    radius: Theme.buttonHeight / 2
                    Layout.fillWidth: true
                    Layout.minimumHeight: Math.max(Theme.buttonHeight, prompt.implicitHeight + Theme.padding)

                    HeadingText {
                        id: prompt

                        anchors.centerIn: parent
                        width: parent.width - 2 * Theme.padding
                        color: Theme.onStrong
                        horizontalAlignment: Text.AlignHCenter
                        text: wakeButton.text
                        Accessible.ignored: true
                    }
                }

                // The place of the pause button, which lies above the page's.
                Item {
                    visible: pauseButton.visible
                    Layout.preferredWidth: pauseButton.width
                }
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

    T.AbstractButton {
        id: wakeButton

        anchors.fill: parent
        focus: true
        focusPolicy: Qt.StrongFocus
        objectName: "wakeButton"
        parent: root
        text: root.opening.isOpen ? qsTr("Touchez l’écran pour commencer") : qsTr("Touchez l’écran pour voir les horaires")
        Accessible.role: Accessible.Button
        Accessible.name: text

        onClicked: root.session.home()

        FocusRing {
            anchors.margins: Theme.focusWidth
            visible: wakeButton.visualFocus
        }
    }

    KioskButton {
        id: aidsButton

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.sideMargin
        anchors.left: parent.left
        anchors.leftMargin: root.sideMargin + (Theme.portrait ? 0 : parent.width / 2)
        width: height
        horizontalPadding: 0
        iconName: "accessibility"
        kind: KioskButton.Secondary
        objectName: "aidsButton"
        parent: root
        z: 1
        Accessible.name: qsTr("Accessibilité")

        onClicked: root.aidsAsked()
    }

    KioskButton {
        id: pauseButton

        z: 1
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.sideMargin
        anchors.right: parent.right
        anchors.rightMargin: root.sideMargin
        width: Theme.buttonHeight
        horizontalPadding: 0
        iconName: root.paused ? "play" : "pause"
        kind: KioskButton.Secondary
        objectName: "pauseButton"
        parent: root
        visible: root.opening.isOpen && !Theme.reducedMotion && (voices.more || root.lobby.fulfilments.count > 1)
        Accessible.name: root.paused ? qsTr("Faire défiler à nouveau") : qsTr("Arrêter le défilement")

        onClicked: root.paused = !root.paused
    }
}
