pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// One project: the drawing, what it is, where it stands, and one tap away the voices that it came from.
VisitorPage {
    id: root

    required property SessionModel session
    required property ProjectModel project
    required property TerritoryModel territory
    property bool originsShown: false

    onOriginsShownChanged: list.positionViewAtIndex(0, originsShown ? ListView.Beginning :
                                                                      ListView.Contain)

    ProjectSummary {
        id: summary

        width: (parent.width - Theme.margin) / 2
        height: list.height
        parent: root
        project: root.project
        visible: !Theme.portrait && root.project.title.length > 0
    }

    CardList {
        id: list

        anchors.bottomMargin: actions.height + 2 * Theme.gap
        anchors.fill: parent
        anchors.leftMargin: Theme.portrait ? 0 : summary.width
        model: root.originsShown ? root.project.origins : null
        objectName: "projectList"
        parent: root
        visible: root.project.title.length > 0
        Accessible.name: root.project.title

        delegate: VoiceCard {
            required property string quartier

            x: Theme.margin
            width: ListView.view.width - 2 * Theme.margin
            place: root.territory.nameOf(quartier)
        }
        header: ColumnLayout {
            width: ListView.view.width
            spacing: Theme.gap

            ProjectSummary {
                project: root.project
                visible: Theme.portrait
                Layout.fillWidth: true
            }

            MilestonesCard {
                milestones: root.project.milestones
                visible: root.project.milestones.count > 0
                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: Theme.margin
                Layout.topMargin: Theme.portrait ? 0 : Theme.margin
            }

            OriginsButton {
                contributions: root.project.contributions
                shown: root.originsShown
                visible: root.project.origins.count > 0
                Layout.bottomMargin: Theme.gap
                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: Theme.margin

                onClicked: root.originsShown = !root.originsShown
            }
        }
    }

    Notice {
        anchors.left: parent.left
        anchors.right: parent.right
        iconName: "info"
        objectName: "goneNotice"
        text: qsTr("Touchez « Retour » pour voir les autres projets.")
        title: qsTr("Ce projet n’est plus affiché.")
        visible: root.project.gone
    }

    ReadingActions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        pane: list
        session: root.session
    }
}
