import kiosk.models
import kiosk.views.controls

// Why a sketch could not be kept, and what to do; the answers are still there.
Notice {
    required property SketchModel sketch
    readonly property bool gone: sketch.fault === "gone"

    objectName: "faultNotice"
    iconName: "triangle-alert"
    text: gone ? qsTr("L’appel est clos, ou ce projet est déjà déposé. Parlez-en à l’accueil.") : qsTr("Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.")
    title: gone ? qsTr("Ce projet ne peut plus changer") : qsTr("La borne n’a pas pu le garder")
    visible: sketch.fault.length > 0
}
