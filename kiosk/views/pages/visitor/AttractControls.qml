import QtQuick
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// What is touched of the attract page: all of it wakes the kiosk; above it, the aids and the pause.
Item {
    id: root

    required property real sideMargin
    property bool closed: false
    // Whether anything moves that could be stopped.
    property bool pausable: false
    property bool paused: false
    readonly property alias down: wakeButton.down
    readonly property alias words: wakeButton.text
    readonly property alias aidsWidth: aidsButton.width
    readonly property alias pauseWidth: pauseButton.width
    readonly property alias pauseVisible: pauseButton.visible

    // Somebody is there; or needs the aids before anything else.
    signal woken
    signal aidsAsked

    T.AbstractButton {
        id: wakeButton

        anchors.fill: parent
        focus: true
        focusPolicy: Qt.StrongFocus
        objectName: "wakeButton"
        text: root.closed ? qsTr("Touchez l’écran pour voir les horaires") : qsTr("Touchez l’écran pour commencer")
        Accessible.role: Accessible.Button
        Accessible.name: text

        onClicked: root.woken()

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
        anchors.leftMargin: root.sideMargin + (Theme.portrait || root.closed ? 0 : parent.width / 2)
        width: height
        horizontalPadding: 0
        iconName: "accessibility"
        kind: KioskButton.Secondary
        objectName: "aidsButton"
        Accessible.name: qsTr("Accessibilité")

        onClicked: root.aidsAsked()
    }

    KioskButton {
        id: pauseButton

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.sideMargin
        anchors.right: parent.right
        anchors.rightMargin: root.sideMargin
        width: Theme.buttonHeight
        horizontalPadding: 0
        iconName: root.paused ? "play" : "pause"
        kind: KioskButton.Secondary
        objectName: "pauseButton"
        visible: root.pausable && !root.closed && !Theme.reducedMotion
        Accessible.name: root.paused ? qsTr("Faire défiler à nouveau") : qsTr("Arrêter le défilement")

        onClicked: root.paused = !root.paused
    }
}
