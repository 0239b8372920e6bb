pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style

// One button for each page that the agent's roles open.
ColumnLayout {
    id: root

    required property WorkModel work
    readonly property DeskSessionModel session: work.session
    readonly property list<string> may: session.permissions

    spacing: Theme.tightGap

    Component.onCompleted: work.review.queue.recount()

    SideBarButton {
        objectName: "reviewTab"
        iconName: "inbox"
        shown: root.session.page === DeskSessionModel.Review
        text: qsTr("À relire")
        visible: root.may.includes("read_contributions")
        waiting: root.work.review.queue.waiting
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Review)
    }

    SideBarButton {
        objectName: "inboxTab"
        iconName: "megaphone"
        shown: root.session.page === DeskSessionModel.Inbox
        text: qsTr("Avis")
        visible: root.may.includes("read_feedback")
        waiting: root.work.inbox.waiting
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Inbox)
    }

    SideBarButton {
        objectName: "sketchesTab"
        iconName: "pencil"
        shown: root.session.page === DeskSessionModel.Sketches
        text: qsTr("Ébauches")
        visible: root.may.includes("read_contributions")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Sketches)
    }

    SideBarButton {
        objectName: "projectsTab"
        iconName: "sprout"
        shown: root.session.page === DeskSessionModel.Projects
        text: qsTr("Projets")
        visible: root.may.includes("read_contributions")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Projects)
    }

    SideBarButton {
        objectName: "stimulateurTab"
        iconName: "calendar"
        shown: root.session.page === DeskSessionModel.Stimulateur
        text: qsTr("Stimulateur")
        visible: root.may.includes("read_contributions")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Stimulateur)
    }

    SideBarButton {
        objectName: "accompanimentTab"
        iconName: "hand-heart"
        shown: root.session.page === DeskSessionModel.Accompaniment
        text: qsTr("Accompagner")
        visible: root.may.includes("read_feedback")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Accompaniment)
    }

    SideBarButton {
        objectName: "juryTab"
        iconName: "users-round"
        shown: root.session.page === DeskSessionModel.Jury
        text: qsTr("Jury")
        visible: root.may.includes("run_jury")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Jury)
    }

    SideBarButton {
        objectName: "printsTab"
        iconName: "image"
        shown: root.session.page === DeskSessionModel.Prints
        text: qsTr("Affiches")
        visible: root.may.includes("print")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Prints)
    }

    SideBarButton {
        objectName: "fulfilmentsTab"
        iconName: "circle-check"
        shown: root.session.page === DeskSessionModel.Fulfilments
        text: qsTr("Nous avons fait")
        visible: root.may.includes("keep_promises")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Fulfilments)
    }

    SideBarButton {
        objectName: "drawTab"
        iconName: "users-round"
        shown: root.session.page === DeskSessionModel.Draw
        text: qsTr("Tirage")
        visible: root.may.includes("run_jury")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Draw)
    }

    SideBarButton {
        objectName: "figuresTab"
        iconName: "chart-column"
        shown: root.session.page === DeskSessionModel.Figures
        text: qsTr("Chiffres")
        visible: root.may.includes("see_figures")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Figures)
    }

    SideBarButton {
        objectName: "maintenanceTab"
        iconName: "wrench"
        shown: root.session.page === DeskSessionModel.Maintenance
        text: qsTr("Borne")
        visible: root.may.includes("maintain")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Maintenance)
    }

    SideBarButton {
        objectName: "agentsTab"
        iconName: "users"
        shown: root.session.page === DeskSessionModel.Agents
        text: qsTr("Agents")
        visible: root.may.includes("manage_agents")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Agents)
    }

    SideBarButton {
        objectName: "dataTab"
        iconName: "download"
        shown: root.session.page === DeskSessionModel.Data
        text: qsTr("Données")
        visible: root.may.includes("export") || root.may.includes("import")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Data)
    }

    SideBarButton {
        objectName: "retentionTab"
        iconName: "archive"
        shown: root.session.page === DeskSessionModel.Retention
        text: qsTr("Conservation")
        visible: root.may.includes("consult_audit")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Retention)
    }

    SideBarButton {
        objectName: "auditTab"
        iconName: "list-checks"
        shown: root.session.page === DeskSessionModel.Audit
        text: qsTr("Journal")
        visible: root.may.includes("consult_audit")
        Layout.fillWidth: true

        onClicked: root.session.open(DeskSessionModel.Audit)
    }
}
