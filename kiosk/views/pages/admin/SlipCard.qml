pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One elimination slip: its visa to enter, then, by another agent, its elimination.
Card {
    id: root

    required property RetentionModel retention
    required property string slipId
    required property string number
    required property string firstDay
    required property string lastDay
    required property int texts
    required property string visa
    required property string slipState
    property bool sure: false
    readonly property var stateNames: ({
            done: qsTr("Exécuté"),
            stamped: qsTr("Visé"),
            waiting: qsTr("Attend son visa")
        })

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            LabelText {
                text: qsTr("Bordereau %1").arg(root.number)
                Layout.fillWidth: true
            }

            Chip {
                text: root.stateNames[root.slipState]
                tone: root.slipState === "waiting" ? Theme.sketchSoft : Theme.projectSoft
                toneText: Theme.ink
            }
        }

        CaptionText {
            text: qsTr("%1 textes, du %2 au %3").arg(root.texts).arg(root.firstDay).arg(root.lastDay)
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Visa %1").arg(root.visa)
            textFormat: Text.PlainText
            visible: root.visa.length > 0
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.tightGap
            visible: root.slipState === "waiting"
            Layout.fillWidth: true

            TextField {
                id: visaField

                objectName: "visaField"
                maximumLength: 40
                placeholderText: qsTr("Numéro de visa")
                tone: Theme.jury
                Layout.fillWidth: true
            }

            TextField {
                id: dayField

                objectName: "visaDayField"
                maximumLength: 10
                placeholderText: qsTr("Jour : 23/11/2026")
                tone: Theme.jury
                Layout.fillWidth: true
            }
        }

        KioskButton {
            objectName: "visaButton"
            enabled: visaField.length > 0 && dayField.length > 0
            iconName: "badge-check"
            kind: KioskButton.Outlined
            text: qsTr("Noter le visa")
            tone: Theme.jury
            visible: root.slipState === "waiting"

            onClicked: root.retention.enterVisa(root.slipId, visaField.text, dayField.text)
        }

        KioskButton {
            objectName: "carryOutButton"
            iconName: "trash-2"
            kind: root.sure ? KioskButton.Primary : KioskButton.Outlined
            text: root.sure ? qsTr("Oui, effacer ces textes pour toujours") : qsTr("Exécuter l’élimination…")
            visible: root.slipState === "stamped"

            onClicked: root.sure ? root.retention.carryOut(root.slipId) : root.sure = true
        }
    }
}
