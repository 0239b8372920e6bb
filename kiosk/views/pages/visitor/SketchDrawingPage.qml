pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The drawing of a sketch, by finger; who does not draw tells it in words.
VisitorPage {
    id: root

    required property SessionModel session
    required property SketchModel sketch

    emblem: "pencil"
    emblemTone: Theme.sketch
    ground: Theme.sketchSoft

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 2

            ReadingPart {
                page: root
                Layout.fillWidth: true

                SketchHeading {
                    helps: Theme.portrait && !full.visible && !fault.visible
                    sketch: root.sketch
                    Layout.fillWidth: true
                }
            }

            Notice {
                id: full

                objectName: "fullNotice"
                iconName: "info"
                text: qsTr("Effacez un trait pour en ajouter un autre.")
                title: qsTr("La feuille est pleine")
                visible: root.sketch.drawing.full
                Layout.fillWidth: true
            }

            SketchFault {
                id: fault

                sketch: root.sketch
                Layout.fillWidth: true
            }

            DrawingTools {
                drawing: root.sketch.drawing
                visible: !Theme.portrait
                Layout.fillWidth: true

                onWordsAsked: root.sketch.ask("depiction")
            }
        }

        DrawingSheet {
            drawable: true
            drawing: root.sketch.drawing
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.mm(80)
            Layout.preferredWidth: 3
        }

        DrawingTools {
            drawing: root.sketch.drawing
            visible: Theme.portrait
            Layout.fillWidth: true

            onWordsAsked: root.sketch.ask("depiction")
        }

        ActionRow {
            session: root.session
            Layout.columnSpan: Theme.portrait ? 1 : 2
            Layout.fillWidth: true

            KioskButton {
                objectName: "continueButton"
                enabled: !root.sketch.busy
                iconAfter: true
                iconName: "arrow-right"
                text: root.sketch.busy ? qsTr("Un instant…") : root.sketch.drawing.strokes > 0 ? qsTr("Continuer") : qsTr("Sans dessin")
                tone: Theme.sketch
                Layout.fillWidth: true

                onClicked: root.sketch.proceed()
            }
        }
    }
}
