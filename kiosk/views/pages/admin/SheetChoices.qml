pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Where a project stands, in the stimulateur since when, the theme it answers, and its quartier.
ColumnLayout {
    id: root

    required property SheetDraftModel draft
    required property Wording wording

    spacing: Theme.tightGap

    LabelText {
        text: qsTr("Où il en est")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.tightGap
        Layout.fillWidth: true

        Repeater {
            model: root.draft.stages

            ChoiceButton {
                required property string modelData

                objectName: `${modelData}Stage`
                checked: root.draft.stage === modelData
                text: root.wording.stages[modelData]
                tone: Theme.project

                onClicked: root.draft.write("stage", modelData)
            }
        }
    }

    RowLayout {
        spacing: Theme.gap
        visible: root.draft.stage === "stimulateur"
        Layout.fillWidth: true

        LabelText {
            text: qsTr("Jour")
        }

        TextField {
            objectName: "dayField"
            inputMethodHints: Qt.ImhDigitsOnly
            label: qsTr("Jour dans le stimulateur")
            maximumLength: 4
            text: root.draft.day
            tone: Theme.project
            Layout.preferredWidth: Theme.scaled(200)

            onTextEdited: root.draft.write("day", text)
        }

        LabelText {
            text: qsTr("sur")
        }

        TextField {
            objectName: "daysField"
            inputMethodHints: Qt.ImhDigitsOnly
            label: qsTr("Nombre de jours")
            maximumLength: 4
            text: root.draft.days
            tone: Theme.project
            Layout.preferredWidth: Theme.scaled(200)

            onTextEdited: root.draft.write("days", text)
        }

        Item {
            Layout.fillWidth: true
        }
    }

    SheetChoice {
        chosen: root.draft.theme
        noneText: qsTr("Aucun")
        offered: root.draft.themes
        title: qsTr("Thème")
        Layout.fillWidth: true

        onPicked: name => root.draft.write("theme", name)
    }

    SheetChoice {
        chosen: root.draft.quartier
        noneText: qsTr("Tout l’arrondissement")
        offered: root.draft.quartiers
        title: qsTr("Quartier")
        Layout.fillWidth: true

        onPicked: name => root.draft.write("quartier", name)
    }
}
