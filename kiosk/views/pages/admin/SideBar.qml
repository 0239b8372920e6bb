pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The pages that the agent's roles open, who is in, and the lock: always at the same place.
Rectangle {
    id: root

    required property WorkModel work
    required property string mairie
    readonly property DeskSessionModel session: work.session
    readonly property list<string> may: session.permissions

    color: Theme.night
    implicitWidth: Theme.scaled(Theme.portrait ? 340 : 420)

    Component.onCompleted: work.review.queue.recount()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding * 0.6
        spacing: Theme.tightGap

        HeadingText {
            color: Theme.onStrong
            text: qsTr("Bureau")
            Layout.fillWidth: true
        }

        CaptionText {
            color: Theme.nightSoft
            text: qsTr("%1 · agents").arg(root.mairie)
            textFormat: Text.PlainText
            Layout.bottomMargin: Theme.gap
            Layout.fillWidth: true
        }

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
            objectName: "printsTab"
            iconName: "image"
            shown: root.session.page === DeskSessionModel.Prints
            text: qsTr("Affiches")
            visible: root.may.includes("print")
            Layout.fillWidth: true

            onClicked: root.session.open(DeskSessionModel.Prints)
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
            text: qsTr("Comptes")
            visible: root.may.includes("manage_agents")
            Layout.fillWidth: true

            onClicked: root.session.open(DeskSessionModel.Agents)
        }

        SideBarButton {
            objectName: "dataTab"
            iconName: "download"
            shown: root.session.page === DeskSessionModel.Data
            text: qsTr("Données")
            visible: root.may.includes("export")
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

        Item {
            Layout.fillHeight: true
        }

        Loader {
            active: root.may.includes("answer_calls")
            visible: root.work.calls.since.length > 0
            Layout.fillWidth: true

            sourceComponent: CallCard {
                calls: root.work.calls
            }
        }

        CaptionText {
            color: Theme.nightSoft
            text: root.session.name
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        SideBarButton {
            objectName: "lockButton"
            iconName: "lock"
            text: qsTr("Verrouiller")
            Layout.fillWidth: true

            onClicked: root.session.lock()
        }
    }
}
