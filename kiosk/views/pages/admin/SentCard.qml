pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// A decision on what another machine keeps: on its way, applied, or not; then both versions are shown.
Card {
    id: root

    required property int index
    required property string decisionId
    required property string excerpt
    required property string asked
    required property string mine
    required property string myWords
    required property string outcome
    required property string theirs
    required property string theirWords
    required property string theirName
    required property bool seen
    readonly property bool failed: outcome.length > 0 && outcome !== "applied"
    readonly property Wording names: Wording {}

    // The agent has seen what became of it.
    signal acknowledged

    objectName: `sent${index}`
    padding: Theme.padding * 0.7
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.excerpt} ${status.text}`

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        BodyText {
            elide: Text.ElideRight
            maximumLineCount: 2
            text: root.excerpt || qsTr("Elle n’est plus là.")
            Layout.fillWidth: true
        }

        CaptionText {
            text: [qsTr("Votre décision, à %1 : %2").arg(root.asked).arg(root.names.decisions[root.mine] ?? ""), root.myWords].filter(it => it).join(" ")
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        CaptionText {
            text: [qsTr("%1 : %2").arg(root.theirName || qsTr("À la borne")).arg(root.names.decisions[root.theirs] ?? qsTr("Elle attend d’être relue.")), root.theirWords].filter(it => it).join(" ")
            textFormat: Text.PlainText
            visible: root.outcome === "conflict"
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            LabelText {
                id: status

                objectName: "sentStatus"
                color: root.failed ? Theme.contribution : root.outcome ? Theme.project : Theme.soft
                text: root.names.outcomes[root.outcome] ?? ""
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "sentSeenButton"
                iconName: "check"
                kind: KioskButton.Secondary
                text: qsTr("J’ai vu")
                visible: root.failed && !root.seen

                onClicked: root.acknowledged()
            }
        }
    }
}
