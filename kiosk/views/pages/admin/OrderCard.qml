pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Which document, about what, on which paper, in which language.
Card {
    id: root

    required property PrintOrderModel order
    readonly property var documentNames: ({
            balance_sheet: qsTr("Bilan d’un projet"),
            call_poster: qsTr("Appel à projets"),
            daily_list: qsTr("Liste du jour"),
            feedback_cards: qsTr("Cartes d’avis d’un projet"),
            moment_poster: qsTr("Affiche d’un rendez-vous"),
            project_poster: qsTr("Affiche d’un projet"),
            theme_poster: qsTr("Affiche d’un thème"),
            wall_sheet: qsTr("Vous avez dit, nous avons fait"),
            weekly_sheet: qsTr("Chiffres de la semaine"),
            jury_result: qsTr("Résultat d’un vote du jury")
        })
    readonly property var languageNames: ({
            ar: "العربية",
            en: "English",
            es: "Español",
            fr: "Français",
            pt: "Português",
            uk: "Українська",
            zh: "中文"
        })

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Flow {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            Repeater {
                model: root.order.documents

                ChoiceButton {
                    required property string modelData

                    objectName: `${modelData}Choice`
                    checked: root.order.document === modelData
                    text: root.documentNames[modelData]
                    tone: Theme.project

                    onClicked: root.order.chooseDocument(modelData)
                }
            }
        }

        LabelText {
            text: qsTr("À propos de")
            visible: root.order.aboutOne
        }

        Flow {
            spacing: Theme.tightGap
            visible: root.order.aboutOne
            Layout.fillWidth: true

            Repeater {
                model: root.order.subjects

                ChoiceButton {
                    required property string subjectId
                    required property string title

                    objectName: `subject${title}`
                    checked: root.order.subject === subjectId
                    text: title
                    tone: Theme.jury

                    onClicked: root.order.chooseSubject(subjectId)
                }
            }
        }

        Flow {
            spacing: Theme.tightGap
            visible: root.order.inLanguages
            Layout.fillWidth: true

            Repeater {
                model: Object.keys(root.languageNames)

                ChoiceButton {
                    required property string modelData

                    objectName: `language_${modelData}`
                    checked: root.order.language === modelData
                    text: root.languageNames[modelData]
                    tone: Theme.followUp

                    onClicked: root.order.chooseLanguage(modelData)
                }
            }
        }
    }
}
