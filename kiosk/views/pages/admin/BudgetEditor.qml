pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The number of a project in the participatory budget, to type. It stays in the model until it is in the record.
Card {
    id: root

    required property BudgetTieModel tie
    readonly property var names: ({
            edition: qsTr("L’édition, une année comme 2019"),
            euros: qsTr("Les euros votés, si vous les connaissez, comme 150 000"),
            number: qsTr("Le numéro que la Ville lui donne, comme 8839"),
            service: qsTr("Le service qui le fait, si vous le connaissez")
        })
    readonly property var longest: ({
            edition: 4,
            euros: 20,
            number: tie.longestNumber,
            service: tie.longestService
        })

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Ce projet est au budget participatif")
            Layout.fillWidth: true
        }

        Repeater {
            model: ["number", "edition", "euros", "service"]

            ColumnLayout {
                id: part

                required property string modelData

                spacing: Theme.tightGap
                Layout.fillWidth: true

                LabelText {
                    text: root.names[part.modelData]
                    Layout.fillWidth: true
                }

                TextField {
                    objectName: `budget-${part.modelData}`
                    label: root.names[part.modelData]
                    maximumLength: root.longest[part.modelData]
                    text: root.tie.draft[part.modelData] ?? ""
                    tone: Theme.project
                    Layout.fillWidth: true

                    onTextEdited: root.tie.write(part.modelData, text)
                }
            }
        }

        CaptionText {
            text: qsTr("Un projet à l’essai passe au budget participatif. Si la Ville l’a déjà dans son fichier, les deux n’en font plus qu’un.")
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "tieButton"
            enabled: (root.tie.draft.number ?? "").length > 0 && (root.tie.draft.edition ?? "").length > 0
            iconName: "check"
            text: qsTr("Garder le lien")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.tie.tie()
        }
    }
}
