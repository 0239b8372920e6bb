pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What a finger draws with: colours, widths, the eraser, the step back; and words instead.
ColumnLayout {
    id: root

    required property DrawingModel drawing
    readonly property list<string> colourNames: [qsTr("Noir"), qsTr("Rouge"), qsTr("Vert"), qsTr("Bleu"), qsTr("Ocre")]
    readonly property list<string> widthNames: [qsTr("Trait fin"), qsTr("Trait moyen"), qsTr("Trait épais")]
    readonly property list<real> spots: [0.12, 0.24, 0.44]

    // The visitor would rather tell it in words.
    signal wordsAsked

    spacing: Theme.gap

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.drawing.colours

            InkButton {
                required property int index
                required property string modelData

                objectName: "colour_" + index
                checked: !root.drawing.erasing && root.drawing.colour === index
                ink: modelData
                text: root.colourNames[index]

                onClicked: root.drawing.chooseColour(index)
            }
        }

        Repeater {
            model: root.drawing.widths

            InkButton {
                required property int index

                objectName: "width_" + index
                checked: !root.drawing.erasing && root.drawing.width === index
                spot: root.spots[index]
                text: root.widthNames[index]

                onClicked: root.drawing.chooseWidth(index)
            }
        }
    }

    RowLayout {
        spacing: Theme.gap

        ChoiceButton {
            objectName: "eraserChoice"
            autoExclusive: false
            checked: root.drawing.erasing
            text: qsTr("Gomme")
            tone: Theme.sketch
            Layout.fillWidth: true

            onClicked: root.drawing.takeEraser()
        }

        KioskButton {
            objectName: "undoStrokeButton"
            enabled: root.drawing.canUndo
            iconName: "undo-2"
            kind: KioskButton.Secondary
            text: qsTr("Annuler")
            Layout.fillWidth: true

            onClicked: root.drawing.undo()
        }
    }

    KioskButton {
        objectName: "depictButton"
        iconName: "keyboard"
        kind: KioskButton.Secondary
        text: qsTr("Plutôt avec des mots")
        Layout.fillWidth: true

        onClicked: root.wordsAsked()
    }
}
