import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// What residents said, what was done, and since when the hall shows it.
Card {
    id: root

    required property string entryId
    required property string day
    required property string said
    required property string done

    signal correctionAsked
    signal removalAsked

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        BodyText {
            text: qsTr("« %1 »").arg(root.said)
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        LabelText {
            color: Theme.project
            text: root.done
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            CaptionText {
                text: qsTr("Depuis le %1").arg(root.day)
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "correctToldButton"
                iconName: "pencil"
                kind: KioskButton.Secondary
                text: qsTr("Corriger")

                onClicked: root.correctionAsked()
            }

            KioskButton {
                objectName: "removeToldButton"
                iconName: "x"
                kind: KioskButton.Secondary
                text: qsTr("Retirer")

                onClicked: root.removalAsked()
            }
        }
    }
}
