pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.keyboard
import kiosk.views.style

// The window of the kiosk in public mode: the page, the keyboard while somebody types, and the bar.
Window {
    id: root

    required property SessionModel session
    required property DepositModel deposit
    required property TicketModel ticket
    required property FeedbackModel feedback
    required property SupportModel support
    required property FollowUpModel followUp
    required property LobbyModel lobby
    required property VoicesModel voices
    required property ProjectModel project
    required property TerritoryModel territory
    required property LanguageModel language
    required property real pixelsPerMm
    required property bool fullScreen
    property bool settingAccessibility: false
    property bool choosingLanguage: false

    color: Theme.paper
    flags: fullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: qsTr("Borne citoyenne")
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.language.rtl

    onClosing: close => close.accepted = !fullScreen

    Connections {
        function onEnded() {
            root.settingAccessibility = root.choosingLanguage = false
            Theme.largeText = Theme.highContrast = Theme.reducedMotion = Theme.leftHanded = false
        }

        target: root.session
    }

    Binding {
        property: "pixelsPerMm"
        target: Theme
        value: root.pixelsPerMm
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.height
    }

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.width
    }

    ColumnLayout {
        anchors.fill: parent
        // Behind a panel, the keyboard finds nothing.
        enabled: !(root.settingAccessibility || root.choosingLanguage)
        spacing: 0

        VisitorPages {
            deposit: root.deposit
            feedback: root.feedback
            followUp: root.followUp
            lobby: root.lobby
            project: root.project
            session: root.session
            support: root.support
            territory: root.territory
            ticket: root.ticket
            typing: keyboard.height > 0
            voices: root.voices
            Layout.fillHeight: true
            Layout.fillWidth: true

            onAidsAsked: {
                root.settingAccessibility = true
                root.session.home()
            }
        }

        Loader {
            id: keyboard

            readonly property KioskKeyboard panel: item as KioskKeyboard

            // Made with the first page that may need it, and kept.
            active: root.session.page !== SessionModel.Attract || item !== null
            Layout.fillWidth: true
            Layout.preferredHeight: panel?.shown ? panel.implicitHeight : 0

            sourceComponent: KioskKeyboard {
                locale: root.language.locale
            }
        }

        VisitorBar {
            session: root.session
            visible: root.session.page !== SessionModel.Attract
            Layout.fillWidth: true

            onAccessibilityAsked: root.settingAccessibility = !root.settingAccessibility
            onLanguagesAsked: root.choosingLanguage = !root.choosingLanguage
        }
    }

    AccessibilityPanel {
        anchors.fill: parent
        session: root.session
        visible: root.settingAccessibility

        onClosed: root.settingAccessibility = false
    }

    LanguagePanel {
        anchors.fill: parent
        language: root.language
        visible: root.choosingLanguage

        onClosed: root.choosingLanguage = false
    }

    IdleWarning {
        anchors.fill: parent
        secondsLeft: root.session.secondsLeft
        visible: root.session.secondsLeft > 0 && root.session.page !== SessionModel.Attract

        onStayed: root.session.stay()
    }
}
