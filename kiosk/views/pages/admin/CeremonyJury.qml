pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The sum that anybody does again, and the tickets of the jury.
ColumnLayout {
    id: root

    required property DrawCeremonyModel ceremony
    required property DrawJuryModel jury

    spacing: Theme.gap

    TitleText {
        font.pixelSize: Theme.displaySize
        horizontalAlignment: Text.AlignHCenter
        objectName: "sumText"
        text: qsTr("%1 + %2 → panel n° %3").arg(root.ceremony.first).arg(root.jury.second).arg(root.jury.panel)
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Les boules, plus la balise. Au-delà de 999, on ôte 1000. Voici les numéros des jurés :")
        Layout.fillWidth: true
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 4 : 7
        rowSpacing: Theme.gap
        uniformCellHeights: true
        uniformCellWidths: true
        Layout.fillHeight: true
        Layout.fillWidth: true

        Repeater {
            model: root.jury.seats

            Rectangle {
                id: seat

                required property string ticket

                color: Theme.jury
                radius: Theme.keyRadius
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: 2.6 * Theme.titleSize

                TitleText {
                    anchors.centerIn: parent
                    color: Theme.onStrong
                    font.pixelSize: Math.min(Theme.titleSize, 0.26 * seat.width, 0.6 * seat.height)
                    lineHeight: 1
                    text: seat.ticket
                    textFormat: Text.PlainText
                }
            }
        }
    }

    BodyText {
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Vous avez un ticket ? Retrouvez votre numéro, ou tapez son code à la borne.")
        Layout.fillWidth: true
    }
}
