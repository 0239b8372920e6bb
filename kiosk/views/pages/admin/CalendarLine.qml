pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// One moment of the calendar: a click, or Enter, opens it.
T.Button {
    id: root

    required property string momentId
    required property string kind
    required property string title
    required property string when
    required property string room
    required property string partners
    required property int registered
    required property int capacity
    required property bool cancelled
    readonly property MomentWords words: MomentWords {}
    readonly property string fate: cancelled ? qsTr("annulé") : qsTr("%1 inscrits sur %2").arg(registered).arg(capacity)

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.8
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.title}, ${root.when}, ${root.fate}`

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
            color: root.cancelled ? Theme.contribution : Theme.project
            font.weight: Font.Bold
            text: [root.words.of(root.kind), root.fate].join(" · ")
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        LabelText {
            font.strikeout: root.cancelled
            text: root.title
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: [root.when, root.room].join(" · ")
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Avec %1").arg(root.partners)
            textFormat: Text.PlainText
            visible: root.partners.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
