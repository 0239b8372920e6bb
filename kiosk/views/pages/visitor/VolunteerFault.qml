import kiosk.models
import kiosk.views.controls

// Why a candidacy could not be kept, and what to do; the answers are still there.
Notice {
    required property CandidacyModel candidacy
    readonly property bool gone: candidacy.fault === "gone"

    objectName: "faultNotice"
    iconName: "triangle-alert"
    text: gone ? qsTr("La liste vient de se fermer. Un autre tirage viendra.") : qsTr("Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.")
    title: gone ? qsTr("On ne peut plus participer à ce tirage") : qsTr("La borne n’a pas pu le garder")
    visible: candidacy.fault.length > 0
}
