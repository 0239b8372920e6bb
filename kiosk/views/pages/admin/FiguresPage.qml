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
    required property bool prints
    // More would leave no room for their counts.
    readonly property int mostColumns: Theme.portrait ? 13 : 24

    signal sheetAsked

    spacing: Theme.gap

    Component.onCompleted: counted.look(30)

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        TitleText {
            text: qsTr("Chiffres")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: Theme.portrait

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

            KioskButton {
                objectName: "weeklySheetButton"
                iconName: "printer"
                kind: KioskButton.Secondary
                text: qsTr("Feuille de la semaine")
                visible: root.prints

                onClicked: root.sheetAsked()
            }
        }
    }

    BodyText {
        objectName: "promises"
        text: qsTr("Depuis le début : %1 contributions, %2 % lues, %3 % avec une réponse, %4 en retard.").arg(root.counted.kept).arg(root.counted.readShare).arg(root.counted.answeredShare).arg(root.counted.overdue)
        Layout.fillWidth: true
    }

    BodyText {
        objectName: "nothingCounted"
        text: qsTr("Rien n’a été donné pendant ces jours.")
        visible: root.counted.nothing
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
                model: root.counted.measures

                Loader {
                    id: card

                    required property string modelData
                    readonly property FigureRows figures: root.counted.table(modelData) as FigureRows
                    readonly property bool wide: root.counted.onTime(modelData) && figures.count <= root.mostColumns

                    objectName: `${modelData}Card`
                    sourceComponent: wide ? columns : bars
                    visible: figures.count > 0
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: wide ? cards.columns : 1
                    Layout.fillHeight: true
                    Layout.fillWidth: true

                    Component {
                        id: bars

                        FiguresCard {
                            figures: card.figures
                            title: root.counted.title(card.modelData)
                        }
                    }

                    Component {
                        id: columns

                        FiguresColumns {
                            figures: card.figures
                            title: root.counted.title(card.modelData)
                        }
                    }
                }
            }
        }
    }

    CaptionText {
        text: qsTr("Un nombre sous 5 n’est jamais montré, ni celui qui le trahirait : il pourrait désigner quelqu’un.")
        Layout.fillWidth: true
    }
}
