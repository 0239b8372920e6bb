pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A question of a sketch that is answered by choosing: where, who carries it, which voices it answers.
AnswersPage {
    id: root

    required property SketchModel sketch
    required property TerritoryModel territory
    readonly property AnswersModel answers: sketch.answers
    readonly property SketchQuestions words: SketchQuestions {}
    readonly property HolderWords holders: HolderWords {}

    doneEnabled: answers.answered && !sketch.busy
    doneText: sketch.busy ? qsTr("Un instant…") : answers.answered ? qsTr("Continuer") : qsTr("Répondez d’abord")
    emblem: "pencil"
    emblemTone: Theme.sketch
    ground: Theme.sketchSoft
    sentence: words.hints[answers.question] ?? ""
    title: words.titles[answers.question] ?? ""
    tone: Theme.sketch

    heading: CaptionText {
        color: Theme.sketch
        text: qsTr("Question %1 sur %2").arg(root.answers.rank).arg(root.answers.ranks)
        Layout.fillWidth: true
    }

    onDone: sketch.proceed()

    SketchFault {
        sketch: root.sketch
        Layout.fillWidth: true
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.largeText || width < 24 * Theme.labelSize ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: root.answers.question === "where"
        Layout.fillWidth: true

        ChoiceButton {
            objectName: "everywhereChoice"
            autoExclusive: false
            checked: root.answers.quartier.length === 0
            text: qsTr("Partout")
            tone: Theme.sketch
            Layout.fillWidth: true

            onClicked: root.answers.choose("")
        }

        Repeater {
            model: root.territory.quartiers

            ChoiceButton {
                required property string quartierId
                required property string name

                objectName: "quartier_" + quartierId
                autoExclusive: false
                checked: root.answers.quartier === quartierId
                text: name
                tone: Theme.sketch
                Layout.fillWidth: true

                onClicked: root.answers.choose(quartierId)
            }
        }
    }

    ColumnLayout {
        spacing: Theme.gap
        visible: root.answers.question === "holder"
        Layout.fillWidth: true

        Repeater {
            model: root.holders.holders

            ChoiceButton {
                required property string modelData

                objectName: "holder_" + modelData
                autoExclusive: false
                checked: root.answers.holder === modelData
                text: root.holders.of(modelData)
                tone: Theme.sketch
                Layout.fillWidth: true

                onClicked: root.answers.choose(modelData)
            }
        }
    }

    ColumnLayout {
        spacing: Theme.gap
        visible: root.answers.question === "origins"
        Layout.fillWidth: true

        Repeater {
            model: root.sketch.invitation.voices

            RowLayout {
                id: voice

                required property string voiceId
                required property string text

                Layout.fillWidth: true

                ChoiceButton {
                    objectName: "origin_" + voice.voiceId
                    autoExclusive: false
                    checked: root.answers.origins.includes(voice.voiceId)
                    text: voice.text
                    tone: Theme.sketch
                    Layout.fillWidth: true

                    onClicked: root.answers.choose(voice.voiceId)
                }
            }
        }
    }
}
