import QtQuick
import kiosk.views.controls
import kiosk.views.style

// The kind of a contribution, in the words that the visitor chose.
Chip {
    required property string kind
    readonly property KindWords words: KindWords {}

    text: words.of(kind)
    tone: Theme.contributionSoft
    toneText: Theme.contribution
}
