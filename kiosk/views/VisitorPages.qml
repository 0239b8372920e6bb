pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.pages.visitor

// The page of the moment. The components stand in the order of SessionModel.Page.
FocusScope {
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
    required property VoicesModel voices
    required property ProjectModel project
    required property ProjectsModel projects
    required property VoiceModel voice
    required property TerritoryModel territory
    required property SpeechModel speech
    required property CandidacyModel candidacy
    required property MomentsModel moments
    required property bool typing
    readonly property list<Component> pages: [attract, home, telling.notice, telling.what, telling.where, telling.review, telling.receipt, telling.code, telling.following, browsing.voiceList, browsing.themeList, browsing.projectList, browsing.projectSheet, browsing.jury, apology, telling.feedbackWords, telling.contact, telling.meToo, browsing.voiceChoice, browsing.projectChoice, browsing.voiceSheet, closed, volunteering.notice, volunteering.age, volunteering.gender, volunteering.quartier, volunteering.housing, volunteering.contact, proposing.call, proposing.words, proposing.choices, proposing.drawing, proposing.contact, proposing.review, proposing.receipt, browsing.question, browsing.momentList, browsing.momentSheet]

    signal aidsAsked

    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.pages[root.session.page]
    }

    TellingPages {
        id: telling

        candidacy: root.candidacy
        deposit: root.deposit
        feedback: root.feedback
        followUp: root.followUp
        moments: root.moments
        session: root.session
        sketch: root.sketch
        speech: root.speech
        support: root.support
        territory: root.territory
        ticket: root.ticket
        typing: root.typing
    }

    BrowsingPages {
        id: browsing

        candidacy: root.candidacy
        feedback: root.feedback
        lobby: root.lobby
        moments: root.moments
        project: root.project
        projects: root.projects
        session: root.session
        sketch: root.sketch
        support: root.support
        territory: root.territory
        voice: root.voice
        voices: root.voices
    }

    VolunteeringPages {
        id: volunteering

        candidacy: root.candidacy
        session: root.session
        territory: root.territory
        typing: root.typing
    }

    SketchPages {
        id: proposing

        session: root.session
        sketch: root.sketch
        speech: root.speech
        territory: root.territory
        ticket: root.ticket
        typing: root.typing
    }

    Component {
        id: attract

        AttractPage {
            lobby: root.lobby
            opening: root.opening
            session: root.session

            onAidsAsked: root.aidsAsked()
        }
    }

    Component {
        id: home

        HomePage {
            lobby: root.lobby
            moments: root.moments
            session: root.session
        }
    }

    Component {
        id: apology

        ApologyPage {
            session: root.session
        }
    }

    Component {
        id: closed

        ClosedPage {
            opening: root.opening
            session: root.session
        }
    }
}
