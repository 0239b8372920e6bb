import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One « vous avez dit, nous avons fait », new or being corrected.
Card {
    id: root

    required property FulfilmentsModel told
    property string entryId
    readonly property var refusals: ({
            Forbidden: qsTr("Votre rôle ne permet pas de l’écrire."),
            HalfSaid: qsTr("Il faut les deux : ce qui a été dit et ce qui a été fait.")
        })

    function correct(id: string, said: string, done: string) {
        entryId = id
        saidField.text = said
        doneField.text = done
    }

    Connections {
        function onKept() {
            root.correct("", "", "")
        }

        target: root.told
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: root.entryId.length > 0 ? qsTr("Corriger") : qsTr("Dire ce qui a été fait")
            Layout.fillWidth: true
        }

        LabelText {
            text: qsTr("Vous avez dit")
            Layout.fillWidth: true
        }

        TextField {
            id: saidField

            objectName: "saidField"
            maximumLength: 160
            placeholderText: qsTr("Il manque un banc rue de Crimée")
            tone: Theme.project
            Layout.fillWidth: true
        }

        LabelText {
            text: qsTr("Nous avons fait")
            Layout.fillWidth: true
        }

        TextField {
            id: doneField

            objectName: "doneField"
            maximumLength: 160
            placeholderText: qsTr("Deux bancs sont posés depuis mai")
            tone: Theme.project
            Layout.fillWidth: true
        }

        DeskRefusal {
            objectName: "toldRefusal"
            refusal: root.told.refusal
            said: root.refusals
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "keepToldButton"
            enabled: saidField.length > 0 && doneField.length > 0
            iconName: "check"
            text: root.entryId.length > 0 ? qsTr("Enregistrer") : qsTr("Montrer dans le hall")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.told.keep(root.entryId, saidField.text, doneField.text)
        }

        KioskButton {
            objectName: "cancelToldButton"
            iconName: "x"
            kind: KioskButton.Secondary
            text: qsTr("Annuler")
            visible: root.entryId.length > 0
            Layout.fillWidth: true

            onClicked: root.correct("", "", "")
        }
    }
}
