pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// A moment, new or changed: what, for whom, when, where, with whom.
ColumnLayout {
    id: root

    required property RoomCalendarModel calendar
    required property CalendarFilesModel files
    readonly property MomentWords words: MomentWords {}
    readonly property var draft: calendar.draft
    property string kind: draft.kind
    property string projectId: draft.projectId
    readonly property var refusals: ({
            Conflict: qsTr("Une autre personne a changé ce rendez-vous. Renoncez, puis rouvrez-le."),
            EndsBeforeStart: qsTr("Le rendez-vous finit avant de commencer. Corrigez les heures."),
            Forbidden: qsTr("Votre rôle ne permet pas d’écrire le calendrier."),
            Incomplete: qsTr("Il faut un titre, une salle et de 1 à 999 places."),
            WrongDay: qsTr("Écrivez le jour comme 24/11/2026."),
            WrongTime: qsTr("Écrivez les heures comme 18:30."),
            RoomTaken: qsTr("La salle est déjà prise : %1.").arg(calendar.other),
            TooFewSeats: qsTr("Plus de personnes sont déjà inscrites. Gardez leurs places.")
        })

    signal posterAsked

    function keep() {
        root.calendar.keep({
            kind: root.kind,
            projectId: root.projectId,
            title: titleField.text,
            sentence: sentenceField.text,
            day: time.day,
            starts: time.starts,
            ends: time.ends,
            room: place.room,
            seats: place.seats,
            partners: partnersField.text
        })
    }

    spacing: Theme.gap

    HeadingText {
        text: root.calendar.isNew ? qsTr("Un nouveau rendez-vous") : qsTr("Changer le rendez-vous")
        Layout.fillWidth: true
    }

    MomentChoices {
        calendar: root.calendar
        kind: root.kind
        projectId: root.projectId
        words: root.words
        Layout.fillWidth: true

        onKindChosen: kind => root.kind = kind
        onProjectChosen: projectId => root.projectId = projectId
    }

    TextField {
        id: titleField

        objectName: "momentTitleField"
        maximumLength: 80
        placeholderText: qsTr("Titre")
        text: root.draft.title
        tone: Theme.project
        Layout.fillWidth: true
    }

    TextField {
        id: sentenceField

        objectName: "momentSentenceField"
        maximumLength: 300
        placeholderText: qsTr("Ce qu’on y fait, en une phrase")
        text: root.draft.sentence
        tone: Theme.project
        Layout.fillWidth: true
    }

    MomentTime {
        id: time

        draft: root.draft
        Layout.fillWidth: true
    }

    MomentPlace {
        id: place

        draft: root.draft
        rooms: root.calendar.rooms
        Layout.fillWidth: true
    }

    TextField {
        id: partnersField

        objectName: "momentPartnersField"
        maximumLength: 400
        placeholderText: qsTr("Partenaires, séparés par des virgules")
        text: root.draft.partners
        tone: Theme.project
        Layout.fillWidth: true
    }

    DeskRefusal {
        objectName: "momentRefusal"
        refusal: root.calendar.refusal
        said: root.refusals
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        KioskButton {
            objectName: "keepMomentButton"
            iconName: "check"
            text: root.calendar.isNew ? qsTr("Annoncer") : qsTr("Enregistrer")
            tone: Theme.project

            onClicked: root.keep()
        }

        KioskButton {
            objectName: "giveUpMomentButton"
            iconName: "undo-2"
            kind: KioskButton.Secondary
            text: qsTr("Renoncer")

            onClicked: root.calendar.giveUp()
        }

        KioskButton {
            objectName: "cancelMomentButton"
            iconName: "x"
            kind: KioskButton.Outlined
            text: qsTr("Annuler le rendez-vous")
            visible: !root.calendar.isNew

            onClicked: root.calendar.cancel()
        }
    }

    Loader {
        active: !root.calendar.isNew
        visible: active
        Layout.fillWidth: true

        sourceComponent: MomentPapers {
            files: root.files
            momentId: root.calendar.momentId

            onPosterAsked: root.posterAsked()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
