pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What somebody who touches the closed kiosk reads: when it opens, and the hours of the week.
VisitorPage {
    id: root

    required property SessionModel session
    required property OpeningModel opening

    emblem: "clock"
    emblemTone: Theme.followUp
    ground: Theme.followUpSoft

    OpeningWords {
        id: words

        opening: root.opening
    }

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: !Theme.portrait

        ReadingPart {
            page: root
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            CaptionText {
                font.weight: Font.Bold
                text: qsTr("La borne est fermée.")
                Layout.fillWidth: true
            }

            TitleText {
                font.pixelSize: Theme.displaySize
                objectName: "closedTitle"
                text: words.sentence
                Layout.fillWidth: true
            }

            Notice {
                color: Theme.followUpSoft
                iconName: "smartphone"
                text: qsTr("Votre ticket se suit sur un téléphone : photographiez son QR code.")
                tone: Theme.followUp
                Layout.fillWidth: true
            }
        }

        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            ColumnLayout {
                anchors.fill: parent
                spacing: Theme.tightGap

                HeadingText {
                    text: qsTr("Les horaires")
                    Layout.fillWidth: true
                }

                Repeater {
                    model: root.opening.days

                    DayHours {}
                }
            }
        }

        Item {
            visible: Theme.portrait
            Layout.fillHeight: true
        }

        KioskButton {
            objectName: "closeHoursButton"
            text: qsTr("C’est bon")
            tone: Theme.followUp
            Layout.alignment: Qt.AlignBottom
            Layout.columnSpan: Theme.portrait ? 1 : 2
            Layout.fillWidth: true

            onClicked: root.session.leave()
        }
    }
}
