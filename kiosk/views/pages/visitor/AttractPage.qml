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

        AttractQuestion {
            lobby: root.lobby
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

            Notice {
                borderWidth: Theme.lineWidth
                color: Theme.card
                iconName: "circle-check"
                objectName: "fulfilmentNotice"
                text: qsTr("%1 %2").arg(root.lobby.said).arg(root.lobby.done)
                title: qsTr("Vous l’avez dit, c’est fait")
                tone: Theme.project
                visible: root.lobby.done.length > 0 && root.height > 7 * Theme.buttonHeight
                Layout.fillWidth: true
            }

            // What the finger sees; the whole page is the button. Beside it, the place of the aids' button.
            Rectangle {
                color: wakeButton.down ? Theme.pressed(Theme.contribution) : Theme.contribution
                radius: height / 2
                Layout.fillWidth: true
                Layout.leftMargin: aidsButton.width + Theme.gap
                Layout.minimumHeight: Math.max(aidsButton.height, prompt.implicitHeight + 2 * Theme.padding)

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
        }
    }

    T.AbstractButton {
        id: wakeButton

        anchors.fill: parent
        focus: true
        focusPolicy: Qt.StrongFocus
        objectName: "wakeButton"
        parent: root
        text: qsTr("Touchez l’écran pour commencer")
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
}
