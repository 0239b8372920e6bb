import QtQuick
import kiosk.views.style

// Two large buttons that move a page up and down: nobody has to drag.
Column {
    id: root

    required property Flickable view

    spacing: Theme.gap

    MoveKey {
        enabled: !root.view.atYBeginning
        iconName: "chevron-up"
        objectName: "pageUpButton"
        text: qsTr("Plus haut")

        onClicked: root.view.contentY = Math.max(0, root.view.contentY - root.view.height * 0.7)
    }

    MoveKey {
        enabled: !root.view.atYEnd
        iconName: "chevron-down"
        objectName: "pageDownButton"
        text: qsTr("Plus bas")

        onClicked: root.view.contentY = Math.min(root.view.contentHeight - root.view.height, root.view.contentY + root.view.height * 0.7)
    }

    component MoveKey: PadKey {
        width: Theme.target
        height: Theme.target
        opacity: enabled ? 1 : Theme.disabledOpacity
    }
}
