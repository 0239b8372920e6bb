pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Why it is not published: a rule of the charter, by its number, and the agent's own words.
FocusScope {
    id: root

    required property ReviewModel review
    // The digits, and what a French keyboard types on them without Shift.
    readonly property list<string> unshifted: ["&", "É", "\"", "'", "(", "-"]

    signal gone

    implicitHeight: column.implicitHeight

    Component.onCompleted: forceActiveFocus()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.tightGap

        LabelText {
            text: qsTr("Pourquoi ? La raison s’affichera sur le suivi de l’habitant.")
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.tightGap
            Layout.fillWidth: true

            Repeater {
                model: root.review.rules

                KioskButton {
                    id: rule

                    required property int index
                    required property string sentence

                    objectName: `rule${index}`
                    enabled: !root.review.busy
                    horizontalPadding: Theme.padding * 0.5
                    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
                    kind: KioskButton.Secondary
                    text: qsTr("%1. %2").arg(index + 1).arg(sentence)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1

                    onClicked: root.review.decline(index)

                    Shortcut {
                        sequences: [`${rule.index + 1}`, root.unshifted[rule.index]]

                        onActivated: root.review.decline(rule.index)
                    }
                }
            }
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            TextField {
                objectName: "ownWordsField"
                maximumLength: 400
                placeholderText: qsTr("Vos mots en plus")
                text: root.review.draft.words
                tone: Theme.jury
                Layout.fillWidth: true

                onTextEdited: root.review.draft.write("words", text)
            }

            KioskButton {
                objectName: "declineBackButton"
                kind: KioskButton.Secondary
                text: qsTr("Retour (Échap)")

                onClicked: root.gone()
            }
        }
    }
}
