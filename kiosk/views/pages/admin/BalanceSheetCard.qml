import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// One balance sheet as everybody reads it; one that was taken back stays, in grey.
Card {
    id: root

    required property string ending
    required property string day
    required property string reason
    required property list<string> parts
    required property string by
    required property bool takenBack
    required property BalanceWords words

    opacity: takenBack ? Theme.disabledOpacity : 1

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Chip {
                text: root.takenBack ? qsTr("Bilan repris") : root.words.endings[root.ending]
                tone: Theme.projectSoft
                toneText: Theme.ink
            }

            CaptionText {
                text: root.by.length > 0 ? qsTr("%1, par %2", "a day and a name").arg(root.day).arg(root.by) : root.day
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }
        }

        BodyText {
            objectName: "balanceReason"
            text: root.reason
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        BalanceParts {
            parts: root.parts
            words: root.words
            Layout.fillWidth: true
        }
    }
}
