pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What the city says of a project that won the participatory budget, and how far it is.
Card {
    id: root

    required property BudgetModel budget

    objectName: "budgetCard"
    Accessible.name: title.text
    Accessible.role: Accessible.List

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap * 1.2

        HeadingText {
            id: title

            text: qsTr("Budget participatif %1").arg(root.budget.edition)
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.padding * 0.5
            Layout.fillWidth: true

            Chip {
                text: qsTr("Projet n° %1").arg(root.budget.number)
                tone: Theme.projectSoft
                toneText: Theme.project
            }

            Chip {
                text: qsTr("%1 votés", "a sum of money").arg(root.budget.amount)
                tone: Theme.projectSoft
                toneText: Theme.project
                visible: root.budget.amount.length > 0
            }

            Chip {
                text: qsTr("Quartier populaire")
                tone: Theme.jurySoft
                toneText: Theme.jury
                visible: root.budget.popular
            }
        }

        Repeater {
            model: root.budget.steps

            BudgetStep {
                visible: root.budget.listed && root.budget.progress !== "abandoned"
                Layout.fillWidth: true
            }
        }

        Notice {
            iconName: "info"
            objectName: "abandonedNotice"
            title: qsTr("La Ville a abandonné ce projet.")
            visible: root.budget.progress === "abandoned"
            Layout.fillWidth: true
        }

        Notice {
            color: Theme.projectSoft
            iconName: "info"
            objectName: "notYetListedNotice"
            title: qsTr("La Ville ne dit pas encore où il en est.")
            tone: Theme.project
            visible: !root.budget.listed
            Layout.fillWidth: true
        }

        Notice {
            iconName: "info"
            objectName: "unlistedNotice"
            title: qsTr("La Ville ne le cite plus dans sa liste depuis le %1.").arg(root.budget.goneOn)
            visible: root.budget.goneOn.length > 0
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: Theme.labelSize
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Qui le fait : %1").arg(root.budget.service)
            visible: root.budget.service.length > 0
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: Theme.labelSize
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Où : %1").arg(root.budget.place)
            visible: root.budget.place.length > 0
            Layout.fillWidth: true
        }
    }
}
