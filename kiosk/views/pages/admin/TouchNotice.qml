import kiosk.views.controls
import kiosk.views.style

// The key blinks and waits for a finger.
Notice {
    required property bool touching

    objectName: "touchNotice"
    actionText: qsTr("Annuler")
    color: Theme.jurySoft
    iconName: "key-round"
    text: qsTr("Elle clignote et attend 30 secondes.")
    title: qsTr("Touchez votre clé maintenant")
    tone: Theme.jury
    visible: touching
}
