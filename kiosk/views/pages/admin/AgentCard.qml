pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One account: who, as what, whether it is open, and when its agent last came in.
Card {
    id: root

    required property string agentId
    required property string login
    required property string name
    required property list<string> roles
    required property string entered
    // qmllint disable property-override
    required property string state
    // qmllint enable property-override
    required property var roleNames
    required property list<string> allRoles
    required property bool editing
    readonly property bool closed: state === "closed"
    readonly property string rolesInWords: roles.map(role => roleNames[role]).join(", ")
    readonly property var stateNames: ({
            closed: qsTr("Fermé"),
            open: qsTr("Ouvert"),
            waiting: qsTr("Attend sa phrase de passe")
        })

    signal codeAsked
    signal closingAsked
    signal editingAsked(bool begin)
    signal rolesChosen(list<string> chosen)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            LabelText {
                text: `${root.name} (${root.login})`
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            Chip {
                text: root.stateNames[root.state]
                tone: root.state === "open" ? Theme.projectSoft : Theme.sketchSoft
                toneText: Theme.ink
            }
        }

        CaptionText {
            text: root.entered.length > 0 ? qsTr("%1 · dernière entrée le %2").arg(root.rolesInWords).arg(root.entered) : qsTr("%1 · jamais entré").arg(root.rolesInWords)
            Layout.fillWidth: true
        }

        Loader {
            active: root.editing
            visible: active
            Layout.fillWidth: true

            sourceComponent: RoleChoice {
                allRoles: root.allRoles
                roleNames: root.roleNames
                roles: root.roles

                onCancelled: root.editingAsked(false)
                onChosen: chosen => root.rolesChosen(chosen)
            }
        }

        Flow {
            layoutDirection: Qt.RightToLeft
            spacing: Theme.gap
            visible: !root.editing
            Layout.fillWidth: true

            KioskButton {
                objectName: "closeAccountButton"
                enabled: !root.closed
                iconName: "x"
                kind: KioskButton.Secondary
                text: qsTr("Fermer")

                onClicked: root.closingAsked()
            }

            KioskButton {
                objectName: "newCodeButton"
                iconName: "key-round"
                kind: KioskButton.Secondary
                text: root.closed ? qsTr("Rouvrir") : qsTr("Nouveau code")

                onClicked: root.codeAsked()
            }

            KioskButton {
                objectName: "rolesButton"
                iconName: "pencil"
                kind: KioskButton.Secondary
                text: qsTr("Rôles")

                onClicked: root.editingAsked(true)
            }
        }
    }
}
