import kiosk.models
import kiosk.views.controls

// Where a contribution, what is supported or a feedback stands, in one sentence.
TitleText {
    required property FollowUpModel followUp
    required property bool erased
    readonly property string stage: followUp.state
    readonly property string message: stage === "published" ? qsTr("Votre message est publié.") : stage === "declined" ? qsTr("Votre message n’est pas publié.") : stage === "redirected" ? qsTr("Votre message est transmis.") : stage === "withdrawn" ? qsTr("Votre message est retiré.") : qsTr("Votre message attend d’être lu.")
    readonly property string opinion: stage === "published" ? qsTr("Votre avis est publié.") : stage === "declined" ? qsTr("Votre avis n’est pas publié.") : stage === "withdrawn" ? qsTr("Votre avis est retiré.") : qsTr("Votre avis attend d’être lu.")
    readonly property string supported: stage === "published" ? qsTr("Vous soutenez un message publié.") : stage === "declined" ? qsTr("Le message n’est plus publié.") : stage === "redirected" ? qsTr("Le message est transmis.") : stage === "withdrawn" ? qsTr("Votre soutien, ou le message, est retiré.") : qsTr("Le message attend d’être relu.")
    readonly property string candidacy: stage === "drawn" ? qsTr("Vous êtes tiré au sort !") : stage === "alternate" ? qsTr("Vous n’êtes pas tiré au sort cette fois.") : stage === "withdrawn" ? qsTr("Votre candidature est retirée.") : qsTr("Vous êtes dans la liste du tirage au sort.")
    readonly property string proposed: stage === "draft" ? qsTr("Votre projet n’est pas encore déposé.") : stage === "submitted" ? qsTr("Votre projet est déposé.") : stage === "admissible" ? qsTr("Votre projet est recevable.") : stage === "inadmissible" ? qsTr("Votre projet n’est pas recevable.") : stage === "withdrawn" ? qsTr("Votre projet est retiré.") : stage === "selected" ? qsTr("Le jury a choisi votre projet !") : stage === "not_selected" ? qsTr("Le jury n’a pas choisi votre projet.") : stage === "experimentation" ? qsTr("Votre projet est à l’essai.") : stage === "achieved" ? qsTr("Votre projet est réalisé !") : stage === "closed" ? qsTr("Votre projet s’est arrêté.") : qsTr("Votre projet avance.")
    readonly property string seat: stage === "cancelled" ? qsTr("Ce rendez-vous est annulé.") : stage === "withdrawn" ? qsTr("Vous avez rendu votre place.") : qsTr("Votre place est gardée.")

    objectName: "stateTitle"
    text: erased ? qsTr("C’est effacé.") : followUp.subject === "registration" ? seat : followUp.subject === "sketch" ? proposed : followUp.subject === "candidacy" ? candidacy : followUp.subject === "support" ? supported : followUp.subject === "feedback" ? opinion : message
}
