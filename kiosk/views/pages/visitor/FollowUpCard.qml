pragma ComponentBehavior: Bound

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
    readonly property bool candidacy: followUp.subject === "candidacy"
    readonly property bool proposed: followUp.subject === "sketch"
    readonly property bool isSeat: followUp.subject === "registration"
    readonly property StageWords stages: StageWords {}

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        KindChip {
            kind: root.followUp.kind
            visible: !root.feedback && !root.candidacy && !root.proposed && !root.isSeat
        }

        FeedbackChip {
            kind: root.followUp.kind
            visible: root.feedback
        }

        LabelText {
            objectName: "askedText"
            text: root.followUp.question
            textFormat: Text.PlainText
            visible: text.length > 0
            Layout.fillWidth: true
        }

        LabelText {
            objectName: "volunteerText"
            text: qsTr("Votre numéro dans la liste : %1").arg(root.followUp.volunteer)
            visible: root.followUp.volunteer.length > 0
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Votre preuve : %1").arg(root.followUp.salt)
            visible: root.followUp.salt.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Chip {
            text: root.followUp.late ? qsTr("Un projet, reçu en retard") : qsTr("Un projet")
            tone: Theme.sketchSoft
            toneText: Theme.sketch
            visible: root.proposed
        }

        AppointmentText {
            text: root.followUp.appointment
        }

        DatedStep {
            objectName: "momentStep"
            done: false
            text: qsTr("Rendez-vous le %1").arg(root.followUp.readBefore)
            visible: root.isSeat
            Layout.fillWidth: true
        }

        DatedStep {
            objectName: "depositedStep"
            done: true
            text: (root.isSeat ? qsTr("Inscrit le %1") : root.followUp.isDraft ? qsTr("Commencé le %1") : qsTr("Reçu le %1")).arg(root.followUp.depositedOn)
            Layout.fillWidth: true
        }

        DatedStep {
            objectName: "readStep"
            done: root.followUp.readOn.length > 0
            text: done ? (root.feedback ? qsTr("Lu par le passeur le %1") : qsTr("Lu par un agent le %1")).arg(root.followUp.readOn) : (root.feedback ? qsTr("Le passeur le lit d’ici le %1") : qsTr("Un agent le lit d’ici le %1")).arg(root.followUp.readBefore)
            visible: !root.candidacy && !root.proposed && !root.isSeat && (done || root.followUp.state !== "withdrawn")
            Layout.fillWidth: true
        }

        DatedStep {
            objectName: "drawStep"
            done: root.followUp.answeredOn.length > 0
            text: qsTr("Tirage au sort le %1").arg(root.followUp.readBefore)
            visible: root.candidacy
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "fateText"
            text: root.followUp.state === "drawn" ? qsTr("La mairie vous appelle. Sans contact, montrez ce ticket à l’accueil.") : qsTr("Vous êtes suppléant. Si une place se libère, elle sera peut-être pour vous.")
            visible: root.candidacy && (root.followUp.state === "drawn" || root.followUp.state === "alternate")
            Layout.fillWidth: true
        }

        DatedStep {
            objectName: "answeredStep"
            done: root.followUp.answeredOn.length > 0
            text: done ? (root.feedback ? qsTr("Réponse du passeur le %1") : qsTr("Décision de la mairie le %1")).arg(root.followUp.answeredOn) : (root.feedback ? qsTr("Réponse du passeur d’ici le %1") : qsTr("Réponse de la mairie d’ici le %1")).arg(root.followUp.answerBefore)
            visible: !root.candidacy && !root.isSeat && !root.followUp.isDraft && (done || root.followUp.state !== "withdrawn")
            Layout.fillWidth: true
        }

        LabelText {
            objectName: "themeText"
            color: Theme.jury
            text: qsTr("Le jury l’a retenu dans son thème « %1 »").arg(root.followUp.theme)
            textFormat: Text.PlainText
            visible: root.followUp.theme.length > 0
            Layout.fillWidth: true
        }

        Repeater {
            model: root.followUp.projects

            LabelText {
                required property int index
                required property string title
                required property string stage

                color: Theme.project
                objectName: `bornText${index}`
                text: qsTr("Un projet en est né : « %1 » (%2)").arg(title).arg(root.stages.of(stage))
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }
        }
    }
}
