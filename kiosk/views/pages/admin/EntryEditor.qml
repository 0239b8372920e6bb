pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// An entry to write: what it is, its day, its words, and whether everybody may read it.
Card {
    id: root

    required property LogbookModel logbook
    required property list<string> offered
    required property LogbookWords words
    required property string heading
    required property bool publishable
    property string kind
    property string corrects

    function correct(entryId: string, entryKind: string, entryDay: string, written: string, isPublished: bool) {
        corrects = entryId
        kind = entryKind
        day.text = entryDay
        text.text = written
        published.checked = isPublished
    }

    function forget() {
        corrects = ""
        kind = ""
        day.text = Qt.binding(() => logbook.today)
        text.clear()
        published.checked = false
    }

    Connections {
        function onWritten() {
            root.forget()
        }

        target: root.logbook
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        LabelText {
            text: root.corrects.length > 0 ? qsTr("Corriger une ligne : l’ancienne reste, barrée") : root.heading
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.tightGap
            visible: root.corrects.length === 0
            Layout.fillWidth: true

            Repeater {
                model: root.offered

                ChoiceButton {
                    required property string modelData

                    objectName: `entry-${modelData}`
                    checked: root.kind === modelData
                    text: root.words.kinds[modelData]
                    tone: modelData === "stop" ? Theme.contribution : Theme.project

                    onClicked: root.kind = modelData
                }
            }
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: Theme.captionSize
            text: root.words.effects[root.kind] ?? ""
            visible: text.length > 0
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            LabelText {
                text: qsTr("Le")
            }

            TextField {
                id: day

                objectName: "entryDay"
                label: qsTr("Le jour")
                maximumLength: 10
                text: root.logbook.today
                tone: Theme.project
                Layout.fillWidth: true
            }

            ChoiceButton {
                id: published

                objectName: "publishEntry"
                autoExclusive: false
                text: qsTr("Visible de tous")
                tone: Theme.followUp
                visible: root.publishable
            }
        }

        TextField {
            id: text

            objectName: "entryText"
            maximumLength: root.logbook.longest
            placeholderText: root.publishable ? qsTr("En une ou deux phrases, sans nommer personne") : qsTr("Pourquoi, en une ou deux phrases")
            tone: Theme.project
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            KioskButton {
                objectName: "cancelCorrectionButton"
                iconName: "x"
                kind: KioskButton.Secondary
                text: qsTr("Laisser")
                visible: root.corrects.length > 0

                onClicked: root.forget()
            }

            KioskButton {
                objectName: "writeEntryButton"
                enabled: root.kind.length > 0
                iconName: "check"
                text: root.corrects.length > 0 ? qsTr("Écrire la correction") : root.publishable ? qsTr("Écrire dans le carnet") : qsTr("Décider")
                tone: root.kind === "stop" ? Theme.contribution : Theme.project
                Layout.fillWidth: true

                onClicked: root.corrects.length > 0 ? root.logbook.correct(root.corrects, day.text, text.text, published.checked) : root.logbook.write(root.kind, day.text, text.text, published.checked)
            }
        }
    }
}
