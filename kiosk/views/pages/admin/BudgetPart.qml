pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// The link of a project to the participatory budget: what the public reads of it, or what to type.
ColumnLayout {
    id: root

    required property BudgetTieModel tie
    required property list<string> may
    readonly property bool ties: may.includes("lead_out")
    readonly property LogbookWords words: LogbookWords {}

    spacing: Theme.gap

    DeskRefusal {
        objectName: "budgetRefusal"
        refusal: root.tie.refusal
        said: root.words.refusals
        Layout.fillWidth: true
    }

    Notice {
        actionButton.objectName: "untieButton"
        actionText: root.ties && root.tie.tied ? qsTr("Retirer le lien") : ""
        color: Theme.projectSoft
        iconName: "sprout"
        objectName: "tiedNotice"
        text: root.tie.tied ? qsTr("Sa page, les affiches et le site le disent. Retirer le lien remet tout comme avant.") : qsTr("Ce lien vient du fichier de la Ville. Il se met à jour avec lui.")
        title: root.tie.budget.listed ? qsTr("Ce projet est le n° %1 du budget participatif.").arg(root.tie.budget.number) : qsTr("Le n° %1 n’est pas encore dans le fichier de la Ville.").arg(root.tie.budget.number)
        tone: Theme.project
        visible: root.tie.budget.shown
        Layout.fillWidth: true

        onActionTriggered: root.tie.untie()
    }

    BudgetCard {
        budget: root.tie.budget
        visible: root.tie.budget.shown
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.soft
        text: qsTr("Ce projet n’est pas au budget participatif.")
        visible: !root.tie.budget.shown && !editor.active
        Layout.fillWidth: true
    }

    Loader {
        id: editor

        active: root.ties && root.tie.canTie
        visible: active
        Layout.fillWidth: true

        sourceComponent: BudgetEditor {
            tie: root.tie
        }
    }
}
