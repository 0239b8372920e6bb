import QtQuick
import kiosk.views.controls
import kiosk.views.style

// The last seconds before the session locks: any touch or key gives the time back.
Notice {
    id: root

    required property int secondsLeft
    required property bool ending

    objectName: "lockWarning"
    iconName: "lock"
    text: ending ? qsTr("Plus rien ne s’enregistre. Recopiez ce que vous écriviez : l’écran se ferme dans %1 s.").arg(root.secondsLeft) : qsTr("Touchez l’écran ou une touche pour rester.")
    title: ending ? qsTr("Votre compte vient d’être fermé") : qsTr("Verrouillage dans %1 s").arg(root.secondsLeft)
    tone: Theme.contribution
    visible: secondsLeft > 0
}
