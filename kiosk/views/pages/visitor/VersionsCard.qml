pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The last versions of a project's sheet: when, what changed, and thanks to how many opinions.
Card {
    id: root

    required property VersionRows versions
    readonly property var names: ({
            changes: qsTr("ce que les avis ont changé"),
            companions: qsTr("qui l’accompagne"),
            image: qsTr("l’image"),
            quartier: qsTr("le quartier"),
            sentence: qsTr("la phrase"),
            stage: qsTr("l’étape du projet"),
            steps: qsTr("les dates"),
            theme: qsTr("le thème"),
            title: qsTr("le titre")
        })

    Accessible.role: Accessible.List
    Accessible.name: title.text

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            id: title

            text: qsTr("Les versions de la fiche")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.versions

            ColumnLayout {
                id: version

                required property int number
                required property string day
                required property list<string> parts
                required property bool thanked
                required property int thanks

                spacing: Theme.tightGap * 0.5
                Accessible.role: Accessible.ListItem
                Accessible.name: `${when.text}. ${what.text} ${owed.text}`
                Layout.fillWidth: true

                LabelText {
                    id: when

                    color: Theme.soft
                    text: qsTr("Version %1, %2").arg(version.number).arg(version.day)
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                BodyText {
                    id: what

                    font.pixelSize: Theme.labelSize
                    horizontalAlignment: Text.AlignLeft
                    objectName: "versionChanges"
                    text: qsTr("Changé : %1.").arg(version.parts.map(part => root.names[part]).join(", "))
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                LabelText {
                    id: owed

                    color: Theme.project
                    text: version.thanks > 0 ? qsTr("Grâce à %1 avis").arg(version.thanks) : qsTr("Grâce à vos avis")
                    visible: version.thanked
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
