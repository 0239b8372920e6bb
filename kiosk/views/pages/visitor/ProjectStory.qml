import QtQuick.Layouts
import kiosk.models
import kiosk.views.style

// What is told of a project: its milestones, what opinions changed, and who accompanies it.
ColumnLayout {
    id: root

    required property ProjectModel project

    spacing: Theme.gap

    MilestonesCard {
        heading: qsTr("Où en est le projet")
        milestones: root.project.milestones
        visible: root.project.milestones.count > 0
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

    CompanionsCard {
        companions: root.project.companions
        visible: root.project.companions.count > 0
        Layout.fillWidth: true
    }
}
