pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Typing with six keys: rows of signs, then the signs of the row that was chosen.
Item {
    id: root

    required property SpellerModel speller

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Écrire lettre par lettre")

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true

        onClicked: root.speller.close()
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.barHeight + Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.margin, Theme.scaled(1200))

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            HeadingText {
                elide: Text.ElideLeft
                text: root.speller.written.length > 0 ? root.speller.written : qsTr("Choisissez une rangée, puis une lettre")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: root.speller.inRow ? 4 : Theme.portrait ? 2 : 3
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: root.speller.signs

                    KioskButton {
                        required property int index
                        required property string modelData

                        objectName: "spell_" + modelData
                        kind: KioskButton.Outlined
                        text: modelData
                        tone: Theme.followUp
                        Layout.fillWidth: true

                        onClicked: root.speller.pick(index)
                    }
                }
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: Theme.portrait ? 2 : 4
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: !root.speller.inRow
                Layout.fillWidth: true

                KioskButton {
                    objectName: "spellSpaceButton"
                    kind: KioskButton.Secondary
                    text: qsTr("Espace")
                    Layout.fillWidth: true

                    onClicked: root.speller.type(" ")
                }

                KioskButton {
                    objectName: "spellRubOutButton"
                    iconName: "delete"
                    kind: KioskButton.Secondary
                    text: qsTr("Effacer")
                    Layout.fillWidth: true

                    onClicked: root.speller.rubOut()
                }

                KioskButton {
                    objectName: "spellReadButton"
                    iconName: "volume-2"
                    kind: KioskButton.Secondary
                    text: qsTr("Relire")
                    Layout.fillWidth: true

                    onClicked: root.speller.readBack()
                }

                KioskButton {
                    objectName: "spellDoneButton"
                    text: qsTr("C’est fini")
                    tone: Theme.project
                    Layout.fillWidth: true

                    onClicked: root.speller.close()
                }
            }
        }
    }
}
