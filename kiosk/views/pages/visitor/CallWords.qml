import QtQml
import kiosk.models

// What to say of a call for an agent, honestly.
QtObject {
    id: root

    required property CallModel call
    required property OpeningModel opening
    readonly property OpeningWords hours: OpeningWords {
        opening: root.opening
    }
    readonly property string question: opening.isOpen ? qsTr("Appeler un agent ?") : qsTr("Personne n’est là.")
    readonly property string offer: opening.isOpen ? qsTr("Quelqu’un de la mairie vient vous aider ici.") : hours.sentence
    readonly property string told: qsTr("Appel envoyé à %1. Restez près de la borne.").arg(call.calledAt)
    readonly property string title: call.state === "told" ? qsTr("Un agent est prévenu.") : call.state === "coming" ? qsTr("Un agent arrive.") : call.state === "failed" ? qsTr("L’appel n’est pas parti.") : question
    readonly property string text: call.state === "told" ? told : call.state === "coming" ? qsTr("Restez près de la borne.") : call.state === "failed" ? qsTr("Réessayez, ou allez à l’accueil.") : offer
}
