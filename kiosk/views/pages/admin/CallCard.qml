import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Somebody at the kiosk asks for an agent.
Card {
    id: root

    required property CallsModel calls

    objectName: "callCard"
    color: Theme.contributionSoft
    padding: Theme.padding * 0.5
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Component.onCompleted: calls.watch()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        LabelText {
            id: words

            text: qsTr("On vous appelle à la borne, depuis %1.").arg(root.calls.since)
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "answerCallButton"
            iconName: "bell-ring"
            text: qsTr("J’y vais")
            Layout.fillWidth: true

            onClicked: root.calls.answer()
        }
    }
}
