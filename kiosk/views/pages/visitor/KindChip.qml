import kiosk.views.controls
import kiosk.views.style

// The kind of a contribution, in the visitor's words.
Chip {
    id: root

    required property string kind
    readonly property list<string> kinds: ["frustration", "lack", "desire"]
    readonly property list<string> words: [qsTr("Ça m’agace"), qsTr("Il manque"), qsTr(
            "J’aimerais")]
    readonly property list<color> tones: [Theme.contribution, Theme.sketch, Theme.project]
    readonly property int rank: Math.max(0, kinds.indexOf(kind))

    text: words[rank]
    tone: tones[rank]
}
