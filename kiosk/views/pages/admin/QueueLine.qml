pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One printer: choosing it, what is wrong with it, and starting it again.
ColumnLayout {
    id: root

    required property PrintRoomModel prints
    required property bool chosen
    required property string name
    required property string label
    required property list<string> papers
    required property string sentence
    required property bool stopped
    readonly property bool fits: papers.includes(prints.order.paper)

    spacing: Theme.tightGap

    RowLayout {
        spacing: Theme.gap

        ChoiceButton {
            objectName: `queue${root.name}`
            checked: root.chosen
            text: `${root.label} (${root.papers.join(", ")})`
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.prints.chooseQueue(root.name)
        }

        KioskButton {
            objectName: `resume${root.name}`
            iconName: "refresh-cw"
            kind: KioskButton.Secondary
            text: qsTr("Relancer")
            visible: root.stopped

            onClicked: root.prints.resume(root.name)
        }
    }

    CaptionText {
        color: Theme.contribution
        text: root.sentence
        textFormat: Text.PlainText
        visible: root.sentence.length > 0
        Layout.fillWidth: true
    }

    CaptionText {
        color: Theme.contribution
        text: qsTr("Cette imprimante n’a pas de papier %1.").arg(root.prints.order.paper)
        visible: root.chosen && !root.fits
        Layout.fillWidth: true
    }
}
