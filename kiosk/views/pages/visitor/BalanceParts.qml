pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// The parts of a balance sheet, each under its name.
ColumnLayout {
    id: root

    required property list<string> parts
    required property BalanceWords words

    spacing: Theme.gap

    Repeater {
        model: root.parts

        ColumnLayout {
            id: part

            required property int index
            required property string modelData

            spacing: Theme.tightGap * 0.5
            Accessible.name: `${name.text}. ${said.text}`
            Accessible.role: Accessible.ListItem
            Layout.fillWidth: true

            LabelText {
                id: name

                color: Theme.project
                text: root.words.words[part.index] ?? ""
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            BodyText {
                id: said

                font.pixelSize: Theme.labelSize
                horizontalAlignment: Text.AlignLeft
                objectName: "balanceWords"
                text: part.modelData
                textFormat: Text.PlainText
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
