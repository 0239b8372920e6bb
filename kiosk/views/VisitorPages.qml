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
    required property FollowUpModel followUp
    required property LobbyModel lobby
    required property OpeningModel opening
    required property VoicesModel voices
    required property ProjectModel project
    required property ProjectsModel projects
    required property VoiceModel voice
    required property TerritoryModel territory
    required property SpeechModel speech
    required property bool typing
    readonly property list<Component> pages: [attract, home, notice, what, where, review, receipt, code, following, voiceList, themes, projects, projectSheet, jury, apology, feedbackWords, contact, meToo, voiceChoice, projectChoice, voiceSheet, closed]

    signal aidsAsked

    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.pages[root.session.page]
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
            session: root.session
        }
    }

    Component {
        id: notice

        NoticePage {
            deposit: root.deposit
            session: root.session
        }
    }

    Component {
        id: what

        WhatPage {
            deposit: root.deposit
            session: root.session
            support: root.support
        }
    }

    Component {
        id: where

        WherePage {
            deposit: root.deposit
            session: root.session
            territory: root.territory
            typing: root.typing
        }
    }

    Component {
        id: review

        ReviewPage {
            deposit: root.deposit
            session: root.session
            territory: root.territory
        }
    }

    Component {
        id: receipt

        TicketPage {
            deposit: root.deposit
            feedback: root.feedback
            session: root.session
            speech: root.speech
            support: root.support
            ticket: root.ticket
        }
    }

    Component {
        id: code

        CodePage {
            followUp: root.followUp
            session: root.session
        }
    }

    Component {
        id: following

        FollowUpPage {
            followUp: root.followUp
            session: root.session
        }
    }

    Component {
        id: voiceList

        VoicesPage {
            session: root.session
            support: root.support
            territory: root.territory
            voice: root.voice
            voices: root.voices
        }
    }

    Component {
        id: themes

        ThemesPage {
            lobby: root.lobby
            projects: root.projects
            session: root.session
            voices: root.voices
        }
    }

    Component {
        id: projects

        ProjectsPage {
            project: root.project
            projects: root.projects
            session: root.session
            territory: root.territory
        }
    }

    Component {
        id: projectSheet

        ProjectPage {
            feedback: root.feedback
            project: root.project
            session: root.session
            territory: root.territory
            voice: root.voice
        }
    }

    Component {
        id: jury

        JuryPage {
            lobby: root.lobby
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
        id: feedbackWords

        FeedbackPage {
            feedback: root.feedback
            session: root.session
            typing: root.typing
        }
    }

    Component {
        id: contact

        ContactPage {
            feedback: root.feedback
            session: root.session
            typing: root.typing
        }
    }

    Component {
        id: meToo

        MeTooPage {
            deposit: root.deposit
            session: root.session
            support: root.support
        }
    }

    Component {
        id: voiceChoice

        VoiceChoicePage {
            lobby: root.lobby
            session: root.session
            territory: root.territory
            voices: root.voices
        }
    }

    Component {
        id: projectChoice

        ProjectChoicePage {
            lobby: root.lobby
            projects: root.projects
            session: root.session
            territory: root.territory
        }
    }

    Component {
        id: voiceSheet

        VoicePage {
            project: root.project
            session: root.session
            support: root.support
            territory: root.territory
            voice: root.voice
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
