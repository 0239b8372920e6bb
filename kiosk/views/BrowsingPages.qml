pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.pages.visitor

// The pages of who reads: voices, themes, projects, and their choice.
QtObject {
    id: root

    required property SessionModel session
    required property FeedbackModel feedback
    required property SupportModel support
    required property SketchModel sketch
    required property LobbyModel lobby
    required property VoicesModel voices
    required property ProjectModel project
    required property ProjectsModel projects
    required property VoiceModel voice
    required property TerritoryModel territory
    required property CandidacyModel candidacy
    required property MomentsModel moments
    readonly property Component voiceList: VoicesPage {
        session: root.session
        support: root.support
        territory: root.territory
        voice: root.voice
        voices: root.voices
    }
    readonly property Component themeList: ThemesPage {
        lobby: root.lobby
        projects: root.projects
        session: root.session
        sketch: root.sketch
        voices: root.voices
    }
    readonly property Component projectSheet: ProjectPage {
        feedback: root.feedback
        project: root.project
        session: root.session
        territory: root.territory
        voice: root.voice
    }
    readonly property Component question: QuestionPage {
        feedback: root.feedback
        project: root.project
        session: root.session
    }
    readonly property Component jury: JuryPage {
        candidacy: root.candidacy
        lobby: root.lobby
        session: root.session
    }
    readonly property Component momentList: MomentsPage {
        moments: root.moments
        session: root.session
    }
    readonly property Component momentSheet: MomentPage {
        moments: root.moments
        session: root.session
    }
    readonly property Component voiceChoice: VoiceChoicePage {
        lobby: root.lobby
        session: root.session
        territory: root.territory
        voices: root.voices
    }
    readonly property Component projectChoice: ProjectChoicePage {
        lobby: root.lobby
        projects: root.projects
        session: root.session
        territory: root.territory
    }
    readonly property Component voiceSheet: VoicePage {
        project: root.project
        session: root.session
        support: root.support
        territory: root.territory
        voice: root.voice
    }
    readonly property Component projectList: ProjectsPage {
        project: root.project
        projects: root.projects
        session: root.session
        territory: root.territory
    }
}
