import QtQuick
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// The honest counters in one line: kept safe, read, answered, overdue.
LabelText {
    id: root

    required property LobbyModel lobby
    readonly property string kept: lobby.kept < 2 ? qsTr("%1 contribution en sûreté") : qsTr("%1 contributions en sûreté")
    readonly property string read: lobby.read < 2 ? qsTr("%1 lue") : qsTr("%1 lues")
    readonly property string overdue: lobby.overdue > 0 ? qsTr("%1 en retard") : qsTr("aucune en retard")
    readonly property list<string> parts: [kept.arg(number(lobby.kept)), read.arg(number(lobby.read)), qsTr("%1 avec réponse").arg(number(lobby.answered)), overdue.replace("%1", number(lobby.overdue))]

    // A whole number as the language of the words writes it.
    function number(value: int): string {
        return value.toLocaleString(Qt.locale(qsTr("fr_FR", "locale of numbers")), "f", 0)
    }

    color: Theme.onStrong
    font.pixelSize: Theme.captionSize
    objectName: "countersText"
    text: lobby.kept > 0 ? parts.join(" · ") : qsTr("La première contribution sera peut-être la vôtre.")
}
