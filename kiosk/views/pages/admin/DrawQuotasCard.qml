pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What the règlement asks for: the fewest and most seats of each answer.
Card {
    id: root

    required property DrawQuotasModel quotas
    required property int sharedHomes

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            text: qsTr("Les quotas du règlement")
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Pour chaque réponse, de combien à combien de places : sa part dans l’arrondissement, arrondie en dessous et au-dessus. « non dit » va de 0 à toutes.")
            Layout.fillWidth: true
        }

        CaptionText {
            objectName: "homesText"
            text: root.sharedHomes > 0 ? qsTr("%1 foyers ont plusieurs volontaires : une seule personne par foyer sera tirée.").arg(root.sharedHomes) : qsTr("Une seule personne par foyer. La borne ne demande pas le foyer ; une liste peut le dire.")
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.padding
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.tightGap
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.quotas.quotas

                DrawQuotaLine {
                    required property int index

                    Layout.fillWidth: true

                    onAsked: (fewest, most) => root.quotas.change(index, fewest, most)
                }
            }
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            TextField {
                id: path

                objectName: "quotasPathField"
                maximumLength: 1000
                placeholderText: qsTr("Ou un fichier : critère, valeur, min, max")
                tone: Theme.jury
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "readQuotasButton"
                enabled: path.length > 0 && !root.quotas.busy
                iconName: "file-text"
                kind: KioskButton.Outlined
                text: qsTr("Lire")
                tone: Theme.jury

                onClicked: root.quotas.readFile(path.text)
            }
        }
    }
}
