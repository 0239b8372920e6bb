pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.pages.visitor

// The pages of who tells something, and of what becomes of it.
QtObject {
    id: root

    required property SessionModel session
    required property DepositModel deposit
    required property TicketModel ticket
    required property FeedbackModel feedback
    required property SupportModel support
    required property SketchModel sketch
    required property FollowUpModel followUp
    required property TerritoryModel territory
    required property SpeechModel speech
    required property CandidacyModel candidacy
    required property MomentsModel moments
    required property bool typing
    readonly property Component notice: NoticePage {
        deposit: root.deposit
        session: root.session
    }
    readonly property Component what: WhatPage {
        deposit: root.deposit
        session: root.session
        support: root.support
    }
    readonly property Component where: WherePage {
        deposit: root.deposit
        session: root.session
        territory: root.territory
        typing: root.typing
    }
    readonly property Component review: ReviewPage {
        deposit: root.deposit
        session: root.session
        territory: root.territory
    }
    readonly property Component receipt: TicketPage {
        candidacy: root.candidacy
        deposit: root.deposit
        feedback: root.feedback
        moments: root.moments
        session: root.session
        speech: root.speech
        support: root.support
        ticket: root.ticket
    }
    readonly property Component code: CodePage {
        followUp: root.followUp
        session: root.session
    }
    readonly property Component following: FollowUpPage {
        followUp: root.followUp
        session: root.session
        sketch: root.sketch
    }
    readonly property Component feedbackWords: FeedbackPage {
        feedback: root.feedback
        session: root.session
        typing: root.typing
    }
    readonly property Component contact: ContactPage {
        feedback: root.feedback
        session: root.session
        typing: root.typing
    }
    readonly property Component meToo: MeTooPage {
        deposit: root.deposit
        session: root.session
        support: root.support
    }
}
