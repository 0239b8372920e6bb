import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The days of a deposit: received, read, answered, or what is promised.
Card {
    id: root

    required property FollowUpModel followUp
    readonly property bool feedback: followUp.subject === "feedback"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        KindChip {
            kind: root.followUp.kind
            visible: !root.feedback
        }

        FeedbackChip {
            kind: root.followUp.kind
            visible: root.feedback
        }

        DatedStep {
            objectName: "depositedStep"
            done: true
            text: qsTr("Reçu le %1").arg(root.followUp.depositedOn)
            Layout.fillWidth: true
        }

        DatedStep {
            objectName: "readStep"
            done: root.followUp.readOn.length > 0
            text: done ? (root.feedback ? qsTr("Lu par le passeur le %1") : qsTr("Lu par un agent le %1")).arg(root.followUp.readOn) : (root.feedback ? qsTr("Le passeur le lit d’ici le %1") : qsTr("Un agent le lit d’ici le %1")).arg(root.followUp.readBefore)
            visible: done || root.followUp.state !== "withdrawn"
            Layout.fillWidth: true
        }

        DatedStep {
            objectName: "answeredStep"
            done: root.followUp.answeredOn.length > 0
            text: done ? (root.feedback ? qsTr("Réponse du passeur le %1") : qsTr("Décision de la mairie le %1")).arg(root.followUp.answeredOn) : (root.feedback ? qsTr("Réponse du passeur d’ici le %1") : qsTr("Réponse de la mairie d’ici le %1")).arg(root.followUp.answerBefore)
            visible: done || root.followUp.state !== "withdrawn"
            Layout.fillWidth: true
        }
    }
}
