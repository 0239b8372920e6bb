import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The decisions: now, or prepared for later.
RowLayout {
    id: root

    required property ReviewModel review

    signal panelAsked(name: string)

    spacing: Theme.gap

    KioskButton {
        objectName: "publishButton"
        enabled: !root.review.busy
        horizontalPadding: Theme.padding * 0.4
        text: root.review.later ? qsTr("Préparer (P)") : qsTr("Publier (P)")
        tone: Theme.project
        Layout.fillWidth: true

        onClicked: root.review.publish()
    }

    KioskButton {
        objectName: "declineButton"
        horizontalPadding: Theme.padding * 0.4
        kind: KioskButton.Secondary
        text: qsTr("Ne pas publier… (N)")
        Layout.fillWidth: true

        onClicked: root.panelAsked("decline")
    }

    KioskButton {
        objectName: "redirectButton"
        horizontalPadding: Theme.padding * 0.4
        kind: KioskButton.Secondary
        text: qsTr("Orienter… (O)")
        Layout.fillWidth: true

        onClicked: root.panelAsked("redirect")
    }
}
