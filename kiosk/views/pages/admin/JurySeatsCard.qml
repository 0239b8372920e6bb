import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One juror: a lost card is made again; an alternate takes the seat of who leaves.
Card {
    id: root

    required property string jurorId
    required property string ticket
    property bool replaceable: true
    property bool leaving: false

    signal renewalAsked
    signal replacementAsked(string alternate)

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.gap
        columns: root.leaving ? 2 : 3
        rowSpacing: Theme.gap

        LabelText {
            text: root.ticket
            textFormat: Text.PlainText
            Layout.columnSpan: root.leaving ? 2 : 1
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "renewButton" + root.ticket
            iconName: "key-round"
            kind: KioskButton.Secondary
            text: qsTr("Autre carte")
            visible: !root.leaving

            onClicked: root.renewalAsked()
        }

        KioskButton {
            objectName: "replaceButton" + root.ticket
            iconName: "refresh-cw"
            kind: KioskButton.Secondary
            text: qsTr("Remplacer")
            visible: root.replaceable && !root.leaving

            onClicked: root.leaving = true
        }

        TextField {
            id: alternate

            objectName: "alternateField"
            maximumLength: 40
            placeholderText: qsTr("Ticket du suppléant, donné par le tirage")
            tone: Theme.jury
            visible: root.leaving
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "confirmReplaceButton"
            iconName: "check"
            text: alternate.text ? qsTr("Remplacer") : qsTr("Annuler")
            tone: Theme.jury
            visible: root.leaving

            onClicked: {
                root.leaving = false
                if (alternate.text)
                    root.replacementAsked(alternate.text)
            }
        }
    }
}
