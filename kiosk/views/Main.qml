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
    required property OpeningModel opening
    required property CallModel call
    required property VoicesModel voices
    required property ProjectModel project
    required property ProjectsModel projects
    required property VoiceModel voice
    required property TerritoryModel territory
    required property LanguageModel language
    required property SpeechModel speech
    required property SpellerModel speller
    required property real pixelsPerMm
    required property bool fullScreen
    required property bool reducedMotion
    property bool settingAccessibility: false
    property bool choosingLanguage: false
    property bool callingAgent: false

    color: Theme.paper
    flags: fullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: qsTr("Borne citoyenne")
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.language.rtl

    Component.onCompleted: Theme.reducedMotion = root.reducedMotion
    onClosing: close => close.accepted = !fullScreen

    Connections {
        function onEnded() {
            root.settingAccessibility = root.choosingLanguage = root.callingAgent = false
            Theme.largeText = Theme.highContrast = Theme.leftHanded = false
            Theme.reducedMotion = root.reducedMotion
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
        spacing: 0

        VisitorPages {
            deposit: root.deposit
            feedback: root.feedback
            followUp: root.followUp
            lobby: root.lobby
            opening: root.opening
            project: root.project
            projects: root.projects
            session: root.session
            speech: root.speech
            support: root.support
            territory: root.territory
            ticket: root.ticket
            typing: keyboard.height > 0
            voice: root.voice
            voices: root.voices
            Layout.fillHeight: true
            Layout.fillWidth: true
        }

        Loader {
            id: keyboard

            readonly property KioskKeyboard panel: item as KioskKeyboard

            // Made with the first page that may need it, and kept.
            active: root.session.page !== SessionModel.Attract || item !== null
            visible: !root.speller.open
            Layout.fillWidth: true
            Layout.preferredHeight: panel?.shown && !root.speller.open ? panel.implicitHeight : 0

            sourceComponent: KioskKeyboard {
                locale: root.language.locale
            }
        }

        VoiceNotice {
            speech: root.speech
            Layout.fillWidth: true
        }

        VisitorBar {
            session: root.session
            speech: root.speech
            visible: root.session.page !== SessionModel.Attract
            Layout.fillWidth: true

            onAccessibilityAsked: root.settingAccessibility = !root.settingAccessibility
            onAgentAsked: root.callingAgent = !root.callingAgent
            onLanguagesAsked: root.choosingLanguage = !root.choosingLanguage
        }
    }

    AccessibilityPanel {
        anchors.fill: parent
        session: root.session
        speech: root.speech
        visible: root.settingAccessibility

        onClosed: root.settingAccessibility = false
    }

    LanguagePanel {
        anchors.fill: parent
        language: root.language
        visible: root.choosingLanguage

        onClosed: root.choosingLanguage = false
    }

    CallPanel {
        anchors.fill: parent
        call: root.call
        opening: root.opening
        visible: root.callingAgent

        onClosed: root.callingAgent = false
    }

    SpeechLayer {
        anchors.fill: parent
        speech: root.speech
        speller: root.speller
    }

    IdleWarning {
        anchors.fill: parent
        secondsLeft: root.session.secondsLeft
        visible: root.session.secondsLeft > 0 && root.session.page !== SessionModel.Attract

        onStayed: root.session.stay()
    }
}
