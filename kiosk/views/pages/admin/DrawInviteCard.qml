import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Stage 1, for whoever invites people of a list: announced first, then drawn by the beacon.
Card {
    id: root

    required property DrawInvitationsModel invitations
    property bool again: false
    readonly property bool asks: !invitations.announced || again
    readonly property bool ready: path.length > 0 && !invitations.busy

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Inviter d’abord, si vous avez une liste")
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.soft
            text: qsTr("Électeurs, courriers : chaque personne a la même chance, et peut le vérifier. Le fichier a une colonne « id ».")
            Layout.fillWidth: true
        }

        DrawInviteFacts {
            invitations: root.invitations
            visible: !root.asks
            Layout.fillWidth: true
        }

        TextField {
            id: path

            objectName: "invitePathField"
            maximumLength: 1000
            placeholderText: root.asks ? qsTr("Fichier, comme /media/cle/electeurs.csv") : qsTr("Le même fichier, comme /media/cle/electeurs.csv")
            tone: Theme.jury
            visible: root.asks || !root.invitations.drawn
            Layout.fillWidth: true
        }

        DrawInviteForm {
            invitations: root.invitations
            path: path.text
            ready: root.ready
            visible: root.asks
            Layout.fillWidth: true

            onAnnounced: root.again = false
        }

        TextField {
            id: signature

            objectName: "inviteSignatureField"
            maximumLength: 120
            placeholderText: qsTr("Signature du tour %1 de la balise").arg(root.invitations.beaconRound)
            tone: Theme.jury
            visible: !root.asks && !root.invitations.drawn
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "drawInvitationsButton"
            enabled: root.ready && signature.length > 0
            iconName: "users-round"
            text: root.invitations.busy ? qsTr("Un instant…") : qsTr("Tirer les invités")
            tone: Theme.jury
            visible: signature.visible
            Layout.fillWidth: true

            onClicked: root.invitations.draw(path.text, signature.text)
        }

        KioskButton {
            objectName: "inviteAgainButton"
            iconName: "file-text"
            kind: KioskButton.Outlined
            text: qsTr("Une autre liste")
            tone: Theme.jury
            visible: !root.asks && root.invitations.drawn

            onClicked: root.again = true
        }

        Notice {
            objectName: "inviteRefusal"
            iconName: "triangle-alert"
            text: root.invitations.refusal
            title: qsTr("Rien n’a été fait")
            visible: root.invitations.refusal.length > 0
            Layout.fillWidth: true
        }
    }
}
