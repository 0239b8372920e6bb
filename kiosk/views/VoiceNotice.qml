import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A line that says that the kiosk would read aloud, but has no voice for this language.
Rectangle {
    id: root

    required property SpeechModel speech

    objectName: "voiceNotice"
    implicitHeight: words.implicitHeight + 2 * Theme.tightGap
    color: Theme.sketchSoft
    visible: root.speech.voiceMissing

    LabelText {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Pas de voix dans cette langue")
    }
}
