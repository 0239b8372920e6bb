pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// Published voices, one or two at a time: every few seconds the first goes up and the next comes.
Item {
    id: root

    required property VoiceRows voices
    required property bool moving
    property int first: 0
    // Milliseconds to read two voices.
    property int readingTime: 9000
    // What a card needs: a chip and four lines; a third less will do.
    readonly property real leastHeight: 2 * Theme.padding + 2 * Theme.captionSize + 4.6 * Theme.headingSize
    readonly property int places: Math.min(voices.count, height >= 2 * leastHeight ? 2 : height >= 0.7 * leastHeight ? 1 : 0)
    readonly property bool more: voices.count > places
    readonly property real step: (height + Theme.gap) / Math.max(1, places)

    implicitHeight: 2 * Theme.buttonHeight
    clip: true
    objectName: "driftingVoices"
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Des voix du quartier")

    Timer {
        interval: root.readingTime
        repeat: true
        running: root.visible && root.moving && root.more

        onTriggered: root.first = (root.first + 1) % root.voices.count
    }

    Repeater {
        model: root.voices

        // A card is made when it comes: of a dozen voices, two are seen.
        Loader {
            id: voice

            required property int index
            required property string kind
            required property string text
            readonly property int rank: (index - root.first + root.voices.count) % root.voices.count
            readonly property bool shown: rank < root.places
            // The last rank is the voice that has just gone.
            readonly property int place: shown ? rank : rank === root.voices.count - 1 ? -1 : root.places

            y: place * root.step
            width: root.width
            height: root.step - Theme.gap
            active: visible
            opacity: shown ? 1 : 0
            visible: opacity > 0

            Behavior on y {
                enabled: voice.visible

                NumberAnimation {
                    duration: Theme.driftDuration
                    easing.type: Easing.InOutQuad
                }
            }
            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.driftDuration
                    easing.type: Easing.InOutQuad
                }
            }
            sourceComponent: Card {
                Accessible.name: chip.text
                Accessible.description: voice.text

                ColumnLayout {
                    anchors.fill: parent
                    spacing: Theme.tightGap

                    KindChip {
                        id: chip

                        kind: voice.kind
                    }

                    HeadingText {
                        elide: Text.ElideRight
                        font.weight: Font.DemiBold
                        text: voice.text
                        Accessible.role: Accessible.StaticText
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
