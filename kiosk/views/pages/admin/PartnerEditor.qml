pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A partner, new or of the directory: the name, what they bring, and whom the bureau calls there.
ColumnLayout {
    id: root

    required property DirectoryModel directory
    readonly property var refusals: ({
            Conflict: qsTr("Une autre personne a changé ce partenaire. Renoncez, puis rouvrez-le."),
            Forbidden: qsTr("Votre rôle ne permet pas d’écrire l’annuaire."),
            Nameless: qsTr("Il faut un nom.")
        })

    spacing: Theme.gap

    HeadingText {
        text: root.directory.isNew ? qsTr("Un nouveau partenaire") : root.directory.draft.name
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    TextField {
        id: nameField

        objectName: "partnerNameField"
        maximumLength: 80
        placeholderText: qsTr("Nom, comme on l’annonce")
        text: root.directory.draft.name
        tone: Theme.project
        Layout.fillWidth: true
    }

    TextField {
        id: bringsField

        objectName: "partnerBringsField"
        maximumLength: 300
        placeholderText: qsTr("Ce qu’il apporte, en une phrase")
        text: root.directory.draft.brings
        tone: Theme.project
        Layout.fillWidth: true
    }

    TextField {
        id: contactField

        objectName: "partnerContactField"
        maximumLength: 200
        placeholderText: qsTr("Qui appeler, et comment")
        text: root.directory.draft.contact
        tone: Theme.project
        Layout.fillWidth: true
    }

    CaptionText {
        text: qsTr("Le contact est chiffré. Seuls les agents du stimulateur le lisent : ni la borne, ni le site, ni les exports.")
        Layout.fillWidth: true
    }

    DeskRefusal {
        objectName: "partnerRefusal"
        refusal: root.directory.refusal
        said: root.refusals
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        KioskButton {
            objectName: "keepPartnerButton"
            iconName: "check"
            text: root.directory.isNew ? qsTr("Ajouter à l’annuaire") : qsTr("Enregistrer")
            tone: Theme.project

            onClicked: root.directory.keep({
                name: nameField.text,
                brings: bringsField.text,
                contact: contactField.text
            })
        }

        KioskButton {
            objectName: "giveUpPartnerButton"
            iconName: "undo-2"
            kind: KioskButton.Secondary
            text: qsTr("Renoncer")

            onClicked: root.directory.giveUp()
        }

        KioskButton {
            objectName: "removePartnerButton"
            iconName: "trash-2"
            kind: KioskButton.Outlined
            text: qsTr("Effacer de l’annuaire")
            visible: !root.directory.isNew

            onClicked: root.directory.remove()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
