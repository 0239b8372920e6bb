import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One entry of a logbook; one that was corrected or taken back stays, struck through.
Card {
    id: root

    required property string entryId
    required property string kind
    required property string day
    required property string text
    required property string by
    required property bool corrected
    required property bool published
    required property string kindName
    required property bool correctable

    signal correctionAsked

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Chip {
                text: root.kindName
                tone: root.kind === "stop" ? Theme.contributionSoft : Theme.projectSoft
                toneText: Theme.ink
            }

            Chip {
                text: qsTr("Visible de tous")
                tone: Theme.followUpSoft
                toneText: Theme.followUp
                visible: root.published && !root.corrected
            }

            Item {
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "correctEntryButton"
                iconName: "pencil"
                kind: KioskButton.Secondary
                text: qsTr("Corriger")
                visible: root.correctable && !root.corrected

                onClicked: root.correctionAsked()
            }
        }

        CaptionText {
            objectName: "entrySigned"
            text: root.by.length > 0 ? qsTr("%1, par %2", "a day and a name").arg(root.day).arg(root.by) : root.day
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "entryWords"
            color: root.corrected ? Theme.soft : Theme.ink
            font.strikeout: root.corrected
            text: root.text
            textFormat: Text.PlainText
            visible: text.length > 0
            Layout.fillWidth: true
        }
    }
}
