pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The last look at a sketch: each answer can be taken up again, then it is handed in.
AnswersPage {
    id: root

    required property SketchModel sketch
    readonly property AnswersModel answers: sketch.answers
    readonly property SketchQuestions words: SketchQuestions {}
    readonly property list<string> asked: ["title", "sentence", "change", "where", "place", "holder", "needs", "origins", "drawing", "contact"]

    doneEnabled: sketch.ready && !sketch.busy
    doneIcon: "send"
    doneText: sketch.busy ? qsTr("Un instant…") : sketch.ready ? qsTr("Déposer mon projet") : qsTr("Il manque une réponse")
    emblem: "pencil"
    emblemTone: Theme.sketch
    ground: Theme.sketchSoft
    sentence: qsTr("Touchez une réponse pour la changer.")
    title: qsTr("C’est bien cela ?")
    tone: Theme.sketch

    onDone: sketch.submit()

    SketchFault {
        sketch: root.sketch
        Layout.fillWidth: true
    }

    Notice {
        objectName: "lateNotice"
        iconName: "clock"
        text: qsTr("Votre projet sera gardé, et dit en retard.")
        title: qsTr("L’appel est clos")
        tone: Theme.sketch
        visible: !root.sketch.invitation.isOpen
        Layout.fillWidth: true
    }

    Card {
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            HeadingText {
                objectName: "reviewTitle"
                text: root.answers.title
                Layout.fillWidth: true
            }

            BodyText {
                text: root.answers.sentence
                visible: text.length > 0
                Layout.fillWidth: true
            }

            DrawingSheet {
                drawing: root.sketch.drawing
                visible: root.sketch.drawing.strokes > 0
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.mm(90)
            }
        }
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.largeText || width < 20 * Theme.labelSize ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: root.asked

            KioskButton {
                required property string modelData
                readonly property bool told: root.sketch.told.includes(modelData)

                objectName: "correct_" + modelData
                iconName: told ? "check" : ""
                kind: KioskButton.Secondary
                text: told ? root.words.names[modelData] : qsTr("%1 : rien").arg(root.words.names[modelData])
                tone: Theme.sketch
                Layout.fillWidth: true

                onClicked: root.sketch.correct(modelData)
            }
        }
    }
}
