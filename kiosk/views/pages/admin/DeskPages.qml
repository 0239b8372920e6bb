pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models

// The pages of the desk, in the order of DeskSessionModel.Page.
QtObject {
    id: root

    required property WorkModel work
    required property SoundTestModel sound
    readonly property list<Component> pages: [agents, review, prints, inbox, openData, audit, retention, maintenance, figures, ownAccount, fulfilments, projects, draw, jury, sketches, stimulateur, accompaniment]
    readonly property Component agents: AgentsPage {
        agents: root.work.agents
    }
    readonly property Component review: ReviewPage {
        decides: root.work.session.permissions.includes("decide")
        review: root.work.review
        sent: root.work.sent
    }
    readonly property Component prints: PrintPage {
        prints: root.work.prints
    }
    readonly property Component inbox: InboxPage {
        callBacks: root.work.callBacks
        inbox: root.work.inbox
        may: root.work.session.permissions
    }
    readonly property Component openData: DataPage {
        bringing: root.work.bringing
        may: root.work.session.permissions
        openData: root.work.data
    }
    readonly property Component audit: AuditPage {
        audit: root.work.audit
    }
    readonly property Component retention: RetentionPage {
        may: root.work.session.permissions
        retention: root.work.retention
    }
    readonly property Component maintenance: MaintenancePage {
        maintenance: root.work.maintenance
        sound: root.sound
    }
    readonly property Component figures: FiguresPage {
        counted: root.work.figures
        prints: root.work.session.permissions.includes("print")

        onSheetAsked: root.work.printWeek()
    }
    readonly property Component ownAccount: OwnAccountPage {
        account: root.work.ownAccount
        agentName: root.work.session.name
    }
    readonly property Component fulfilments: FulfilmentsPage {
        told: root.work.fulfilments
    }
    readonly property Component projects: ProjectBoardPage {
        board: root.work.projects
        may: root.work.session.permissions
    }
    readonly property Component accompaniment: AccompanimentPage {
        accompaniment: root.work.accompaniment
        may: root.work.session.permissions
    }
    readonly property Component sketches: SketchesPage {
        admission: root.work.admission
        may: root.work.session.permissions
    }
    readonly property Component stimulateur: StimulateurPage {
        work: root.work
    }
    readonly property Component draw: DrawPage {
        work: root.work
    }
    readonly property Component jury: JuryPage {
        jury: root.work.jury
    }
}
