import QtQuick
import QtQuick.Layouts
import kiosk.views.style
import kiosk.views.controls

// The bottom row of a page to read: the way back, and two buttons that turn what is too long for the screen.
ActionRow {
    id: root

    required property Flickable pane
    readonly property bool turnable: pane.visible && pane.contentHeight > pane.height + 1

    // Moves the pane by a share of its height; a little of what was read stays in sight.
    function turn(share: real) {
        motion.to = Math.max(pane.originY, Math.min(pane.contentY + share * pane.height, pane.originY + pane.contentHeight - pane.height))
        motion.restart()
    }

    NumberAnimation {
        id: motion

        duration: Theme.longDuration
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root.pane

        onFinished: root.pane.returnToBounds()
    }

    Item {
        Layout.fillWidth: true
    }

    KioskButton {
        enabled: !root.pane.atYBeginning
        iconName: "chevron-up"
        kind: KioskButton.Secondary
        objectName: "previousButton"
        text: qsTr("Plus haut")
        visible: root.turnable

        onClicked: root.turn(-0.85)
    }

    KioskButton {
        enabled: !root.pane.atYEnd
        iconName: "chevron-down"
        kind: KioskButton.Secondary
        objectName: "nextButton"
        text: qsTr("Plus bas")
        visible: root.turnable

        onClicked: root.turn(0.85)
    }
}
