import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.style
import kiosk.views.controls

// A project among others: a tap opens it.
T.AbstractButton {
    id: root

    required property string title
    required property string sentence
    required property string stage
    required property int day
    required property int days
    required property string drawing

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    padding: Theme.lineWidth
    text: title
    Accessible.role: Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.sentence

    background: Rectangle {
        color: root.down ? Theme.pressed(Theme.card) : Theme.card
        radius: Theme.cardRadius
        border.color: Theme.controlLine
        border.width: Theme.lineWidth
    }
    contentItem: RowLayout {
        spacing: Theme.padding

        DrawingView {
            id: drawing

            path: root.drawing
            visible: root.width > 18 * Theme.bodySize
            bottomLeftRadius: root.mirrored ? 0 : Theme.cardRadius
            bottomRightRadius: root.mirrored ? Theme.cardRadius : 0
            topLeftRadius: bottomLeftRadius
            topRightRadius: bottomRightRadius
            Accessible.ignored: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.scaled(230)
            Layout.preferredWidth: Theme.scaled(290)
        }

        ColumnLayout {
            spacing: Theme.tightGap
            Layout.leftMargin: drawing.visible ? 0 : Theme.padding
            Layout.bottomMargin: Theme.padding * 0.8
            Layout.fillWidth: true
            Layout.topMargin: Theme.padding * 0.8

            StageChip {
                day: root.day
                days: root.days
                stage: root.stage
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
            }

            HeadingText {
                text: root.title
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            BodyText {
                font.pixelSize: Theme.labelSize
                horizontalAlignment: Text.AlignLeft
                text: root.sentence
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Icon {
            color: Theme.soft
            name: "chevron-right"
            Layout.rightMargin: Theme.padding * 0.75
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
