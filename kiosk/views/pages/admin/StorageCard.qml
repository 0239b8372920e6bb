pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The record, its copies and the disk.
Card {
    id: root

    required property MaintenanceModel maintenance

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            text: qsTr("Base et sauvegardes")
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "lastBackup"
            text: root.maintenance.lastBackup.length > 0 ? qsTr("Dernière sauvegarde : %1").arg(root.maintenance.lastBackup) : qsTr("Pas encore de sauvegarde.")
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("La borne en fait une chaque heure, chiffrée.")
            Layout.fillWidth: true
        }

        LabelText {
            text: qsTr("Base : %1 Mo. Place libre : %2.").arg(root.maintenance.databaseMegabytes).arg(root.maintenance.free)
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        KioskButton {
            objectName: "backUpButton"
            enabled: !root.maintenance.busy
            iconName: "save"
            kind: KioskButton.Secondary
            text: qsTr("Sauvegarder maintenant")
            Layout.fillWidth: true

            onClicked: root.maintenance.backUp()
        }

        KioskButton {
            objectName: "bundleButton"
            enabled: !root.maintenance.busy
            iconName: "archive"
            kind: KioskButton.Secondary
            text: qsTr("Dossier de dépannage")
            Layout.fillWidth: true

            onClicked: root.maintenance.makeBundle()
        }
    }
}
