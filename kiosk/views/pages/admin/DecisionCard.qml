pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// A decision: its words, who sees to it and by when, and whether it is done.
Card {
    id: root

    required property string decisionId
    required property string words
    required property string owner
    required property string dueOn
    required property string doneOn
    required property bool late
    readonly property bool done: doneOn.length > 0

    signal settled(bool done)

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ColumnLayout {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            LabelText {
                text: root.words
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            CaptionText {
                objectName: "decisionFate"
                color: root.late ? Theme.contribution : Theme.ink
                text: [root.owner, root.dueOn.length > 0 ? qsTr("avant le %1").arg(root.dueOn) : "", root.done ? qsTr("fait le %1").arg(root.doneOn) : root.late ? qsTr("en retard") : qsTr("à faire")].filter(it => it.length > 0).join(" · ")
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }
        }

        KioskButton {
            objectName: `${root.objectName}Button`
            iconName: root.done ? "rotate-ccw" : "check"
            kind: KioskButton.Outlined
            text: root.done ? qsTr("Rouvrir") : qsTr("Fait")
            tone: Theme.project

            onClicked: root.settled(!root.done)
        }
    }
}
