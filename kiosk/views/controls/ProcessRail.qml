pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.style

// The six steps of the process, from envies and frustrations to what changes in the quartier.
GridLayout {
    id: root

    property list<string> steps: [qsTr("Envies et frustrations"), qsTr("Jury et thème"), qsTr("Ébauches"), qsTr("Sélection"), qsTr("Stimulateur"), qsTr("Dans le quartier")]
    readonly property list<color> tones: [Theme.contribution, Theme.jury, Theme.sketch, Theme.jury, Theme.project, Theme.followUp]

    columnSpacing: 0
    columns: width >= steps.length * 5.2 * Theme.captionSize ? steps.length : 3
    rowSpacing: Theme.gap
    uniformCellWidths: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Les étapes : %1").arg(steps.join(", "))

    Repeater {
        model: root.steps

        ColumnLayout {
            id: step

            required property int index
            required property string modelData
            readonly property int place: index % root.columns

            spacing: Theme.tightGap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            Item {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.scaled(54)

                Rectangle {
                    anchors.left: parent.left
                    anchors.leftMargin: step.place === 0 ? parent.width / 2 : 0
                    anchors.right: parent.right
                    anchors.rightMargin: step.place === root.columns - 1 ? parent.width / 2 : 0
                    anchors.verticalCenter: parent.verticalCenter
                    height: Theme.strongLineWidth
                    color: Theme.line
                }

                Rectangle {
                    anchors.centerIn: parent
                    width: height
                    height: parent.height
                    color: root.tones[step.index % root.tones.length]
                    radius: height / 2

                    LabelText {
                        anchors.centerIn: parent
                        color: Theme.onStrong
                        font.pixelSize: Math.min(Theme.captionSize, parent.height * 0.6)
                        spacing: 1
                        text: step.index + 1
                        Accessible.ignored: true
                    }
                }
            }

            CaptionText {
                horizontalAlignment: Text.AlignHCenter
                text: step.modelData
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
