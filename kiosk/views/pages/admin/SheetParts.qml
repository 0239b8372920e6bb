pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A list of a sheet, a line each: a day or a role, what it says, and a way to take it away.
ColumnLayout {
    id: root

    required property string title
    required property string addText
    required property string firstText
    required property string secondText
    required property SheetPartRows parts
    // What a line that is behind is marked with; empty where lines are not marked.
    property string markText

    spacing: Theme.tightGap

    LabelText {
        text: root.title
        Layout.fillWidth: true
    }

    Repeater {
        model: root.parts

        GridLayout {
            id: part

            required property int index
            required property string first
            required property string second
            required property bool done
            required property bool owed

            columnSpacing: Theme.tightGap
            columns: 3
            enabled: !owed
            rowSpacing: Theme.tightGap
            Layout.bottomMargin: Theme.tightGap
            Layout.fillWidth: true

            TextField {
                objectName: "firstField"
                label: root.firstText
                maximumLength: 80
                placeholderText: root.firstText
                text: part.first
                tone: Theme.project
                Layout.column: 0
                Layout.fillWidth: true
                Layout.row: 0

                onTextEdited: root.parts.writeFirst(part.index, text)
            }

            TextField {
                objectName: "secondField"
                label: root.secondText
                maximumLength: 160
                placeholderText: root.secondText
                text: part.second
                tone: Theme.project
                Layout.column: 0
                Layout.columnSpan: 3
                Layout.fillWidth: true
                Layout.row: 1

                onTextEdited: root.parts.writeSecond(part.index, text)
            }

            ChoiceButton {
                objectName: "markButton"
                autoExclusive: false
                checked: part.done
                text: root.markText
                tone: Theme.project
                visible: root.markText.length > 0
                Layout.column: 1
                Layout.row: 0

                onToggled: root.parts.mark(part.index, checked)
            }

            KioskButton {
                objectName: "dropButton"
                iconName: "trash-2"
                kind: KioskButton.Secondary
                text: part.owed ? qsTr("Dû à un avis") : qsTr("Retirer")
                Layout.column: 2
                Layout.row: 0

                onClicked: root.parts.drop(part.index)
            }
        }
    }

    KioskButton {
        objectName: "addButton"
        enabled: root.parts.count < 50
        iconName: "pencil"
        kind: KioskButton.Secondary
        text: root.addText
        Layout.alignment: Qt.AlignLeft

        onClicked: root.parts.add()
    }
}
