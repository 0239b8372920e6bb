import kiosk.models
import kiosk.views.controls

// Somebody said nearly the same: the words, and one tap to support them.
Notice {
    id: root

    required property SessionModel session
    required property SupportModel support

    objectName: "meTooNotice"
    actionButton.objectName: "meTooButton"
    actionText: qsTr("Moi aussi")
    iconName: "thumbs-up"
    text: qsTr("« %1 »").arg(root.support.quote)
    title: !root.support.certain ? qsTr("Est-ce la même chose ?") : root.support.people > 0 ? qsTr("%1 habitants l’ont déjà dit").arg(root.support.people) : qsTr("Quelqu’un l’a déjà dit")

    onActionTriggered: {
        root.support.choose()
        root.session.open(SessionModel.MeToo)
    }
}
