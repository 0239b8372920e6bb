pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The questions of the passeur that are over: how many answered, and what it changed.
Card {
    id: root

    required property RoundRows rounds

    Accessible.role: Accessible.List
    Accessible.name: title.text

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            id: title

            text: qsTr("Les questions du passeur")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.rounds

            ColumnLayout {
                id: asked

                required property string question
                required property string changed
                required property int wants
                required property int doubts
                required property int helps
                readonly property OpinionWords words: OpinionWords {
                    doubts: asked.doubts
                    helps: asked.helps
                    wants: asked.wants
                }

                spacing: Theme.tightGap * 0.5
                Accessible.role: Accessible.ListItem
                Accessible.name: `${asked.question} ${came.text}`
                Layout.fillWidth: true

                LabelText {
                    text: asked.question
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                CaptionText {
                    text: asked.words.told
                    visible: text.length > 0
                    Layout.fillWidth: true
                }

                BodyText {
                    id: came

                    color: asked.changed.length > 0 ? Theme.project : Theme.soft
                    font.pixelSize: Theme.labelSize
                    horizontalAlignment: Text.AlignLeft
                    text: asked.changed.length > 0 ? qsTr("Ce que cela a changé : %1").arg(asked.changed) : qsTr("Le passeur lit vos réponses.")
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
