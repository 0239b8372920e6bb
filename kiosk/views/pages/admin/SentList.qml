pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.controls

// The decisions that were sent, the latest first.
CardList {
    id: root

    required property SentDecisionsModel sent

    objectName: "sentList"
    model: sent.rows

    delegate: SentCard {
        width: ListView.view.width

        onAcknowledged: root.sent.acknowledge(decisionId)
    }
}
