pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One folder of the machine at a time: touch a folder to open it, a file to choose it.
Card {
    id: root

    required property FileChooserModel files

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Choisir un fichier")
            Layout.fillWidth: true
        }

        CaptionText {
            objectName: "chooserPath"
            elide: Text.ElideLeft
            maximumLineCount: 1
            text: root.files.path.length > 0 ? root.files.path : qsTr("Touchez un dossier, ou une clé USB branchée.")
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        CardList {
            id: found

            objectName: "fileList"
            model: root.files.rows
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: 4 * Theme.buttonHeight

            delegate: FileLine {
                required property int index

                objectName: `file${index}`
                width: ListView.view.width

                onActiveFocusChanged: if (activeFocus) {
                    ListView.view.positionViewAtIndex(index, ListView.Contain)
                }
                onClicked: root.files.take(path, folder)
            }
        }

        BodyText {
            objectName: "emptyFolder"
            color: Theme.soft
            text: qsTr("Rien à choisir ici. Fichiers attendus : %1").arg(root.files.endings)
            textFormat: Text.PlainText
            visible: found.count === 0
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            KioskButton {
                objectName: "upButton"
                iconName: "arrow-left"
                kind: KioskButton.Secondary
                text: qsTr("Dossier au-dessus")
                visible: root.files.path.length > 0

                onClicked: root.files.up()
            }

            KioskButton {
                objectName: "cancelChooserButton"
                iconName: "x"
                kind: KioskButton.Secondary
                text: qsTr("Annuler")

                onClicked: root.files.close()
            }
        }
    }
}
