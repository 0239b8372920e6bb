pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// What the jury says of one subject: its mention, the count of each, where it is divided, every reason, what élus think.
Card {
    id: root

    required property int rank
    required property string title
    required property int mention
    required property list<int> counts
    required property int recusals
    required property bool tied
    required property bool chosen
    required property int far
    required property bool divided
    required property string reasons
    required property string minority
    required property string opinions

    borderColor: chosen ? Theme.project : Theme.line
    borderWidth: chosen ? Theme.strongLineWidth : Theme.lineWidth

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            HeadingText {
                text: qsTr("%1. %2").arg(root.rank).arg(root.title)
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            Chip {
                iconName: "badge-check"
                text: qsTr("Choisi")
                tone: Theme.project
                visible: root.chosen
            }

            MentionChip {
                mention: root.mention
            }
        }

        CountBar {
            counts: root.counts
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("À égalité avec le précédent : départagé par l’empreinte du tirage.")
            visible: root.tied
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Se déportent : %1").arg(root.recusals)
            visible: root.recusals > 0
            Layout.fillWidth: true
        }

        LabelText {
            color: Theme.contribution
            text: root.divided ? qsTr("Le jury est partagé. D’un autre avis : %1").arg(root.far) : qsTr("D’un autre avis : %1").arg(root.far)
            visible: root.far > 0
            Layout.fillWidth: true
        }

        BodyText {
            text: root.minority
            textFormat: Text.PlainText
            visible: text.length > 0
            Layout.fillWidth: true
        }

        LabelText {
            text: qsTr("Les raisons")
            visible: root.reasons.length > 0
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.soft
            text: root.reasons
            textFormat: Text.PlainText
            visible: text.length > 0
            Layout.fillWidth: true
        }

        LabelText {
            color: Theme.followUp
            text: qsTr("L’avis des élus")
            visible: root.opinions.length > 0
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "opinionsText"
            text: root.opinions
            textFormat: Text.PlainText
            visible: text.length > 0
            Layout.fillWidth: true
        }
    }
}
