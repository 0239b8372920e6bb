pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// One sketch: what its holder answered, and below it the decision.
Card {
    id: root

    required property AdmissionModel admission
    required property list<string> may
    readonly property OpenedSketch opened: admission.opened
    readonly property HolderWords holders: HolderWords {}
    readonly property list<string> parts: [qsTr("Ce que cela change"), opened.change, qsTr("Où"), opened.place, qsTr("Porté par"), holders.of(opened.holder), qsTr("Besoins"), opened.needs, qsTr("Voix auxquelles il répond"), opened.origins.join("\n"), qsTr("Le dessin, en mots"), opened.depiction]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Flickable {
            id: view

            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: sheet.height
            Layout.fillHeight: true
            Layout.fillWidth: true

            ColumnLayout {
                id: sheet

                width: view.width
                spacing: Theme.gap

                HeadingText {
                    objectName: "openedTitle"
                    text: root.opened.title
                    Layout.fillWidth: true
                }

                Chip {
                    text: qsTr("Déposée après la clôture")
                    tone: Theme.sketch
                    visible: root.opened.late
                }

                BodyText {
                    text: root.opened.sentence
                    Layout.fillWidth: true
                }

                DrawingSheet {
                    drawing: root.opened.drawing
                    visible: root.opened.drawing.strokes > 0
                    Layout.fillWidth: true
                    Layout.maximumHeight: Theme.scaled(380)
                }

                Repeater {
                    model: root.parts.length / 2

                    ColumnLayout {
                        id: part

                        required property int index

                        spacing: 0
                        visible: root.parts[2 * index + 1].length > 0
                        Layout.fillWidth: true

                        CaptionText {
                            text: root.parts[2 * part.index]
                            Layout.fillWidth: true
                        }

                        BodyText {
                            text: root.parts[2 * part.index + 1]
                            Layout.fillWidth: true
                        }
                    }
                }

                LabelText {
                    objectName: "holderContact"
                    text: root.opened.contact
                    textFormat: Text.PlainText
                    visible: text.length > 0
                    Layout.fillWidth: true
                }

                KioskButton {
                    objectName: "holderContactButton"
                    iconName: "eye"
                    kind: KioskButton.Outlined
                    text: qsTr("Voir le contact (noté au journal)")
                    tone: Theme.followUp
                    visible: root.may.includes("see_contacts") && root.opened.contact.length === 0

                    onClicked: root.admission.showContact()
                }
            }
        }

        SketchDecision {
            admission: root.admission
            decides: root.may.includes("decide")
            Layout.fillWidth: true
        }
    }
}
