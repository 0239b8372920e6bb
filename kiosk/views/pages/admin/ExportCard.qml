pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// In which form, what for, and where: nothing leaves without a purpose.
Card {
    id: root

    required property DataModel openData
    required property var formatNames
    property string chosen: openData.formats[0]
    readonly property bool ballots: chosen === "pabulib"
    readonly property var explanations: ({
            decidim: qsTr("Un fichier que Decidim reprend. Attention : Decidim publie tout aussitôt et prévient ses abonnés."),
            "open-data": qsTr("Contributions publiées, thèmes et projets, en CSV et JSON, sous Licence Ouverte 2.0. Ni contact ni reçu, aucun nombre sous 5."),
            pabulib: qsTr("Les votes publiés du jury, que d’autres peuvent recompter. Un bulletin par ligne, sans nom et sans ordre : un bulletin rare peut désigner un juré.")
        })
    readonly property var refusals: ({
            Forbidden: qsTr("Votre rôle ne permet pas de sortir des données."),
            NotAgreed: qsTr("Les bulletins ne sortent que si le jury l’a décidé."),
            NoPurpose: qsTr("Dites pourquoi, en une phrase : dix signes au moins.")
        })

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Sortir des données")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            Repeater {
                model: root.openData.formats

                ChoiceButton {
                    required property string modelData

                    objectName: `${modelData}Format`
                    checked: root.chosen === modelData
                    text: root.formatNames[modelData]
                    tone: Theme.followUp

                    onClicked: root.chosen = modelData
                }
            }
        }

        BodyText {
            text: root.explanations[root.chosen]
            Layout.fillWidth: true
        }

        ChoiceButton {
            id: agreed

            objectName: "agreedChoice"
            autoExclusive: false
            text: qsTr("Le jury a décidé de les publier")
            tone: Theme.followUp
            visible: root.ballots
            Layout.alignment: Qt.AlignLeft
        }

        TextField {
            id: purpose

            objectName: "purposeField"
            maximumLength: 300
            placeholderText: qsTr("Pourquoi (noté au journal)")
            tone: Theme.followUp
            Layout.fillWidth: true
        }

        TextField {
            id: folder

            objectName: "folderField"
            maximumLength: 1000
            placeholderText: qsTr("Dossier (vide : celui de la borne)")
            tone: Theme.followUp
            Layout.fillWidth: true
        }

        DeskRefusal {
            objectName: "exportRefusal"
            refusal: root.openData.refusal
            said: root.refusals
            Layout.fillWidth: true
        }

        Notice {
            objectName: "exportDone"
            color: Theme.projectSoft
            iconName: "circle-check"
            text: root.openData.folder
            title: qsTr("C’est fait. Les fichiers sont ici :")
            tone: Theme.project
            visible: root.openData.folder.length > 0
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "exportButton"
            enabled: purpose.length > 0 && !root.openData.busy && (!root.ballots || agreed.checked)
            iconName: "download"
            text: root.openData.busy ? qsTr("Un instant…") : qsTr("Sortir les données")
            tone: Theme.followUp
            Layout.fillWidth: true

            onClicked: root.openData.export(root.chosen, purpose.text, folder.text, agreed.checked)
        }
    }
}
