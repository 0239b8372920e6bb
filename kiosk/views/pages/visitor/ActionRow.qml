import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The row at the bottom of a page: « Retour » first, then what goes on, given as children. In a narrow place, large
// words stand one above the other.
GridLayout {
    id: root

    required property SessionModel session

    columnSpacing: Theme.gap
    columns: Theme.cramped || Theme.largeText && width < 14 * Theme.labelSize ? 1 : -1
    layoutDirection: Theme.actionDirection
    rowSpacing: Theme.gap

    KioskButton {
        objectName: "backButton"
        iconName: "arrow-left"
        kind: KioskButton.Secondary
        text: qsTr("Retour")

        onClicked: root.session.back()
    }
}
