import QtQuick
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// An urn with its ball, as large as there is room for; touched, it is read again.
T.Button {
    id: root

    required property int number
    required property int ball
    required property bool current
    readonly property real side: Math.min(width, height)

    objectName: `urn${number}`
    enabled: ball >= 0
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: ball >= 0 ? qsTr("Urne %1, boule %2 : relire").arg(number).arg(ball) : qsTr("Urne %1, vide").arg(number)

    background: Rectangle {
        color: root.current ? Theme.jurySoft : Theme.card
        radius: Theme.tileRadius
        border.color: root.current ? Theme.jury : Theme.line
        border.width: root.current ? 2 * Theme.strongLineWidth : Theme.lineWidth

        FocusRing {
            controlRadius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            color: root.ball >= 0 ? Theme.jury : "transparent"
            height: 0.78 * root.side
            radius: height / 2
            width: height
            border.color: Theme.jury
            border.width: root.ball >= 0 ? 0 : Theme.strongLineWidth

            TitleText {
                anchors.centerIn: parent
                color: root.ball >= 0 ? Theme.onStrong : Theme.soft
                font.pixelSize: 0.5 * root.side
                lineHeight: 1
                text: root.ball >= 0 ? root.ball : "?"
                Accessible.ignored: true
            }
        }
    }
}
