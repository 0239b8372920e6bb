pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What the trial of a project showed: each day in words, a measure in big, a photo.
Card {
    id: root

    required property TrialRows notes

    objectName: "trialCard"
    Accessible.role: Accessible.List
    Accessible.name: title.text

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            id: title

            text: qsTr("Pendant l’essai")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.notes

            ColumnLayout {
                id: note

                required property string day
                required property string text
                required property string what
                required property string value
                required property string unit
                required property string picture

                spacing: Theme.tightGap
                Accessible.role: Accessible.ListItem
                Accessible.name: measured.visible ? `${day}. ${words.text} ${measured.text}` : `${day}. ${words.text}`
                Layout.fillWidth: true

                LabelText {
                    color: Theme.soft
                    text: note.day
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                DrawingView {
                    path: ""
                    picture: note.picture
                    radius: Theme.cardRadius
                    visible: note.picture.length > 0
                    Layout.fillWidth: true
                    Layout.preferredHeight: width * 0.6
                }

                BodyText {
                    id: words

                    font.pixelSize: Theme.labelSize
                    horizontalAlignment: Text.AlignLeft
                    objectName: "trialWords"
                    text: note.text
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                LabelText {
                    id: measured

                    color: Theme.project
                    horizontalAlignment: Text.AlignLeft
                    objectName: "trialMeasure"
                    text: qsTr("%1 : %2 %3", "what was measured, its value, its unit").arg(note.what).arg(note.value).arg(note.unit)
                    textFormat: Text.PlainText
                    visible: note.what.length > 0
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
