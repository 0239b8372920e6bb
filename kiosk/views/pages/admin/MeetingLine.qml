pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// One meeting: a click, or Enter, opens what it decided.
T.Button {
    id: root

    required property string meetingId
    required property string title
    required property string day
    required property list<string> present
    required property int decided
    required property int toDo
    readonly property PresenceWords words: PresenceWords {}
    readonly property string count: decided === 0 ? qsTr("aucune décision") : qsTr("décisions : %1, à faire : %2").arg(decided).arg(toDo)

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.8
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.title}, ${root.day}, ${root.count}`

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

        CaptionText {
            color: Theme.project
            font.weight: Font.Bold
            text: root.day
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        LabelText {
            text: root.title
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: [root.words.all(root.present), root.count].join(" · ")
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
