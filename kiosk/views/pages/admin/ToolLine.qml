pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// One tool of the catalogue and where it is: a click, or Enter, opens it.
T.Button {
    id: root

    required property string toolId
    required property string kind
    required property string name
    required property string sentence
    required property string standing
    required property string borrower
    required property string until
    readonly property ToolWords words: ToolWords {}
    readonly property bool late: standing === "overdue"
    readonly property string where: late ? qsTr("En retard : %1, à rendre le %2").arg(borrower).arg(until) : standing === "lent" ? qsTr("Prêté : %1, jusqu’au %2").arg(borrower).arg(until) : qsTr("Disponible")

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.8
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.name}, ${root.where}`

    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: root.late ? Theme.contribution : Theme.line
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
            text: root.words.of(root.kind)
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        LabelText {
            text: root.name
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            text: root.sentence
            textFormat: Text.PlainText
            visible: root.sentence.length > 0
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        CaptionText {
            objectName: "toolStanding"
            color: root.late ? Theme.contribution : Theme.ink
            font.weight: root.late ? Font.Bold : Font.Normal
            text: root.where
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
