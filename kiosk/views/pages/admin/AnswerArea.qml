pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The answer to the bearer, with templates to start from.
FocusScope {
    id: root

    required property ReviewModel review
    readonly property ReviewDraftModel draft: review.draft

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.tightGap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            LabelText {
                text: qsTr("Réponse (R) : elle s’affichera sur le suivi de l’habitant")
                Layout.fillWidth: true
            }

            ChoiceButton {
                objectName: "laterChoice"
                autoExclusive: false
                checked: root.review.later
                implicitHeight: Theme.target
                text: qsTr("Pour plus tard (S)")
                tone: Theme.jury

                onClicked: root.review.toggleLater()
            }
        }

        TextEditor {
            objectName: "answerEditor"
            focus: true
            label: qsTr("Réponse à l’habitant")
            placeholderText: qsTr("Facultative. Ctrl+Entrée publie avec elle.")
            text: root.draft.answer
            tone: Theme.jury
            Layout.fillWidth: true
            Layout.preferredHeight: 3.4 * Theme.bodySize

            onTextChanged: root.draft.write("answer", text)
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: root.draft.templates

                KioskButton {
                    id: template

                    required property int index
                    required property string title

                    objectName: `template${index}`
                    implicitHeight: Theme.target
                    kind: KioskButton.Secondary
                    text: qsTr("%1 (Alt+%2)").arg(title).arg(index + 1)

                    onClicked: root.draft.useTemplate(index)

                    Shortcut {
                        sequence: `Alt+${template.index + 1}`

                        onActivated: root.draft.useTemplate(template.index)
                    }
                }
            }

            KioskButton {
                objectName: "keepTemplateButton"
                implicitHeight: Theme.target
                kind: KioskButton.Secondary
                text: qsTr("Garder comme modèle")
                visible: root.draft.answer.length > 0

                onClicked: root.draft.keepAsTemplate()
            }
        }
    }
}
