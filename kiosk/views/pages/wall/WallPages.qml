pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style

// The page of the moment over the name of the house. Pages fade, or simply change where nothing may move.
ColumnLayout {
    id: root

    required property WallModel wall
    required property string mairie
    required property string bureau
    readonly property bool still: wall.count === 0

    spacing: 0

    Item {
        id: page

        Layout.fillHeight: true
        Layout.fillWidth: true

        WaitingPage {
            anchors.fill: parent
            visible: root.still
            waiting: root.wall.waiting
        }

        MomentPage {
            anchors.fill: parent
            visible: root.wall.kind === "moment"
            wall: root.wall
        }

        QuestionPage {
            anchors.fill: parent
            visible: root.wall.kind === "question"
            wall: root.wall
        }

        ProjectPage {
            anchors.fill: parent
            visible: root.wall.kind === "project"
            wall: root.wall
        }

        DonePage {
            anchors.fill: parent
            visible: root.wall.kind === "done"
            wall: root.wall
        }
    }

    WallFoot {
        bureau: root.bureau
        mairie: root.mairie
        wall: root.wall
        Layout.fillWidth: true
    }

    SequentialAnimation {
        id: fade

        NumberAnimation {
            duration: Theme.driftDuration
            from: 1
            property: "opacity"
            target: page
            to: Theme.reducedMotion ? 1 : 0
        }

        ScriptAction {
            script: root.wall.turn()
        }

        NumberAnimation {
            duration: Theme.driftDuration
            property: "opacity"
            target: page
            to: 1
        }
    }

    Connections {
        function onTurning() {
            fade.restart()
        }

        target: root.wall
    }
}
