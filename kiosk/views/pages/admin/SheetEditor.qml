pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The sheet of a project, being written. What is typed stays until it is kept or given up.
Card {
    id: root

    required property ProjectBoardModel board
    required property Wording wording
    readonly property SheetDraftModel draft: board.draft
    readonly property bool changedMeanwhile: draft.refusal === "Conflict"
    readonly property var refusals: ({
            Conflict: qsTr("Une autre personne a changé cette fiche. Rien n’est écrasé, votre saisie est gardée."),
            Forbidden: qsTr("Votre rôle ne permet pas de changer une fiche."),
            UnknownProject: qsTr("Ce projet n’est plus là.")
        })

    Flickable {
        id: scroll

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: form.implicitHeight
        // Qt's software renderer draws shapes that are wholly outside a clip; a layer cuts them off.
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software

        // That layer is black where nothing is drawn.
        Rectangle {
            anchors.fill: parent
            color: Theme.card
            parent: scroll
            z: -1
            Accessible.ignored: true
        }

        ColumnLayout {
            id: form

            spacing: Theme.gap
            width: scroll.width

            HeadingText {
                text: root.draft.isNew ? qsTr("Un nouveau projet") : qsTr("Modifier la fiche")
                Layout.fillWidth: true
            }

            SheetFields {
                draft: root.draft
                Layout.fillWidth: true
            }

            SheetChoices {
                draft: root.draft
                wording: root.wording
                Layout.fillWidth: true
            }

            SheetPicture {
                draft: root.draft
                Layout.fillWidth: true
            }

            SheetParts {
                objectName: "milestoneParts"
                addText: qsTr("Ajouter une étape")
                firstText: qsTr("Jour (23/11/2026)")
                markText: qsTr("Fait")
                parts: root.draft.milestones
                secondText: qsTr("Ce qui se passe")
                title: qsTr("Les étapes")
                Layout.fillWidth: true
            }

            SheetParts {
                objectName: "changeParts"
                addText: qsTr("Ajouter un changement")
                firstText: qsTr("Jour (23/11/2026)")
                parts: root.draft.changes
                secondText: qsTr("Ce qui a changé")
                title: qsTr("Ce qui a changé")
                Layout.fillWidth: true
            }

            SheetParts {
                objectName: "companionParts"
                addText: qsTr("Ajouter une personne")
                firstText: qsTr("Rôle")
                parts: root.draft.companions
                secondText: qsTr("Nom (s’il est public)")
                title: qsTr("Qui l’accompagne")
                Layout.fillWidth: true
            }

            DeskRefusal {
                objectName: "sheetRefusal"
                refusal: root.draft.refusal
                said: root.refusals
                actionText: root.changedMeanwhile ? qsTr("Relire la fiche") : ""
                Layout.fillWidth: true

                onActionTriggered: root.board.reread()
            }

            Flow {
                spacing: Theme.gap
                Layout.fillWidth: true

                KioskButton {
                    objectName: "keepSheetButton"
                    iconName: "check"
                    text: root.draft.isNew ? qsTr("Créer le projet") : qsTr("Enregistrer la fiche")
                    tone: Theme.project

                    onClicked: root.draft.keep()
                }

                KioskButton {
                    objectName: "giveUpButton"
                    iconName: "x"
                    kind: KioskButton.Secondary
                    text: qsTr("Renoncer")

                    onClicked: root.draft.giveUp()
                }
            }
        }

        KeepInSight {
            pane: scroll
        }
    }
}
