pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// When the town hall is open, as the kiosk tells it, and where to change it.
Card {
    id: root

    required property MaintenanceModel maintenance

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            text: qsTr("Horaires annoncés")
            Layout.fillWidth: true
        }

        LabelText {
            objectName: "openNow"
            text: root.maintenance.openNow ? qsTr("La mairie est ouverte en ce moment.") : qsTr("La mairie est fermée en ce moment.")
            visible: root.maintenance.known
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "hours"
            text: root.maintenance.hours.length > 0 ? root.maintenance.hours.join("\n") : qsTr("Aucun horaire n’est réglé : la borne est toujours ouverte.")
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "closures"
            text: qsTr("Fermetures à venir : %1.").arg(root.maintenance.closures.join(", "))
            visible: root.maintenance.closures.length > 0
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Le service informatique les change : réglages opening.hours et opening.closures.")
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
