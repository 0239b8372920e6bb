import QtQuick
import kiosk.models
import kiosk.views.controls

// Why something was not done, and what to do.
Notice {
    id: root

    required property RoomModel room
    readonly property var said: ({
            Refused: [qsTr("Cette carte et ce code n’ouvrent rien"), qsTr("Recommencez avec la carte. Après cinq essais, il faut attendre un peu.")],
            NoSession: [qsTr("La séance a avancé"), qsTr("Ce que vous avez gardé est enregistré.")],
            Conflict: [qsTr("Cela a changé sur un autre écran"), qsTr("Voici comment c’est maintenant. Recommencez si besoin.")],
            Unnamed: [qsTr("Il manque des mots"), qsTr("Un thème a un nom et une phrase.")],
            NoReason: [qsTr("Il manque votre raison"), qsTr("Une phrase suffit.")]
        })

    objectName: "refusalNotice"
    iconName: "triangle-alert"
    text: (root.said[root.room.refusal] ?? ["", qsTr("Essayez encore. Sinon, appelez la personne qui anime la séance.")])[1]
    title: (root.said[root.room.refusal] ?? [qsTr("Cela n’a pas été enregistré"), ""])[0]
    visible: root.room.refusal.length > 0
}
