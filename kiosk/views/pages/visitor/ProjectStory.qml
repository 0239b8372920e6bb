import QtQuick.Layouts
import kiosk.models
import kiosk.views.style

// What is told of a project: what the passeur asks, its milestones, what opinions changed, who accompanies it.
ColumnLayout {
    id: root

    required property ProjectModel project
    required property OpinionsModel opinions

    signal answerAsked

    spacing: Theme.gap

    QuestionCard {
        answered: root.opinions.answered.includes(asked.roundId)
        asked: root.project.question
        visible: asked.question.length > 0
        Layout.fillWidth: true

        onAnswerAsked: root.answerAsked()
    }

    BalanceCard {
        news: root.project.news
        visible: root.project.news.balance.length > 0
        Layout.fillWidth: true
    }

    MilestonesCard {
        heading: qsTr("Où en est le projet")
        milestones: root.project.milestones
        visible: root.project.milestones.count > 0
        Layout.fillWidth: true
    }

    TimelineCard {
        passages: root.project.passages
        visible: root.project.passages.count > 0
        Layout.fillWidth: true
    }

    BudgetCard {
        budget: root.project.budget
        visible: root.project.budget.shown
        Layout.fillWidth: true
    }

    MilestonesCard {
        heading: qsTr("Ce que vos avis ont changé")
        milestones: root.project.changes
        visible: root.project.changes.count > 0
        Layout.fillWidth: true
    }

    TrialCard {
        notes: root.project.trial
        visible: root.project.trial.count > 0
        Layout.fillWidth: true
    }

    LogbookCard {
        entries: root.project.logbook
        visible: root.project.logbook.count > 0
        Layout.fillWidth: true
    }

    RoundsCard {
        rounds: root.project.question.over
        visible: root.project.question.over.count > 0
        Layout.fillWidth: true
    }

    VersionsCard {
        versions: root.project.versions
        visible: root.project.versions.count > 0
        Layout.fillWidth: true
    }

    CompanionsCard {
        companions: root.project.companions
        visible: root.project.companions.count > 0
        Layout.fillWidth: true
    }
}
