pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The versions of the sheet, the last first: what stood there, what stands now, and thanks to how many opinions.
ColumnLayout {
    id: root

    required property VersionsModel versions
    required property Wording wording
    readonly property var names: ({
            changes: qsTr("Ce que les avis ont changé"),
            companions: qsTr("Qui l’accompagne"),
            image: qsTr("L’image"),
            quartier: qsTr("Le quartier"),
            sentence: qsTr("La phrase"),
            stage: qsTr("L’étape"),
            steps: qsTr("Les étapes"),
            theme: qsTr("Le thème"),
            title: qsTr("Le titre")
        })

    // Stages are words of the record.
    function said(part: string, words: string): string {
        return part === "stage" ? root.wording.stages[words] ?? words : words
    }

    spacing: Theme.gap

    BodyText {
        color: Theme.soft
        text: qsTr("La fiche n’a pas encore changé. Chaque changement gardera ici ce qu’elle disait avant.")
        visible: lines.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        id: lines

        model: root.versions.rows

        ColumnLayout {
            id: line

            required property int number
            required property string day
            required property int thanks
            required property string part
            required property string before
            required property string after

            spacing: Theme.tightGap
            Layout.fillWidth: true

            LabelText {
                objectName: "versionTitle"
                text: [line.day.length > 0 ? qsTr("Version %1, le %2").arg(line.number).arg(line.day) : qsTr("Version %1").arg(line.number), line.thanks > 0 ? qsTr("grâce à %1 avis").arg(line.thanks) : ""].filter(words => words.length > 0).join(" · ")
                visible: line.number > 0
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
            }

            CaptionText {
                text: line.part.length > 0 ? root.names[line.part] : qsTr("La première fiche gardée.")
                Layout.fillWidth: true
            }

            BodyText {
                objectName: "versionBefore"
                color: Theme.soft
                font.strikeout: true
                text: root.said(line.part, line.before)
                textFormat: Text.PlainText
                visible: line.before.length > 0
                Accessible.name: qsTr("Avant : %1").arg(text)
                Layout.fillWidth: true
            }

            BodyText {
                objectName: "versionAfter"
                color: Theme.project
                text: root.said(line.part, line.after)
                textFormat: Text.PlainText
                visible: line.after.length > 0
                Accessible.name: qsTr("Maintenant : %1").arg(text)
                Layout.fillWidth: true
            }
        }
    }
}
