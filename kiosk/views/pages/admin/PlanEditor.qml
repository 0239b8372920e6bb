pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The plan of a project: its first and last days, and the days of the week given to it.
ColumnLayout {
    id: root

    required property PlansModel plans
    property string weekdays: plans.weekdays
    readonly property WeekdayWords words: WeekdayWords {}
    readonly property var refusals: ({
            EndsBeforeStart: qsTr("Le plan finit avant de commencer. Corrigez le dernier jour."),
            Forbidden: qsTr("Votre rôle ne permet pas d’écrire un plan."),
            WrongDay: qsTr("Écrivez les jours comme 24/11/2026."),
            NoDedicatedDay: qsTr("Aucun jour de la semaine choisi ne tombe dans ce plan."),
            NotSelected: qsTr("Ce projet n’est plus au stimulateur.")
        })

    spacing: Theme.gap

    HeadingText {
        text: root.plans.title
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        LabelText {
            text: qsTr("Du")
        }

        TextField {
            id: startsOn

            objectName: "planStartField"
            label: qsTr("Premier jour")
            maximumLength: 10
            text: root.plans.startsOn
            tone: Theme.project
            Layout.fillWidth: true
        }

        LabelText {
            text: qsTr("au")
        }

        TextField {
            id: endsOn

            objectName: "planEndField"
            label: qsTr("Dernier jour")
            maximumLength: 10
            text: root.plans.endsOn
            tone: Theme.project
            Layout.fillWidth: true
        }
    }

    LabelText {
        text: qsTr("Les jours du stimulateur")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.tightGap
        Layout.fillWidth: true

        Repeater {
            model: root.words.names

            ChoiceButton {
                required property int index
                required property string modelData
                readonly property string digit: `${index + 1}`

                objectName: "weekday" + digit
                autoExclusive: false
                checkable: false
                checked: root.weekdays.includes(digit)
                text: modelData
                tone: Theme.project

                onClicked: root.weekdays = checked ? root.weekdays.replace(digit, "") : root.weekdays + digit
            }
        }
    }

    BodyText {
        color: Theme.soft
        text: qsTr("La page du projet compte les jours toute seule, dès le premier.")
        Layout.fillWidth: true
    }

    DeskRefusal {
        objectName: "planRefusal"
        refusal: root.plans.refusal
        said: root.refusals
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        KioskButton {
            objectName: "keepPlanButton"
            iconName: "check"
            text: qsTr("Enregistrer le plan")
            tone: Theme.project

            onClicked: root.plans.keep(startsOn.text, endsOn.text, root.weekdays)
        }

        KioskButton {
            objectName: "giveUpPlanButton"
            iconName: "undo-2"
            kind: KioskButton.Secondary
            text: qsTr("Renoncer")

            onClicked: root.plans.giveUp()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
