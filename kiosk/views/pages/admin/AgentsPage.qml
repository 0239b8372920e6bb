pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Who may come in, and as what.
GridLayout {
    id: root

    required property AgentsModel agents
    property string edited
    readonly property var roleNames: ({
            administrator: qsTr("Administration"),
            agent: qsTr("Agent"),
            ange_gardien: qsTr("Ange gardien"),
            archivist: qsTr("Archives"),
            elu: qsTr("Élu"),
            jury_facilitator: qsTr("Animation du jury"),
            passeur: qsTr("Passeur")
        })

    function keepRoles(agentId: string, chosen: list<string>) {
        edited = ""
        agents.changeRoles(agentId, chosen)
    }

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: agents.refresh()
    Component.onDestruction: agents.forgetCode()

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true

        TitleText {
            text: qsTr("Agents")
            Layout.fillWidth: true
        }

        CardList {
            objectName: "agentList"
            model: root.agents.rows
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: AgentCard {
                width: ListView.view.width
                allRoles: root.agents.allRoles
                editing: root.edited === agentId
                roleNames: root.roleNames

                onClosingAsked: root.agents.close(agentId)
                onCodeAsked: root.agents.inviteAgain(agentId)
                onEditingAsked: begin => root.edited = begin ? agentId : ""
                onRolesChosen: chosen => root.keepRoles(agentId, chosen)
            }
        }
    }

    InvitationCard {
        agents: root.agents
        roleNames: root.roleNames
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: Theme.portrait
        Layout.preferredWidth: Theme.scaled(760)
    }
}
