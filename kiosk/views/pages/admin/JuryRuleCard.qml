import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The rule of the count, from the règlement: before the vote only.
Card {
    id: root

    required property JuryModel jury

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("La règle du compte")
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Elle vient du règlement. Elle ne change plus une fois le vote ouvert.")
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            ChoiceButton {
                objectName: "ruleMajority"
                checked: root.jury.rule === "majority"
                text: qsTr("Jugement majoritaire")
                tone: Theme.jury
                Layout.fillWidth: true

                onClicked: root.jury.fixRule("majority", root.jury.choices)
            }

            ChoiceButton {
                objectName: "ruleEqualShares"
                checked: root.jury.rule === "equal_shares"
                text: qsTr("Parts égales")
                tone: Theme.jury
                Layout.fillWidth: true

                onClicked: root.jury.fixRule("equal_shares", root.jury.choices)
            }
        }

        RowLayout {
            spacing: Theme.gap

            KioskButton {
                objectName: "fewerChoices"
                enabled: root.jury.choices > 1
                kind: KioskButton.Secondary
                text: qsTr("−")
                Accessible.name: qsTr("Un choix de moins")

                onClicked: root.jury.fixRule(root.jury.rule, root.jury.choices - 1)
            }

            LabelText {
                objectName: "choicesText"
                text: qsTr("%1 à choisir").arg(root.jury.choices)
            }

            KioskButton {
                objectName: "moreChoices"
                enabled: root.jury.choices < 10
                kind: KioskButton.Secondary
                text: qsTr("+")
                Accessible.name: qsTr("Un choix de plus")

                onClicked: root.jury.fixRule(root.jury.rule, root.jury.choices + 1)
            }
        }
    }
}
