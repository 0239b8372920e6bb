import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The contact of somebody who can help: masked until asked for, and each look is kept in the audit log.
RowLayout {
    id: root

    required property InboxModel inbox
    readonly property bool known: inbox.contact.length > 0

    spacing: Theme.gap

    Icon {
        color: Theme.followUp
        name: "hand-helping"
        size: Theme.iconSize
    }

    LabelText {
        objectName: "contactWords"
        text: root.known ? root.inbox.contact : qsTr("Un contact a été laissé.")
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    KioskButton {
        objectName: "showContactButton"
        iconName: "eye"
        kind: KioskButton.Outlined
        text: qsTr("Voir (noté au journal)")
        tone: Theme.followUp
        visible: !root.known

        onClicked: root.inbox.showContact()
    }
}
