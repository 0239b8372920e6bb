pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A tool, new or of the catalogue: what it is, who has it, who had it.
ColumnLayout {
    id: root

    required property ToolshedModel toolshed
    readonly property ToolWords words: ToolWords {}
    property string kind: toolshed.draft.kind
    readonly property var refusals: ({
            AlreadyLent: qsTr("Cet outil est déjà prêté : %1. Notez d’abord son retour.").arg(toolshed.other),
            Conflict: qsTr("Une autre personne a changé cet outil. Fermez-le, puis rouvrez-le."),
            EndsBeforeStart: qsTr("Le prêt finit avant aujourd’hui. Corrigez le jour du retour."),
            Forbidden: qsTr("Votre rôle ne permet pas de prêter."),
            Nameless: qsTr("Il faut un nom."),
            NobodyBorrows: qsTr("Choisissez un projet, ou écrivez qui emprunte."),
            WrongDay: qsTr("Écrivez le jour comme 24/11/2026."),
            NotLent: qsTr("Cet outil est déjà rendu.")
        })

    spacing: Theme.gap

    HeadingText {
        text: root.toolshed.isNew ? qsTr("Un nouvel outil") : root.toolshed.draft.name
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    DeskRefusal {
        objectName: "toolRefusal"
        refusal: root.toolshed.refusal
        said: root.refusals
        Layout.fillWidth: true
    }

    Loader {
        active: !root.toolshed.isNew
        visible: active
        Layout.fillWidth: true

        sourceComponent: ToolLoans {
            toolshed: root.toolshed
        }
    }

    Flow {
        spacing: Theme.tightGap
        Layout.fillWidth: true

        Repeater {
            model: root.toolshed.kinds

            ChoiceButton {
                required property string modelData

                objectName: `${modelData}Kind`
                checked: root.kind === modelData
                text: root.words.of(modelData)
                tone: Theme.project

                onClicked: root.kind = modelData
            }
        }
    }

    TextField {
        id: nameField

        objectName: "toolNameField"
        maximumLength: 80
        placeholderText: qsTr("Nom de l’outil")
        text: root.toolshed.draft.name
        tone: Theme.project
        Layout.fillWidth: true
    }

    TextField {
        id: sentenceField

        objectName: "toolSentenceField"
        maximumLength: 300
        placeholderText: qsTr("À quoi il sert, en une phrase")
        text: root.toolshed.draft.sentence
        tone: Theme.project
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        KioskButton {
            objectName: "keepToolButton"
            iconName: "check"
            kind: root.toolshed.isNew ? KioskButton.Primary : KioskButton.Outlined
            text: root.toolshed.isNew ? qsTr("Ajouter au catalogue") : qsTr("Enregistrer")
            tone: Theme.project

            onClicked: root.toolshed.keep({
                kind: root.kind,
                name: nameField.text,
                sentence: sentenceField.text
            })
        }

        KioskButton {
            objectName: "giveUpToolButton"
            iconName: "undo-2"
            kind: KioskButton.Secondary
            text: root.toolshed.isNew ? qsTr("Renoncer") : qsTr("Fermer")

            onClicked: root.toolshed.giveUp()
        }

        KioskButton {
            objectName: "retireToolButton"
            iconName: "archive"
            kind: KioskButton.Secondary
            text: qsTr("Retirer du catalogue")
            visible: !root.toolshed.isNew

            onClicked: root.toolshed.retire()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
