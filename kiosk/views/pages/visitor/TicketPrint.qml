import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The paper: offered only when the printer is known to be able to; otherwise it says why.
ColumnLayout {
    id: root

    required property TicketModel ticket
    readonly property bool offered: ticket.progress === TicketModel.Idle && ticket.canPrint

    spacing: Theme.gap

    KioskButton {
        objectName: "printButton"
        enabled: root.offered
        iconName: "printer"
        text: root.ticket.progress === TicketModel.Printing ? qsTr("Impression…") : qsTr("Imprimer mon ticket")
        tone: Theme.followUp
        visible: root.offered || root.ticket.progress === TicketModel.Printing
        Layout.fillWidth: true

        onClicked: root.ticket.printTicket()
    }

    Notice {
        objectName: "printNotice"
        color: Theme.followUpSoft
        iconName: "printer"
        text: root.ticket.progress === TicketModel.Printed ? qsTr("Prenez-le : le papier pâlit avec le temps, photographiez-le.") : qsTr("Photographiez l’écran, ou notez le code. C’est la même chose.")
        title: root.ticket.progress === TicketModel.Printed ? qsTr("Votre ticket est imprimé") : root.ticket.printer === "out" ? qsTr("Il n’y a plus de papier") : root.ticket.printer === "cover_open" ? qsTr("Le capot de l’imprimante est ouvert") : root.ticket.printer === "none" ? qsTr("Cette borne n’imprime pas") : qsTr("L’imprimante ne répond pas")
        tone: Theme.followUp
        visible: !root.offered && root.ticket.progress !== TicketModel.Printing
        Layout.fillWidth: true
    }
}
