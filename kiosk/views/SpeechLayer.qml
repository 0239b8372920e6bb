import QtQuick
import kiosk.models
import kiosk.views.style

// What the voice adds to the screen: a frame where it is, the rows of signs, and its question.
Item {
    id: root

    required property SpeechModel speech
    required property SpellerModel speller

    SpellerPanel {
        anchors.fill: parent
        speller: root.speller
        visible: root.speller.open
    }

    ConsentPanel {
        anchors.fill: parent
        visible: root.speech.asking

        onAgreed: root.speech.agree()
        onRefused: root.speech.refuse()
    }

    Rectangle {
        objectName: "spokenFrame"
        x: root.speech.spot.x - Theme.focusWidth
        y: root.speech.spot.y - Theme.focusWidth
        width: root.speech.spot.width + 2 * Theme.focusWidth
        height: root.speech.spot.height + 2 * Theme.focusWidth
        color: "transparent"
        radius: Theme.keyRadius
        visible: root.speech.spot.width > 0
        border.color: Theme.ink
        border.width: Theme.focusWidth

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusWidth
            color: "transparent"
            radius: parent.radius
            border.color: Theme.card
            border.width: Theme.lineWidth
        }
    }
}
