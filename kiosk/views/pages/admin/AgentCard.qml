pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One account: who, as what, and whether it is open.
Card {
    id: root

    required property string agentId
    required property string login
    required property string name
    required property list<string> roles
    // qmllint disable property-override
    required property string state
    // qmllint enable property-override
    required property var roleNames
    readonly property var stateNames: ({
            closed: qsTr("Fermé"),
            open: qsTr("Ouvert"),
            waiting: qsTr("Attend sa phrase de passe")
        })

    signal codeAsked
    signal closingAsked

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
            text: root.roles.map(role => root.roleNames[role]).join(", ")
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignRight

            KioskButton {
                objectName: "newCodeButton"
                iconName: "key-round"
                kind: KioskButton.Secondary
                text: qsTr("Nouveau code")

                onClicked: root.codeAsked()
            }

            KioskButton {
                objectName: "closeAccountButton"
                enabled: root.state !== "closed"
                iconName: "x"
                kind: KioskButton.Secondary
                text: qsTr("Fermer")

                onClicked: root.closingAsked()
            }
        }
    }
}
