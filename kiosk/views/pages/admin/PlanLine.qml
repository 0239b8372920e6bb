pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// A project, its days in the stimulateur and where it stands: a click, or Enter, opens its plan.
T.Button {
    id: root

    required property string projectId
    required property string title
    required property string span
    required property string weekdays
    required property int dedicated
    required property int day
    required property int days
    required property list<string> toDo
    readonly property WeekdayWords words: WeekdayWords {}
    readonly property string standing: day > 0 ? qsTr("jour %1 sur %2").arg(day).arg(days) : span.length > 0 ? qsTr("pas commencé") : ""

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.8
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.title}, ${root.span.length > 0 ? root.span : qsTr("sans plan")}, ${[root.standing].concat(root.toDo).join(", ")}`

    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: Theme.line
        border.width: Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.tightGap

        LabelText {
            text: root.title
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            color: Theme.project
            font.weight: Font.Bold
            text: root.standing
            visible: root.standing.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: root.span.length > 0 ? root.span : qsTr("sans plan")
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("%1 · %2 journées").arg(root.words.all(root.weekdays)).arg(root.dedicated)
            visible: root.weekdays.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Repeater {
            model: root.toDo

            CaptionText {
                required property string modelData

                color: Theme.ink
                objectName: "planDecision"
                text: qsTr("À faire : %1").arg(modelData)
                textFormat: Text.PlainText
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
