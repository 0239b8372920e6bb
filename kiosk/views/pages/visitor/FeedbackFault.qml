import kiosk.views.controls
import kiosk.models

// Why a feedback could not be kept, and what to do; the words are still there.
Notice {
    required property FeedbackModel feedback
    readonly property bool gone: feedback.fault === "gone"

    objectName: "faultNotice"
    iconName: "triangle-alert"
    text: gone ? qsTr("Touchez « Accueil », puis « Projets », pour voir les autres projets.") : qsTr("Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.")
    title: gone ? qsTr("Ce projet n’est plus affiché") : qsTr("La borne n’a pas pu le garder")
    visible: feedback.fault.length > 0
}
