import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// One note on a trial; one that was corrected stays, struck through.
Card {
    id: root

    required property string noteId
    required property string day
    required property string text
    required property string what
    required property string value
    required property string unit
    required property string picture
    required property string by
    required property bool corrected
    required property bool correctable

    signal correctionAsked

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        DrawingView {
            path: ""
            picture: root.picture
            radius: Theme.cardRadius
            visible: root.picture.length > 0
            Layout.preferredHeight: Theme.scaled(160)
            Layout.preferredWidth: Theme.scaled(220)
        }

        ColumnLayout {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            CaptionText {
                text: root.by.length > 0 ? qsTr("%1, par %2", "a day and a name").arg(root.day).arg(root.by) : root.day
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            BodyText {
                objectName: "noteWords"
                color: root.corrected ? Theme.soft : Theme.ink
                font.strikeout: root.corrected
                text: root.text
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            LabelText {
                objectName: "noteMeasure"
                color: root.corrected ? Theme.soft : Theme.project
                font.strikeout: root.corrected
                text: qsTr("%1 : %2 %3", "what was measured, its value, its unit").arg(root.what).arg(root.value).arg(root.unit)
                textFormat: Text.PlainText
                visible: root.what.length > 0
                Layout.fillWidth: true
            }
        }

        KioskButton {
            objectName: "correctNoteButton"
            iconName: "pencil"
            kind: KioskButton.Secondary
            text: qsTr("Corriger")
            visible: root.correctable && !root.corrected

            onClicked: root.correctionAsked()
        }
    }
}
