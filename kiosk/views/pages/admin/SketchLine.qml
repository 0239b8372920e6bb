pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// One sketch in the list: a click, or Enter, opens it.
T.Button {
    id: root

    required property string sketchId
    required property string title
    required property string sentence
    required property string day
    required property string sketchState
    required property bool late
    property bool shown: false
    readonly property var stateNames: ({
            admissible: qsTr("recevable"),
            inadmissible: qsTr("non recevable"),
            submitted: qsTr("attend une décision")
        })
    readonly property string fate: stateNames[sketchState] ?? ""

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.8
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.title}, ${root.fate}`
    Accessible.description: root.sentence

    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: root.shown ? Theme.sketch : Theme.line
        border.width: root.shown ? Theme.strongLineWidth : Theme.lineWidth

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

        BodyText {
            elide: Text.ElideRight
            maximumLineCount: 2
            text: root.sentence
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: [root.day, root.late ? qsTr("en retard") : "", root.fate].filter(words => words.length > 0).join(" · ")
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
