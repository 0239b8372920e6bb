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

        RowLayout {
            spacing: Theme.gap
            visible: root.prints.queues.count > 0
            Layout.fillWidth: true

            KioskButton {
                objectName: "fewerButton"
                enabled: root.prints.copies > 1
                kind: KioskButton.Secondary
                text: "−"
                Accessible.name: qsTr("Un exemplaire de moins")

                onClicked: root.prints.changeCopies(-1)
            }

            LabelText {
                objectName: "copies"
                text: qsTr("%1 ex.").arg(root.prints.copies)
            }

            KioskButton {
                objectName: "moreButton"
                kind: KioskButton.Secondary
                text: "+"
                Accessible.name: qsTr("Un exemplaire de plus")

                onClicked: root.prints.changeCopies(1)
            }

            KioskButton {
                objectName: "printButton"
                enabled: !root.prints.busy && root.prints.order.pages > 0
                iconName: "printer"
                text: root.prints.busy ? qsTr("Impression…") : qsTr("Imprimer")
                tone: Theme.project
                Layout.fillWidth: true

                onClicked: root.prints.printIt()
            }
        }

        KioskButton {
            objectName: "keepButton"
            enabled: root.prints.order.pages > 0
            iconName: "save"
            kind: KioskButton.Outlined
            text: qsTr("Enregistrer en PDF")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.prints.keep()
        }
    }
}
