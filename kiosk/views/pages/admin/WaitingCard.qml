pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One contribution of the queue: its first words, where, since when, and what to mind.
Card {
    id: root

    required property int index
    required property string kind
    required property string excerpt
    required property string quartier
    required property string language
    required property string age
    required property string late
    required property bool personal
    required property bool prepared
    property bool open: false
    readonly property var names: Wording {}

    // It was tapped.
    signal chosen

    objectName: `waiting${index}`
    borderColor: open ? Theme.contribution : Theme.line
    borderWidth: open ? Theme.strongLineWidth : Theme.lineWidth
    padding: Theme.padding * 0.7
    Accessible.role: Accessible.ListItem
    Accessible.name: root.excerpt
    Accessible.selected: root.open

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        BodyText {
            elide: Text.ElideRight
            horizontalAlignment: arabic ? Text.AlignRight : Text.AlignLeft
            maximumLineCount: 2
            text: root.excerpt
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            CaptionText {
                elide: Text.ElideRight
                text: [root.names.kinds[root.kind], root.quartier, root.language === "fr" ? "" : root.names.languages[root.language] ?? root.language].filter(it => it).join(" · ")
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }

            CaptionText {
                color: Theme.jury
                font.bold: true
                text: root.prepared ? qsTr("préparée") : qsTr("donnée personnelle ?")
                visible: root.prepared || root.personal
                wrapMode: Text.NoWrap
            }

            CaptionText {
                color: root.late ? Theme.contribution : Theme.soft
                font.bold: root.late.length > 0
                text: root.late ? qsTr("en retard · %1").arg(root.age) : qsTr("il y a %1").arg(root.age)
                wrapMode: Text.NoWrap
            }
        }
    }

    TapHandler {
        onTapped: root.chosen()
    }
}
