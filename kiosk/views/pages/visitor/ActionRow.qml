import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The row at the bottom of a page: « Retour » first, then what goes on, given as children.
RowLayout {
    id: root

    required property SessionModel session

    layoutDirection: Theme.actionDirection
    spacing: Theme.gap

    KioskButton {
        objectName: "backButton"
        iconName: "arrow-left"
        kind: KioskButton.Secondary
        text: qsTr("Retour")

        onClicked: root.session.back()
    }
}
