import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls

// Whom a question of the passeur is for, until when, and how many answered once they are enough to be told.
ColumnLayout {
    id: root

    required property QuestionModel asked
    readonly property OpinionWords words: OpinionWords {
        doubts: root.asked.doubts
        helps: root.asked.helps
        wants: root.asked.wants
    }

    BodyText {
        objectName: "audienceText"
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Pour : %1. Jusqu’au %2.").arg(root.asked.audience).arg(root.asked.lastDay)
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    CaptionText {
        objectName: "roundCounts"
        text: root.words.told
        visible: text.length > 0
        Layout.fillWidth: true
    }
}
