pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// How far an import is, what it kept, and what it found in each line.
ColumnLayout {
    id: root

    required property ImportModel bringing
    readonly property real share: bringing.total > 0 ? bringing.done / bringing.total : 0
    readonly property var refusals: ({
            Forbidden: qsTr("Votre rôle ne permet pas d’apporter des données.")
        })

    spacing: Theme.gap

    DeskRefusal {
        objectName: "importRefusal"
        refusal: root.bringing.refusal
        said: root.refusals
        Layout.fillWidth: true
    }

    HeadingText {
        objectName: "importState"
        text: root.bringing.stopping ? qsTr("Arrêt après ces lignes…") : root.bringing.busy ? qsTr("Lecture : %1 sur %2").arg(root.bringing.done).arg(root.bringing.total) : !root.bringing.whole ? qsTr("Arrêté : %1 lignes lues sur %2").arg(root.bringing.done).arg(root.bringing.total) : root.bringing.dry ? qsTr("Vérifié, rien n’est importé") : qsTr("C’est importé")
        visible: root.bringing.busy || root.bringing.known
        Layout.fillWidth: true
    }

    Rectangle {
        color: Theme.line
        implicitHeight: Theme.gap / 2
        radius: height / 2
        visible: root.bringing.busy
        Accessible.name: qsTr("Avancement")
        Accessible.role: Accessible.ProgressBar
        Layout.fillWidth: true

        Rectangle {
            color: Theme.followUp
            height: parent.height
            radius: parent.radius
            width: parent.width * root.share
        }
    }

    BodyText {
        objectName: "importCounts"
        text: root.bringing.dry ? qsTr("%1 à importer, %2 déjà là, %3 refusées.").arg(root.bringing.imported).arg(root.bringing.alreadyThere).arg(root.bringing.refused) : qsTr("%1 importées, %2 déjà là, %3 refusées.").arg(root.bringing.imported).arg(root.bringing.alreadyThere).arg(root.bringing.refused)
        visible: root.bringing.known
        Layout.fillWidth: true
    }

    KioskButton {
        objectName: "stopImportButton"
        enabled: !root.bringing.stopping
        iconName: "x"
        kind: KioskButton.Secondary
        text: qsTr("Arrêter")
        visible: root.bringing.busy

        onClicked: root.bringing.stop()
    }

    BodyText {
        color: Theme.soft
        text: qsTr("Ce qui ne va pas dans une ligne s’écrira ici. Les autres lignes sont gardées.")
        visible: !root.bringing.busy && !root.bringing.known && root.bringing.refusal.length === 0
        Layout.fillWidth: true
    }

    CardList {
        objectName: "findingList"
        model: root.bringing.rows
        spacing: Theme.tightGap
        Layout.fillHeight: true
        Layout.fillWidth: true

        delegate: FindingLine {
            width: ListView.view.width
        }
    }
}
