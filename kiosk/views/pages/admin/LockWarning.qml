import QtQuick
import kiosk.views.controls
import kiosk.views.style

// The last seconds before the session locks: any touch or key gives the time back.
Notice {
    id: root

    required property int secondsLeft

    objectName: "lockWarning"
    iconName: "lock"
    text: qsTr("Touchez l’écran ou une touche pour rester.")
    title: qsTr("Verrouillage dans %1 s").arg(root.secondsLeft)
    tone: Theme.contribution
    visible: secondsLeft > 0
}
