import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What waits, or what was sent: shown once a decision has travelled.
Flow {
    id: root

    required property SentDecisionsModel sent
    property bool showsSent: false

    spacing: Theme.tightGap
    visible: sent.rows.count > 0

    ChoiceButton {
        objectName: "waitingTab"
        checked: !root.showsSent
        text: qsTr("À faire")
        tone: Theme.contribution

        onClicked: root.showsSent = false
    }

    ChoiceButton {
        objectName: "sentTab"
        checked: root.showsSent
        text: root.sent.refused > 0 ? qsTr("Envoyées : %1 à voir").arg(root.sent.refused) : root.sent.travelling > 0 ? qsTr("Envoyées : %1 en attente").arg(root.sent.travelling) : qsTr("Envoyées")
        tone: root.sent.refused > 0 ? Theme.contribution : Theme.project

        onClicked: root.showsSent = true
    }
}
