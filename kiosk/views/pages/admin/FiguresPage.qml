pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What was given, and how the promises are kept: counts only, and none that points at somebody.
ColumnLayout {
    id: root

    required property FiguresModel counted
    readonly property list<string> measures: ["given", "kind", "quartier", "week", "hour", "language", "feedback", "mode"]
    readonly property var titles: ({
            feedback: qsTr("Avis sur les projets"),
            given: qsTr("Ce que les habitants ont donné"),
            hour: qsTr("Contributions par heure"),
            kind: qsTr("Contributions par type"),
            language: qsTr("Contributions par langue"),
            mode: qsTr("Modes d’accès utilisés"),
            quartier: qsTr("Contributions par quartier"),
            week: qsTr("Contributions par semaine")
        })

    spacing: Theme.gap

    Component.onCompleted: counted.look(30)

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TitleText {
            text: qsTr("Chiffres")
            Layout.fillWidth: true
        }

        Repeater {
            model: [7, 30, 365]

            ChoiceButton {
                required property int modelData

                objectName: `days${modelData}`
                checked: root.counted.days === modelData
                text: modelData === 365 ? qsTr("1 an") : qsTr("%1 jours").arg(modelData)
                tone: Theme.jury

                onClicked: root.counted.look(modelData)
            }
        }
    }

    BodyText {
        objectName: "promises"
        text: qsTr("Depuis le début : %1 contributions, %2 % lues, %3 % avec une réponse, %4 en retard.").arg(root.counted.kept).arg(root.counted.readShare).arg(root.counted.answeredShare).arg(root.counted.overdue)
        Layout.fillWidth: true
    }

    Flickable {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: cards.implicitHeight
        Layout.fillHeight: true
        Layout.fillWidth: true

        GridLayout {
            id: cards

            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.measures

                FiguresCard {
                    required property string modelData

                    objectName: `${modelData}Card`
                    figures: root.counted.table(modelData) as FigureRows
                    title: root.titles[modelData]
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                }
            }
        }
    }

    CaptionText {
        text: qsTr("Un nombre sous 5 n’est jamais montré, ni celui qui le trahirait : il pourrait désigner quelqu’un.")
        Layout.fillWidth: true
    }
}
