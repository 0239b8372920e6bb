import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// A security key of the agent's.
Card {
    id: root

    required property string keyId
    required property string name
    required property string added
    required property string used

    signal removalAsked

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Icon {
            color: Theme.jury
            name: "key-round"
            size: Theme.iconSize
        }

        ColumnLayout {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            LabelText {
                text: root.name
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            CaptionText {
                text: root.used.length > 0 ? qsTr("Ajoutée le %1 · dernière entrée le %2").arg(root.added).arg(root.used) : qsTr("Ajoutée le %1 · pas encore utilisée").arg(root.added)
                Layout.fillWidth: true
            }
        }

        KioskButton {
            objectName: "removeKeyButton"
            iconName: "trash-2"
            kind: KioskButton.Secondary
            text: qsTr("Retirer")

            onClicked: root.removalAsked()
        }
    }
}
