pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The projects that were selected on the left, the plan that is being written on the right.
GridLayout {
    id: root

    required property PlansModel plans
    required property bool runs

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: plans.refresh()
    Component.onDestruction: plans.giveUp()

    ColumnLayout {
        spacing: Theme.gap
        visible: !(Theme.portrait && root.plans.editing)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        BodyText {
            objectName: "noPlan"
            color: Theme.soft
            text: qsTr("Aucun projet n’est choisi par le jury pour le moment.")
            visible: projects.count === 0
            Layout.fillWidth: true
        }

        CardList {
            id: projects

            objectName: "planList"
            enabled: !root.plans.editing
            model: root.plans.rows
            opacity: enabled ? 1 : Theme.disabledOpacity
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: PlanLine {
                required property int index

                objectName: `plan${index}`
                enabled: root.runs
                width: ListView.view.width

                onClicked: root.plans.edit(projectId)
            }
        }
    }

    Loader {
        active: root.plans.editing
        visible: active
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        sourceComponent: FormPage {
            PlanEditor {
                plans: root.plans
            }
        }
    }

    BodyText {
        color: Theme.soft
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Choisissez un projet pour écrire son plan.")
        verticalAlignment: Text.AlignVCenter
        visible: !root.plans.editing && !Theme.portrait
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
