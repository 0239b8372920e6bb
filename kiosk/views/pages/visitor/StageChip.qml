import QtQuick
import kiosk.views.controls
import kiosk.views.style

// Where a project stands; in the stimulateur, also which day of how many.
Chip {
    id: root

    required property string stage
    required property int day
    required property int days
    readonly property StageWords words: StageWords {}
    readonly property list<color> tones: [Theme.jury, Theme.project, Theme.followUp, Theme.followUp, Theme.project]
    readonly property int rank: words.stages.indexOf(stage)

    iconName: stage === "achieved" ? "check" : ""
    text: days > 0 ? qsTr("%1 · J %2 / %3").arg(words.of(stage)).arg(day).arg(days) : words.of(stage)
    tone: tones[rank] ?? Theme.project
    visible: rank >= 0
}
