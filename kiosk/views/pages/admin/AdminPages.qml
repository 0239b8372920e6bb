pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style

// The desk once somebody is in: the side bar, and the page of the moment beside it. The components stand in the order of
// DeskSessionModel.Page.
FocusScope {
    id: root

    required property WorkModel work
    required property SoundTestModel sound
    required property string mairie
    readonly property list<Component> pages: [agents, review, prints, inbox, openData, audit, retention, maintenance, figures, ownAccount, fulfilments, projects, draw, jury, sketches, stimulateur, accompaniment]

    focus: true

    RowLayout {
        anchors.fill: parent
        spacing: 0
        // The hall has no business with what lies behind the ceremony.
        visible: !root.work.ceremony.shown

        SideBar {
            mairie: root.mairie
            work: root.work
            Layout.fillHeight: true
        }

        Loader {
            focus: true
            sourceComponent: root.pages[root.work.session.page]
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.margins: Theme.padding
        }
    }

    LockWarning {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.padding
        anchors.right: parent.right
        ending: root.work.session.ending
        secondsLeft: root.work.session.secondsLeft
        width: Math.min(parent.width / 2, Theme.scaled(900))
    }

    Loader {
        active: root.work.ceremony.shown
        anchors.fill: parent

        sourceComponent: CeremonyPage {
            ceremony: root.work.ceremony
            draw: root.work.draw
            jury: root.work.drawJury
        }
    }

    Component {
        id: agents

        AgentsPage {
            agents: root.work.agents
        }
    }

    Component {
        id: review

        ReviewPage {
            decides: root.work.session.permissions.includes("decide")
            review: root.work.review
            sent: root.work.sent
        }
    }

    Component {
        id: prints

        PrintPage {
            prints: root.work.prints
        }
    }

    Component {
        id: inbox

        InboxPage {
            inbox: root.work.inbox
            may: root.work.session.permissions
        }
    }

    Component {
        id: openData

        DataPage {
            bringing: root.work.bringing
            may: root.work.session.permissions
            openData: root.work.data
        }
    }

    Component {
        id: audit

        AuditPage {
            audit: root.work.audit
        }
    }

    Component {
        id: retention

        RetentionPage {
            may: root.work.session.permissions
            retention: root.work.retention
        }
    }

    Component {
        id: maintenance

        MaintenancePage {
            maintenance: root.work.maintenance
            sound: root.sound
        }
    }

    Component {
        id: figures

        FiguresPage {
            counted: root.work.figures
            prints: root.work.session.permissions.includes("print")

            onSheetAsked: root.work.printWeek()
        }
    }

    Component {
        id: ownAccount

        OwnAccountPage {
            account: root.work.ownAccount
            agentName: root.work.session.name
        }
    }

    Component {
        id: fulfilments

        FulfilmentsPage {
            told: root.work.fulfilments
        }
    }

    Component {
        id: projects

        ProjectBoardPage {
            board: root.work.projects
            may: root.work.session.permissions
        }
    }

    Component {
        id: accompaniment

        AccompanimentPage {
            accompaniment: root.work.accompaniment
            may: root.work.session.permissions
        }
    }

    Component {
        id: sketches

        SketchesPage {
            admission: root.work.admission
            may: root.work.session.permissions
        }
    }

    Component {
        id: stimulateur

        StimulateurPage {
            work: root.work
        }
    }

    Component {
        id: draw

        DrawPage {
            work: root.work
        }
    }

    Component {
        id: jury

        JuryPage {
            jury: root.work.jury
        }
    }
}
