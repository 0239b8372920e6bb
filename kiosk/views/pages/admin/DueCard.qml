pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The texts whose time is over, and the slip that lists them.
Card {
    id: root

    required property RetentionModel retention
    readonly property bool something: retention.due > 0
    readonly property var refusals: ({
            AlreadyDone: qsTr("Ce bordereau est déjà exécuté."),
            MoreThanListed: qsTr("D’autres textes sont arrivés depuis. Établissez un nouveau bordereau."),
            NoVisa: qsTr("Il manque le numéro de visa des Archives."),
            NothingDue: qsTr("Aucun texte n’est à échéance."),
            SameAgent: qsTr("Une autre personne doit exécuter ce bordereau : vous l’avez établi."),
            WrongDay: qsTr("Écrivez le jour du visa comme 23/11/2026.")
        })

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            objectName: "dueCount"
            text: root.something ? qsTr("Textes à échéance : %1").arg(root.retention.due) : qsTr("Rien n’est à échéance")
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Du %1 au %2. Rien n’est effacé sans bordereau, visa des Archives et deuxième agent.").arg(root.retention.dueFrom).arg(root.retention.dueTo)
            visible: root.something
            Layout.fillWidth: true
        }

        DeskRefusal {
            objectName: "retentionRefusal"
            refusal: root.retention.refusal
            said: root.refusals
            Layout.fillWidth: true
        }

        Notice {
            objectName: "slipFile"
            color: Theme.projectSoft
            iconName: "file-text"
            text: root.retention.file
            title: qsTr("Bordereau prêt à signer :")
            tone: Theme.project
            visible: root.retention.file.length > 0
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "drawUpButton"
            iconName: "file-text"
            text: qsTr("Établir le bordereau")
            tone: Theme.jury
            visible: root.something
            Layout.fillWidth: true

            onClicked: root.retention.drawUp()
        }
    }
}
