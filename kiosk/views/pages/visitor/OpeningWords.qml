import QtQml
import kiosk.models

// When the town hall opens again, in one sentence.
QtObject {
    id: root

    required property OpeningModel opening
    readonly property string time: opening.opensTime
    readonly property string day: opening.opensDay
    readonly property string soon: opening.opensOn === "today" ? qsTr("Ouvre aujourd’hui à %1").arg(time) : qsTr("Ouvre demain à %1").arg(time)
    readonly property string far: opening.opensOn === "week" ? qsTr("Ouvre %1 à %2").arg(day).arg(time) : qsTr("Ouvre le %1 à %2").arg(day).arg(time)
    readonly property string known: ["today", "tomorrow"].includes(opening.opensOn) ? soon : far
    readonly property string sentence: opening.opensOn.length > 0 ? known : qsTr("La date de réouverture sera affichée à l’entrée.")
}
