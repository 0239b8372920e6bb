pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What is published of the logbook of a project: what it needs, what helps, what was decided.
Card {
    id: root

    required property LogRows entries
    readonly property var names: ({
            "continue": qsTr("Le projet continue au stimulateur"),
            need: qsTr("Ce qu’il lui faut"),
            next_step: qsTr("La prochaine étape"),
            ready: qsTr("Le projet passe à l’essai"),
            tool: qsTr("Ce qui l’aide")
        })

    objectName: "logbookCard"
    Accessible.role: Accessible.List
    Accessible.name: title.text

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            id: title

            text: qsTr("Le carnet du projet")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.entries

            ColumnLayout {
                id: entry

                required property string kind
                required property string day
                required property string text

                spacing: Theme.tightGap * 0.5
                Accessible.role: Accessible.ListItem
                Accessible.name: `${name.text}. ${words.text}`
                Layout.fillWidth: true

                LabelText {
                    id: name

                    color: Theme.project
                    text: qsTr("%1, %2", "what an entry of the logbook tells, and its day").arg(root.names[entry.kind] ?? "").arg(entry.day)
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                BodyText {
                    id: words

                    font.pixelSize: Theme.labelSize
                    horizontalAlignment: Text.AlignLeft
                    objectName: "logbookWords"
                    text: entry.text
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
