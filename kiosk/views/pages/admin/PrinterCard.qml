pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Where it is printed, how many times, and what became of it.
Card {
    id: root

    required property PrintRoomModel prints

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Notice {
            objectName: "printNotice"
            color: root.prints.noticeIsFault ? Theme.contributionSoft : Theme.projectSoft
            iconName: root.prints.noticeIsFault ? "triangle-alert" : "check"
            title: root.prints.notice
            tone: root.prints.noticeIsFault ? Theme.contribution : Theme.project
            visible: root.prints.notice.length > 0
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "noPrinter"
            text: qsTr("Aucune imprimante n’est installée sur ce poste. Enregistrez le PDF.")
            visible: root.prints.queues.count === 0
            Layout.fillWidth: true
        }

        Repeater {
            model: root.prints.queues

            QueueLine {
                chosen: root.prints.queue === name
                prints: root.prints
                Layout.fillWidth: true
            }
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: ["A4", "A3"]

                ChoiceButton {
                    required property string modelData

                    objectName: `paper${modelData}`
                    checked: root.prints.order.paper === modelData
                    text: modelData
                    tone: Theme.followUp

                    onClicked: root.prints.order.choosePaper(modelData)
                }
            }

            CopiesRow {
                prints: root.prints
                visible: root.prints.queues.count > 0
            }
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            KioskButton {
                objectName: "printButton"
                enabled: !root.prints.busy && root.prints.order.pages > 0
                iconName: "printer"
                text: root.prints.busy ? qsTr("Impression…") : qsTr("Imprimer")
                tone: Theme.project
                visible: root.prints.queues.count > 0

                onClicked: root.prints.printIt()
            }

            KioskButton {
                objectName: "keepButton"
                enabled: root.prints.order.pages > 0
                iconName: "save"
                kind: KioskButton.Outlined
                text: qsTr("Enregistrer en PDF")
                tone: Theme.project

                onClicked: root.prints.keep()
            }
        }
    }
}
