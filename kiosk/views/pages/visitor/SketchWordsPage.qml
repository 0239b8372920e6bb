pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A question of a sketch that is answered in words.
VisitorPage {
    id: root

    required property SessionModel session
    required property SketchModel sketch
    required property bool typing
    readonly property AnswersModel answers: sketch.answers
    readonly property bool roomy: Theme.portrait || !typing || !Theme.largeText
    readonly property bool tooLong: answers.length > answers.longest
    readonly property bool told: warning.visible || fault.visible

    emblem: "pencil"
    emblemTone: Theme.sketch
    ground: Theme.sketchSoft

    Component.onCompleted: editor.forceActiveFocus()

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait || root.split && !root.told ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: !Theme.portrait

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            ReadingPart {
                page: root
                Layout.fillWidth: true

                SketchHeading {
                    helps: root.roomy && !root.told
                    sketch: root.sketch
                    visible: Theme.portrait || !root.told
                    Layout.fillWidth: true
                }
            }

            PersonalDataNotice {
                id: warning

                personalData: root.answers.personalData
                Layout.fillWidth: true
            }

            SketchFault {
                id: fault

                sketch: root.sketch
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillHeight: true
            Layout.fillWidth: true

            TextEditor {
                id: editor

                objectName: "textEditor"
                counterText: qsTr("%1 / %2").arg(root.answers.length).arg(root.answers.longest)
                label: qsTr("Votre réponse")
                placeholderText: qsTr("Écrivez ici")
                text: root.answers.text
                tone: Theme.sketch
                Layout.fillHeight: true
                Layout.fillWidth: true

                Component.onCompleted: marker.watch(editor.textDocument)
                onTextChanged: root.answers.write(text)
            }

            ActionRow {
                session: root.session
                Layout.fillWidth: true

                KioskButton {
                    objectName: "continueButton"
                    enabled: root.answers.answered && !root.sketch.busy && !root.tooLong
                    iconAfter: true
                    iconName: "arrow-right"
                    text: root.sketch.busy ? qsTr("Un instant…") : root.tooLong ? qsTr("C’est un peu long") : root.answers.answered ? qsTr("Continuer") : qsTr("Répondez d’abord")
                    tone: Theme.sketch
                    Layout.fillWidth: true

                    onClicked: root.sketch.proceed()
                }
            }
        }
    }

    PersonalDataMarker {
        id: marker
    }
}
