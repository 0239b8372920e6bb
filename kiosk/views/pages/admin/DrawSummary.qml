import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Which draw, and how far it is.
Card {
    id: root

    required property DrawModel draw
    readonly property var stages: ["open", "closed", "committed", "drawn"]

    borderWidth: 0
    color: Theme.jurySoft

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            objectName: "drawTitle"
            text: root.draw.title
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("%1 places · participer jusqu’au %2 · cérémonie le %3").arg(root.draw.seats).arg(root.draw.closesOn).arg(root.draw.ceremony)
            Layout.fillWidth: true
        }

        StepBar {
            current: Math.max(0, root.stages.indexOf(root.draw.state))
            steps: [qsTr("Liste ouverte"), qsTr("Liste close, quotas"), qsTr("Engagement, cérémonie"), qsTr("Jury")]
            tone: Theme.jury
            Layout.fillWidth: true
        }
    }
}
