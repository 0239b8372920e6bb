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
    required property FeedbackModel feedback
    required property SupportModel support
    required property SketchModel sketch
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
    required property CandidacyModel candidacy
    required property MomentsModel moments
    required property real pixelsPerMm
    required property int reachHeight
    required property int reachBelow
    required property bool fullScreen
    required property bool reducedMotion
    property alias settingAccessibility: panels.settingAccessibility
    property alias choosingLanguage: panels.choosingLanguage
    property alias callingAgent: panels.callingAgent

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
            panels.close()
            root.session.noteModes(Theme.modes.filter(mode => mode !== "calm" || !root.reducedMotion))
            Theme.largeText = Theme.highContrast = Theme.leftHanded = Theme.lowControls = false
            Theme.reducedMotion = root.reducedMotion
            pages.forceActiveFocus()
        }

        target: root.session
    }

    WindowMeasures {
        anchors.fill: parent
        pixelsPerMm: root.pixelsPerMm
        reachBelow: root.reachBelow
        reachHeight: root.reachHeight
    }

    // Whatever is touched stands in it.
    Item {
        anchors.fill: parent
        anchors.bottomMargin: root.height - Theme.areaBottom
        anchors.topMargin: Theme.areaTop

        ColumnLayout {
            anchors.fill: parent
            // Behind a panel, the keyboard finds nothing.
            enabled: !panels.open
            spacing: 0

            VisitorPages {
                id: pages

                candidacy: root.candidacy
                deposit: root.deposit
                feedback: root.feedback
                followUp: root.followUp
                lobby: root.lobby
                moments: root.moments
                opening: root.opening
                project: root.project
                projects: root.projects
                session: root.session
                sketch: root.sketch
                speech: root.speech
                support: root.support
                territory: root.territory
                ticket: root.ticket
                typing: keyboard.height > 0
                voice: root.voice
                voices: root.voices
                Layout.fillHeight: true
                Layout.fillWidth: true

                onAidsAsked: {
                    panels.settingAccessibility = true
                    root.session.home()
                }
            }

            KeyboardPlace {
                id: keyboard

                locale: root.language.locale
                visible: !root.speller.open
                Layout.fillWidth: true
                Layout.preferredHeight: takenHeight
            }

            VoiceNotice {
                speech: root.speech
                Layout.fillWidth: true
            }

            VisitorBar {
                brief: Theme.largeText && !Theme.portrait && keyboard.takenHeight > 0
                session: root.session
                speech: root.speech
                visible: root.session.page !== SessionModel.Attract
                Layout.fillWidth: true

                onAccessibilityAsked: panels.settingAccessibility = !panels.settingAccessibility
                onAgentAsked: panels.callingAgent = !panels.callingAgent
                onLanguagesAsked: panels.choosingLanguage = !panels.choosingLanguage
            }
        }

        Panels {
            id: panels

            anchors.fill: parent
            call: root.call
            language: root.language
            opening: root.opening
            session: root.session
            speech: root.speech
            speller: root.speller
        }
    }
}
