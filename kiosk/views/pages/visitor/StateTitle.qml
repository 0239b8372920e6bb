import kiosk.models
import kiosk.views.controls

// Where a contribution or a feedback stands, in one sentence.
TitleText {
    required property FollowUpModel followUp
    required property bool erased
    readonly property string stage: followUp.state
    readonly property string message: stage === "published" ? qsTr("Votre message est publié.") : stage === "declined" ? qsTr("Votre message n’est pas publié.") : stage === "redirected" ? qsTr("Votre message est transmis.") : stage === "withdrawn" ? qsTr("Votre message est retiré.") : qsTr("Votre message attend d’être lu.")
    readonly property string opinion: stage === "published" ? qsTr("Votre avis est publié.") : stage === "declined" ? qsTr("Votre avis n’est pas publié.") : stage === "withdrawn" ? qsTr("Votre avis est retiré.") : qsTr("Votre avis attend d’être lu.")

    objectName: "stateTitle"
    text: erased ? qsTr("C’est effacé.") : followUp.subject === "feedback" ? opinion : message
}
