pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What was printed lately, and printing it again.
Card {
    id: root

    required property PrintRoomModel prints
    readonly property var stateNames: ({
            abandoned: qsTr("Interrompu"),
            confirmed: qsTr("Fait"),
            failed: qsTr("Échec"),
            queued: qsTr("En cours"),
            sent: qsTr("Envoyé")
        })

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Déjà imprimé")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.prints.history

            RowLayout {
                id: line

                required property string printId
                required property string title
                required property string paper
                required property int copies
                required property string queue
                required property string when
                required property string sentence
                required property int index
                // qmllint disable property-override
                required property string state

                // qmllint enable property-override

                spacing: Theme.gap
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    LabelText {
                        text: line.title
                        textFormat: Text.PlainText
                        Layout.fillWidth: true
                    }

                    CaptionText {
                        text: `${line.when} · ${line.paper} · ${line.queue.length > 0 ? qsTr("%1 ex. · %2").arg(line.copies).arg(line.queue) : "PDF"}`
                        textFormat: Text.PlainText
                        Layout.fillWidth: true
                    }

                    CaptionText {
                        color: Theme.contribution
                        text: line.sentence
                        textFormat: Text.PlainText
                        visible: line.sentence.length > 0
                        Layout.fillWidth: true
                    }
                }

                Chip {
                    objectName: `printState${line.index}`
                    text: root.stateNames[line.state]
                    tone: line.state === "confirmed" || line.state === "sent" ? Theme.projectSoft : Theme.sketchSoft
                    toneText: Theme.ink
                }

                KioskButton {
                    objectName: `reprint${line.index}`
                    iconName: "printer"
                    kind: KioskButton.Secondary
                    text: qsTr("Refaire")

                    onClicked: root.prints.reprint(line.printId)
                }
            }
        }
    }
}
