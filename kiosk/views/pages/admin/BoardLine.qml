pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// One project or theme in the list: a click, or Enter, opens it.
T.Button {
    id: root

    required property string subjectId
    required property string title
    required property string sentence
    required property string stage
    required property string stageName
    property bool shown: false

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.8
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.title}, ${root.stageName}`
    Accessible.description: root.sentence

    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: root.shown ? Theme.project : Theme.line
        border.width: root.shown ? Theme.strongLineWidth : Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.tightGap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            LabelText {
                elide: Text.ElideRight
                maximumLineCount: 2
                text: root.title
                textFormat: Text.PlainText
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Chip {
                text: root.stageName
                tone: Theme.projectSoft
                toneText: Theme.ink
                Accessible.ignored: true
                Layout.alignment: Qt.AlignTop
            }
        }

        CaptionText {
            elide: Text.ElideRight
            maximumLineCount: 2
            text: root.sentence
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
