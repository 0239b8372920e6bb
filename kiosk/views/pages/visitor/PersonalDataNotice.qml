import kiosk.views.controls
import kiosk.views.style

// A friendly word when the text seems to hold personal data; it never refuses.
Notice {
    required property list<string> personalData

    objectName: "personalDataNotice"
    color: Theme.sketchSoft
    iconName: "eye-off"
    text: qsTr("Les mots soulignés parlent d’une personne. Sans eux, votre message compte autant.")
    title: qsTr("Un nom ou un numéro ?")
    tone: Theme.sketch
    visible: personalData.length > 0
}
