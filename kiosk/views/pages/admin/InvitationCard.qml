pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A new account: a login, a name, roles; then its one-time code, shown once.
Card {
    id: root

    required property AgentsModel agents
    required property var roleNames
    property list<string> chosen: ["agent"]
    readonly property bool invited: agents.code.length > 0
    readonly property var refusals: ({
            BadLogin: qsTr("L’identifiant a 2 à 40 lettres sans accents, chiffres, points ou tirets."),
            LastAdministrator: qsTr("Il faut garder au moins un administrateur."),
            LoginTaken: qsTr("Cet identifiant est déjà pris."),
            NoRole: qsTr("Choisissez au moins un rôle.")
        })

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: root.invited ? qsTr("Code pour %1").arg(root.agents.invitedLogin) : qsTr("Inviter un agent")
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        TitleText {
            objectName: "oneTimeCode"
            text: root.agents.code
            visible: root.invited
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Notez-le : il ne sera plus montré. Il marche une fois, jusqu’au %1.").arg(root.agents.expiresAt)
            visible: root.invited
            Layout.fillWidth: true
        }

        TextField {
            id: loginField

            objectName: "newLoginField"
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            maximumLength: 40
            placeholderText: qsTr("Identifiant")
            tone: Theme.jury
            visible: !root.invited
            Layout.fillWidth: true
        }

        TextField {
            id: nameField

            objectName: "newNameField"
            maximumLength: 80
            placeholderText: qsTr("Nom, pour les collègues")
            tone: Theme.jury
            visible: !root.invited
            Layout.fillWidth: true
        }

        RoleChips {
            allRoles: root.agents.allRoles
            chosen: root.chosen
            roleNames: root.roleNames
            visible: !root.invited
            Layout.fillWidth: true

            onChanged: chosen => root.chosen = chosen
        }

        DeskRefusal {
            objectName: "invitationRefusal"
            refusal: root.agents.refusal
            said: root.refusals
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "inviteButton"
            enabled: root.invited || loginField.length > 0
            iconName: root.invited ? "check" : "key-round"
            text: root.invited ? qsTr("C’est noté") : qsTr("Créer le compte et son code")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.invited ? root.agents.forgetCode() : root.agents.invite(loginField.text, nameField.text, root.chosen)
        }
    }
}
