import QtQuick
import kiosk.views.controls
import kiosk.views.style

// The kind of a feedback, in the words and the colour of its button.
Chip {
    required property string kind

    text: kind === "want" ? qsTr("J’en ai envie") : kind === "doubt" ? qsTr("J’ai un doute") : qsTr("Je peux aider")
    tone: kind === "want" ? Theme.project : kind === "doubt" ? Theme.sketch : Theme.followUp
}
