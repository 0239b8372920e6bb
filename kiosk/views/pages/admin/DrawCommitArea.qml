import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The one computation of the panels: who has no chance, or cannot escape, is accepted in writing or not at all.
ColumnLayout {
    id: root

    required property DrawQuotasModel quotas
    required property bool closed
    required property int seatsMore
    required property bool unfair
    readonly property bool computing: quotas.running === "panels"

    spacing: Theme.gap

    BodyText {
        text: root.closed ? qsTr("Choisissez une ligne. Les mille panels se calculent une seule fois.") : qsTr("Pour s’engager, fermez d’abord la liste.")
        Layout.fillWidth: true
    }

    TextField {
        id: accepted

        objectName: "acceptedField"
        maximumLength: 300
        placeholderText: qsTr("Pourquoi c’est accepté, comme « Règlement, article 3 »")
        tone: Theme.jury
        visible: root.closed && root.unfair
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap
        visible: root.closed

        KioskButton {
            objectName: "commitButton"
            enabled: root.seatsMore >= 0 && !root.computing && (!root.unfair || accepted.length > 0)
            iconName: "lock"
            text: root.computing ? qsTr("Panel %1 sur 1000…").arg(root.quotas.progress) : root.unfair && accepted.length === 0 ? qsTr("Dites pourquoi c’est accepté") : qsTr("Calculer et s’engager")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.quotas.commit(root.seatsMore, root.unfair ? accepted.text : "")
        }

        KioskButton {
            objectName: "stopButton"
            iconName: "x"
            kind: KioskButton.Secondary
            text: qsTr("Arrêter")
            visible: root.quotas.running.length > 0

            onClicked: root.quotas.stop()
        }
    }
}
