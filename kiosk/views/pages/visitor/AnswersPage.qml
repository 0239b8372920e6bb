pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// A page of choices in a pane that turns, and the button that goes on when they are made.
ReadingPage {
    id: root

    property string doneText
    property string doneIcon: "arrow-right"
    property bool doneEnabled: true
    property bool doneOffered: true
    property color tone: Theme.followUp
    // Beside the other buttons of the bottom row there is no room for it.
    readonly property bool doneBelow: Theme.portrait || Theme.largeText
    default property alias questions: questions.data

    // The visitor has chosen.
    signal done

    leastBody: 4 * Theme.buttonHeight + (doneOffered && doneBelow ? Theme.buttonHeight + Theme.gap : 0)
    pane: pane

    ending: Loader {
        active: root.doneOffered && !root.doneBelow
        sourceComponent: button
        visible: active
    }
    body: ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Flickable {
            id: pane

            bottomMargin: 2 * Theme.focusWidth
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: questions.height
            // Qt's software renderer draws icons that lie outside a clip, unless there is a layer.
            layer.enabled: GraphicsInfo.api === GraphicsInfo.Software
            Layout.fillHeight: true
            Layout.fillWidth: true

            KeepInSight {
                pane: pane
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.paper
                parent: pane
                z: -1
            }

            ColumnLayout {
                id: questions

                width: pane.width
                spacing: 2 * Theme.gap
            }
        }

        Loader {
            active: root.doneOffered && root.doneBelow
            sourceComponent: button
            visible: active
            Layout.fillWidth: true
        }
    }

    Component {
        id: button

        KioskButton {
            enabled: root.doneEnabled
            iconAfter: true
            iconName: root.doneIcon
            objectName: "doneButton"
            text: root.doneText
            tone: root.tone

            onClicked: root.done()
        }
    }
}
