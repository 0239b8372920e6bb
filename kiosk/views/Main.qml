pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style

// The window of the kiosk in public mode: the page, the keyboard while somebody types, and the bar.
Window {
    id: root

    required property SessionModel session
    required property DepositModel deposit
    required property TicketModel ticket
    required property FollowUpModel followUp
    required property LobbyModel lobby
    required property VoicesModel voices
    required property ProjectModel project
    required property TerritoryModel territory
    required property real pixelsPerMm
    required property bool fullScreen

    property bool settingAccessibility: false

    color: Theme.paper
    flags: fullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: qsTr("Borne citoyenne")
    visibility: fullScreen ? Window.FullScreen : Window.Windowed

    onClosing: close => close.accepted = !fullScreen

    Connections {
        target: root.session

        function onEnded() {
            root.settingAccessibility = false;
            Theme.largeText = Theme.highContrast = Theme.reducedMotion = Theme.leftHanded = false;
        }
    }

    Binding {
        Theme.pixelsPerMm: root.pixelsPerMm
        Theme.windowHeight: root.height
        Theme.windowWidth: root.width
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        VisitorPages {
            deposit: root.deposit
            followUp: root.followUp
            lobby: root.lobby
            project: root.project
            session: root.session
            territory: root.territory
            ticket: root.ticket
            typing: keyboard.height > 0
            voices: root.voices

            Layout.fillHeight: true
            Layout.fillWidth: true
        }

        Loader {
            id: keyboard

            readonly property bool wanted: root.session.page !== SessionModel.Attract

            property real panelHeight: 0

            source: wanted || item ? "keyboard/KioskKeyboard.qml" : ""

            Layout.fillWidth: true
            Layout.preferredHeight: panelHeight

            Binding {
                keyboard.panelHeight: keyboard.item?.keyboardHeight ?? 0 // qmllint disable missing-property
            }
        }

        VisitorBar {
            session: root.session
            visible: root.session.page !== SessionModel.Attract

            Layout.fillWidth: true

            onAccessibilityAsked: root.settingAccessibility = !root.settingAccessibility
        }
    }

    AccessibilityPanel {
        anchors.fill: parent
        session: root.session
        visible: root.settingAccessibility

        onClosed: root.settingAccessibility = false
    }

    IdleWarning {
        anchors.fill: parent
        secondsLeft: root.session.secondsLeft
        visible: root.session.secondsLeft > 0 && root.session.page !== SessionModel.Attract

        onStayed: root.session.stay()
    }
}
