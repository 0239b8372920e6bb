pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What élus think, each with their name and reasons; what an opinion was before stays below it.
ColumnLayout {
    id: root

    required property EluOpinionRows opinions
    required property Wording wording
    readonly property var tones: ({
            favourable: Theme.project,
            reserved: Theme.sketch,
            unfavourable: Theme.contribution
        })

    spacing: Theme.gap

    HeadingText {
        font.pixelSize: Theme.bodySize
        text: qsTr("Avis des élus")
        Layout.fillWidth: true
    }

    BodyText {
        objectName: "noOpinion"
        color: Theme.soft
        text: qsTr("Aucun élu n’a encore donné son avis.")
        visible: root.opinions.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        model: root.opinions

        RowLayout {
            id: opinion

            required property string author
            required property string stance
            required property string reasons
            required property string day
            required property bool past

            objectName: past ? "pastOpinion" : "eluOpinion"
            spacing: Theme.gap
            Accessible.name: qsTr("%1, %2, %3 : %4").arg(author).arg(root.wording.stances[stance]).arg(day).arg(reasons)
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            Layout.leftMargin: past ? Theme.padding : 0

            Rectangle {
                color: opinion.past ? Theme.line : root.tones[opinion.stance]
                implicitWidth: Theme.strongLineWidth
                Layout.fillHeight: true
            }

            ColumnLayout {
                spacing: Theme.tightGap
                Layout.fillWidth: true

                CaptionText {
                    color: opinion.past ? Theme.soft : root.tones[opinion.stance]
                    font.weight: opinion.past ? Font.Normal : Font.Bold
                    text: opinion.past ? qsTr("Avant, le %1 : %2").arg(opinion.day).arg(root.wording.stances[opinion.stance]) : qsTr("%1 · %2 · le %3").arg(root.wording.stances[opinion.stance]).arg(opinion.author).arg(opinion.day)
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                BodyText {
                    color: opinion.past ? Theme.soft : Theme.ink
                    font.pixelSize: opinion.past ? Theme.captionSize : Theme.bodySize
                    text: opinion.reasons
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
