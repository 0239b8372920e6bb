pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The receipt printer and its roll.
Card {
    id: root

    required property MaintenanceModel maintenance
    readonly property var stateWords: ({
            cover_open: qsTr("Le capot est ouvert : fermez-le."),
            error: qsTr("L’imprimante signale une panne : éteignez-la, rallumez-la."),
            near_end: qsTr("Elle imprime ; le rouleau est presque fini."),
            none: qsTr("Aucune imprimante n’est réglée."),
            ok: qsTr("L’imprimante va bien."),
            out: qsTr("Il n’y a plus de papier : mettez un rouleau neuf."),
            unknown: qsTr("Elle ne répond pas : vérifiez qu’elle est allumée et reliée.")
        })

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            text: qsTr("Papier et tickets")
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "printerState"
            text: root.stateWords[root.maintenance.printer] ?? qsTr("La borne interroge l’imprimante…")
            Layout.fillWidth: true
        }

        Rectangle {
            color: Theme.line
            implicitHeight: Theme.gap
            radius: height / 2
            Accessible.ignored: true
            Layout.fillWidth: true

            Rectangle {
                readonly property real used: root.maintenance.rollMetres > 0 ? root.maintenance.printedMetres / root.maintenance.rollMetres : 0

                anchors.left: parent.left
                color: used > 0.85 ? Theme.contribution : Theme.project
                height: parent.height
                radius: height / 2
                width: parent.width * Math.min(1, used)
            }
        }

        LabelText {
            objectName: "odometer"
            text: root.maintenance.rollSince.length > 0 ? qsTr("%1 m imprimés sur %2 m, depuis le %3").arg(root.maintenance.printedMetres.toFixed(1).replace(".", ",")).arg(root.maintenance.rollMetres).arg(root.maintenance.rollSince) : qsTr("Aucun ticket imprimé sur ce rouleau.")
            Layout.fillWidth: true
        }

        CaptionText {
            text: root.maintenance.rollEnds.length > 0 ? qsTr("À ce rythme, il finit vers le %1.").arg(root.maintenance.rollEnds) : ""
            visible: text.length > 0
            Layout.fillWidth: true
        }

        CaptionText {
            text: root.maintenance.waitingTickets > 0 ? qsTr("Tickets en cours : %1").arg(root.maintenance.waitingTickets) : qsTr("Aucun ticket en attente.")
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        KioskButton {
            objectName: "rollChangedButton"
            enabled: !root.maintenance.busy
            iconName: "refresh-cw"
            kind: KioskButton.Secondary
            text: qsTr("Rouleau changé")
            Layout.fillWidth: true

            onClicked: root.maintenance.changeRoll()
        }
    }
}
