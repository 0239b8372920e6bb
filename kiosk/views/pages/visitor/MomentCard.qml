pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.style
import kiosk.views.controls

// A moment of the stimulateur among others: a tap opens it.
T.AbstractButton {
    id: root

    required property string momentId
    required property string kind
    required property string title
    required property string day
    required property string hours
    required property string project
    required property int seatsLeft
    readonly property MomentWords words: MomentWords {}
    readonly property bool full: seatsLeft === 0

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    padding: Theme.padding * 0.8
    text: title
    Accessible.role: Accessible.Button
    Accessible.name: root.title
    Accessible.description: [root.day, root.hours, seats.text].join(", ")

    background: Rectangle {
        color: root.down ? Theme.pressed(Theme.card) : Theme.card
        radius: Theme.cardRadius
        border.color: Theme.controlLine
        border.width: Theme.lineWidth
    }
    contentItem: RowLayout {
        spacing: Theme.padding

        ColumnLayout {
            spacing: Theme.tightGap
            Layout.fillWidth: true

            LabelText {
                color: Theme.project
                text: [root.day, root.hours].join(" · ")
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            HeadingText {
                text: root.title
                textFormat: Text.PlainText
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            BodyText {
                font.pixelSize: Theme.labelSize
                horizontalAlignment: Text.AlignLeft
                text: [root.words.of(root.kind), root.project].filter(words => words.length > 0).join(" · ")
                textFormat: Text.PlainText
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Chip {
                id: seats

                text: root.full ? qsTr("Complet") : qsTr("%n places libres", "", root.seatsLeft)
                tone: root.full ? Theme.contributionSoft : Theme.projectSoft
                toneText: root.full ? Theme.contribution : Theme.project
                Accessible.ignored: true
            }
        }

        Icon {
            color: Theme.soft
            name: "chevron-right"
        }
    }

    // Inside: the list cuts what is outside.
    FocusRing {
        anchors.margins: 0
        controlRadius: Theme.cardRadius - 2 * Theme.focusWidth
        visible: root.visualFocus
        z: 1
    }
}
