pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// Somebody to call back: the contact is masked until asked for, and each look is kept in the audit log.
Card {
    id: root

    required property int index
    required property string key
    required property string subject
    required property string about
    required property string words
    required property string given
    required property string until
    required property string origin
    property string contact: ""
    property bool gone: false

    // The agent asks for the contact.
    signal asked

    objectName: `callBack${index}`
    padding: Theme.padding * 0.7
    Accessible.role: Accessible.ListItem
    Accessible.name: `${title.text} ${root.words}`

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        LabelText {
            id: title

            text: root.subject === "sketch" ? qsTr("Porteur de l’ébauche « %1 »").arg(root.about) : qsTr("Peut aider : %1").arg(root.about)
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        BodyText {
            elide: Text.ElideRight
            maximumLineCount: 4
            text: root.words
            textFormat: Text.PlainText
            visible: root.words.length > 0
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Laissé le %1, %2. Gardé jusqu’au %3.").arg(root.given).arg(root.origin).arg(root.until)
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            LabelText {
                objectName: "callBackContact"
                color: root.gone ? Theme.contribution : Theme.followUp
                text: root.gone ? qsTr("Son auteur l’a repris. Il n’est plus là.") : root.contact
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "showCallBackButton"
                iconName: "eye"
                kind: KioskButton.Outlined
                text: qsTr("Voir (noté au journal)")
                tone: Theme.followUp
                visible: root.contact.length === 0 && !root.gone

                onClicked: root.asked()
            }
        }
    }
}
