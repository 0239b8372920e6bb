pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.controls

// Those to call back from this desk, the oldest first.
CardList {
    id: root

    required property CallBacksModel callBacks

    objectName: "callBackList"
    model: callBacks.rows

    delegate: CallBackCard {
        contact: root.callBacks.shownKey === key ? root.callBacks.contact : ""
        gone: root.callBacks.refusedKey === key
        width: ListView.view.width

        onAsked: root.callBacks.showContact(key)
    }

    Component.onDestruction: callBacks.forget()
}
