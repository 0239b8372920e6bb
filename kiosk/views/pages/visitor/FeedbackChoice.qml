import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What a visitor can tell the passeur about a project; each thing once in a session.
ColumnLayout {
    id: root

    required property OpinionsModel opinions
    readonly property OpinionWords words: OpinionWords {
        doubts: root.opinions.doubts
        helps: root.opinions.helps
        wants: root.opinions.wants
    }

    signal chosen(string kind)

    spacing: Theme.tightGap

    LabelText {
        text: qsTr("Votre avis aide le passeur à faire avancer le projet")
        Layout.fillWidth: true
    }

    CaptionText {
        objectName: "opinionCounts"
        text: root.words.told
        visible: text.length > 0
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true

        KioskButton {
            objectName: "wantButton"
            enabled: !root.opinions.told.includes("want")
            horizontalPadding: Theme.tightGap
            iconName: enabled ? "" : "check"
            text: qsTr("J’en ai envie")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.chosen("want")
        }

        KioskButton {
            objectName: "doubtButton"
            enabled: !root.opinions.told.includes("doubt")
            horizontalPadding: Theme.tightGap
            iconName: enabled ? "" : "check"
            text: qsTr("J’ai un doute")
            tone: Theme.sketch
            Layout.fillWidth: true

            onClicked: root.chosen("doubt")
        }

        KioskButton {
            objectName: "helpButton"
            enabled: !root.opinions.told.includes("help")
            horizontalPadding: Theme.tightGap
            iconName: enabled ? "" : "check"
            text: qsTr("Je peux aider")
            tone: Theme.followUp
            Layout.fillWidth: true

            onClicked: root.chosen("help")
        }
    }
}
