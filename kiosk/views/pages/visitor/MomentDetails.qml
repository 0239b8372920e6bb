pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What a moment is: its kind, its project, its sentence, when, where, with whom, how many seats.
Card {
    id: root

    required property MomentsModel moments
    readonly property MomentWords words: MomentWords {}

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Chip {
            text: root.words.of(root.moments.kind)
            tone: Theme.projectSoft
            toneText: Theme.project
        }

        BodyText {
            horizontalAlignment: Text.AlignLeft
            text: root.moments.sentence
            textFormat: Text.PlainText
            visible: root.moments.sentence.length > 0
            Layout.fillWidth: true
        }

        MomentFact {
            iconName: "calendar"
            text: root.moments.day
            Layout.fillWidth: true
        }

        MomentFact {
            iconName: "clock"
            text: root.moments.hours
            Layout.fillWidth: true
        }

        MomentFact {
            iconName: "map-pin"
            text: root.moments.room
            Layout.fillWidth: true
        }

        MomentFact {
            iconName: "sprout"
            text: root.moments.project
            Layout.fillWidth: true
        }

        MomentFact {
            iconName: "users-round"
            text: root.moments.partners.length > 0 ? qsTr("Avec %1").arg(root.moments.partners) : ""
            Layout.fillWidth: true
        }

        MomentFact {
            iconName: "ticket"
            text: root.moments.seatsLeft > 0 ? qsTr("%n places libres", "", root.moments.seatsLeft) : ""
            Layout.fillWidth: true
        }
    }
}
