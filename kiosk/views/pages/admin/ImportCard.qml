pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Which file, what its source is called, and what its lines are when they do not say it.
Card {
    id: root

    required property ImportModel bringing
    required property bool publishes
    property string kind: bringing.kinds[0]
    property bool published: false
    readonly property Wording wording: Wording {}
    readonly property bool ready: bringing.path.length > 0 && !bringing.busy

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Apporter des contributions")
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Un fichier CSV ou JSON : les nôtres, ou des propositions de Decidim. Importer deux fois n’ajoute rien.")
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            KioskButton {
                objectName: "chooseFileButton"
                enabled: !root.bringing.busy
                iconName: "folder"
                kind: KioskButton.Secondary
                text: qsTr("Choisir un fichier…")

                onClicked: root.bringing.files.begin()
            }

            LabelText {
                objectName: "importPath"
                elide: Text.ElideLeft
                maximumLineCount: 1
                text: root.bringing.path
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }
        }

        TextField {
            id: source

            objectName: "sourceField"
            maximumLength: 60
            placeholderText: qsTr("Nom de la source, comme « atelier de mai »")
            tone: Theme.followUp
            Layout.fillWidth: true
        }

        LabelText {
            text: qsTr("Quand une ligne ne dit pas son type")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            Repeater {
                model: root.bringing.kinds

                ChoiceButton {
                    required property string modelData

                    objectName: `${modelData}Kind`
                    checked: root.kind === modelData
                    text: root.wording.kinds[modelData]
                    tone: Theme.followUp

                    onClicked: root.kind = modelData
                }
            }
        }

        ChoiceButton {
            objectName: "publicChoice"
            autoExclusive: false
            checked: root.published
            text: qsTr("Déjà relues : les publier aussitôt")
            tone: Theme.followUp
            visible: root.publishes
            Layout.alignment: Qt.AlignLeft

            onToggled: root.published = checked
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            KioskButton {
                objectName: "checkFileButton"
                enabled: root.ready
                iconName: "list-checks"
                kind: KioskButton.Secondary
                text: qsTr("Vérifier sans importer")

                onClicked: root.bringing.bring(source.text, root.kind, root.published, true)
            }

            KioskButton {
                objectName: "importButton"
                enabled: root.ready
                iconName: "upload"
                text: qsTr("Importer")
                tone: Theme.followUp

                onClicked: root.bringing.bring(source.text, root.kind, root.published, false)
            }
        }
    }
}
