import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Everything that was published, computed again; about one ticket more, for whoever comes with theirs.
Card {
    id: root

    required property DrawCheckModel check

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Vérifier")
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("La borne recalcule tout : empreintes, mille panels, balise, jury, remplacements. Un octet changé se voit.")
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            TextField {
                id: ticket

                objectName: "checkTicketField"
                maximumLength: 64
                placeholderText: qsTr("Un ticket, comme V0014 (facultatif)")
                tone: Theme.jury
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "verifyDrawButton"
                enabled: !root.check.busy
                iconName: "list-checks"
                kind: KioskButton.Outlined
                text: root.check.busy ? qsTr("Un instant…") : qsTr("Tout vérifier")
                tone: Theme.jury
                Layout.fillWidth: Theme.portrait

                onClicked: root.check.verify(ticket.text)
            }
        }

        Notice {
            objectName: "checkDone"
            color: Theme.projectSoft
            iconName: "circle-check"
            text: root.check.found
            title: qsTr("Tout se vérifie")
            tone: Theme.project
            visible: root.check.found.length > 0
            Layout.fillWidth: true
        }

        Notice {
            objectName: "checkFault"
            iconName: "triangle-alert"
            text: root.check.fault
            title: qsTr("Quelque chose ne se vérifie pas")
            visible: root.check.fault.length > 0
            Layout.fillWidth: true
        }
    }
}
