import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What is announced, to be posted; then where whom to write to is.
ColumnLayout {
    id: root

    required property DrawInvitationsModel invitations

    spacing: Theme.tightGap

    LabelText {
        objectName: "inviteFacts"
        text: qsTr("%1 invitations pour %2 personnes").arg(root.invitations.count).arg(root.invitations.people)
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("Tour %1 de la balise : %2").arg(root.invitations.beaconRound).arg(root.invitations.beaconTime)
        Layout.fillWidth: true
    }

    CaptionText {
        text: qsTr("Empreinte de la liste : %1").arg(root.invitations.digest)
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    Notice {
        objectName: "inviteNext"
        color: root.invitations.drawn ? Theme.projectSoft : Theme.jurySoft
        iconName: root.invitations.drawn ? "circle-check" : "file-text"
        text: root.invitations.drawn ? qsTr("Affichez « resultat.pdf ». Les invités sont dans « secret/invites.csv » : écrivez-leur, avec l’article 14.") : qsTr("Affichez « annonce.pdf » avant ce moment. Ensuite, tout le monde peut lire la balise.")
        title: root.invitations.drawn ? qsTr("C’est tiré : %1").arg(root.invitations.folder) : qsTr("C’est annoncé : %1").arg(root.invitations.folder)
        tone: root.invitations.drawn ? Theme.project : Theme.jury
        Layout.fillWidth: true
    }
}
