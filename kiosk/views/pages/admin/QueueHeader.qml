pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The title of the queue, and how the promises stand.
ColumnLayout {
    id: root

    required property ReviewQueueModel queue
    readonly property list<string> promises: ["", "reading", "answer"]
    readonly property var words: ({
            "": qsTr("Tout"),
            answer: qsTr("À répondre : %1").arg(root.queue.lateToAnswer),
            reading: qsTr("À lire : %1").arg(root.queue.lateToRead)
        })

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

    Flow {
        spacing: Theme.tightGap
        visible: root.queue.late > 0 || root.queue.promise.length > 0
        Layout.fillWidth: true

        Repeater {
            model: root.promises

            ChoiceButton {
                required property string modelData

                objectName: `${modelData}Late`
                checked: root.queue.promise === modelData
                text: root.words[modelData]
                tone: Theme.contribution
                Accessible.name: modelData.length > 0 ? qsTr("%1 en retard").arg(text) : text

                onClicked: root.queue.choose(modelData)
            }
        }
    }
}
