import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// How many copies.
Row {
    id: root

    required property PrintRoomModel prints

    spacing: Theme.tightGap

    KioskButton {
        objectName: "fewerButton"
        enabled: root.prints.copies > 1
        kind: KioskButton.Secondary
        text: "−"
        Accessible.name: qsTr("Un exemplaire de moins")

        onClicked: root.prints.changeCopies(-1)
    }

    LabelText {
        objectName: "copies"
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 ex.").arg(root.prints.copies)
    }

    KioskButton {
        objectName: "moreButton"
        kind: KioskButton.Secondary
        text: "+"
        Accessible.name: qsTr("Un exemplaire de plus")

        onClicked: root.prints.changeCopies(1)
    }
}
