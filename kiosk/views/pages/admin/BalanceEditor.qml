pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// A balance sheet to write. What is typed stays in the model until it is in the record.
Card {
    id: root

    required property BalanceModel balance
    required property BalanceWords words

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        LabelText {
            text: qsTr("Comment l’essai se termine-t-il ?")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            Repeater {
                model: ["stays", "stops"]

                ChoiceButton {
                    required property string modelData

                    objectName: `ending-${modelData}`
                    checked: root.balance.draft.ending === modelData
                    text: root.words.endings[modelData]
                    tone: modelData === "stops" ? Theme.contribution : Theme.project

                    onClicked: root.balance.write("ending", modelData)
                }
            }
        }

        Repeater {
            model: ["reason", ...root.words.names]

            ColumnLayout {
                id: part

                required property string modelData

                spacing: Theme.tightGap
                Layout.fillWidth: true

                LabelText {
                    text: part.modelData === "reason" ? qsTr("Pourquoi il se termine") : root.words.of(part.modelData)
                    Layout.fillWidth: true
                }

                TextField {
                    objectName: `balance-${part.modelData}`
                    label: part.modelData === "reason" ? qsTr("Pourquoi il se termine") : root.words.of(part.modelData)
                    maximumLength: root.balance.longest
                    text: root.balance.draft[part.modelData] ?? ""
                    tone: Theme.project
                    Layout.fillWidth: true

                    onTextEdited: root.balance.write(part.modelData, text)
                }
            }
        }

        CaptionText {
            text: qsTr("Tout est public, ce qui n’a pas marché aussi. S’il n’y a rien à dire, écrivez « rien ». Ne nommez personne.")
            Layout.fillWidth: true
        }

        TextField {
            id: day

            objectName: "balanceDay"
            label: qsTr("Le jour")
            maximumLength: 10
            text: root.balance.today
            tone: Theme.project
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "closeProjectButton"
            enabled: (root.balance.draft.ending ?? "").length > 0
            iconName: "archive"
            text: qsTr("Clore le projet et publier son bilan")
            tone: root.balance.draft.ending === "stops" ? Theme.contribution : Theme.project
            Layout.fillWidth: true

            onClicked: root.balance.close(day.text)
        }
    }
}
