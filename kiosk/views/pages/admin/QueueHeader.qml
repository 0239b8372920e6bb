import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The title of the queue, and how the promises stand.
ColumnLayout {
    id: root

    required property ReviewQueueModel queue

    spacing: Theme.tightGap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TitleText {
            text: qsTr("À relire")
            Layout.fillWidth: true
        }

        LabelText {
            objectName: "oldestWaiting"
            color: Theme.contribution
            text: qsTr("la plus ancienne : %1").arg(root.queue.oldest)
            visible: root.queue.oldest.length > 0
        }
    }

    CaptionText {
        objectName: "queueCounts"
        text: root.queue.late > 0 ? qsTr("%1 en attente, dont %2 en retard sur nos promesses").arg(root.queue.waiting).arg(root.queue.late) : qsTr("%1 en attente, aucune en retard").arg(root.queue.waiting)
        visible: root.queue.waiting > 0
        Layout.fillWidth: true
    }
}
