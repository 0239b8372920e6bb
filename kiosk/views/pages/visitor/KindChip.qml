import QtQuick
import kiosk.views.controls
import kiosk.views.style

// The kind of a contribution, in the words that the visitor chose.
Chip {
    required property string kind

    text: kind === "frustration" ? qsTr("Ça m’agace") : kind === "lack" ? qsTr("Il manque") : qsTr("J’aimerais")
    tone: Theme.contributionSoft
    toneText: Theme.contribution
}
