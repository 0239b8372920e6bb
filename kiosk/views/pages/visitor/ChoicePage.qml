pragma ComponentBehavior: Bound

import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls

// A page of questions that choose what a list shows. Each answer counts at once.
AnswersPage {
    id: root

    required property FilterModel filter

    sentence: qsTr("Touchez ce qui vous intéresse. La liste change tout de suite.")

    heading: KioskButton {
        enabled: root.filter.active
        iconName: "refresh-cw"
        kind: KioskButton.Secondary
        objectName: "showAllButton"
        text: qsTr("Tout afficher")
        Layout.fillWidth: true

        onClicked: root.filter.showAll()
    }

    onDone: root.session.back()
}
