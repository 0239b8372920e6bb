import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Above a list: a button to choose what it shows; once chosen, what is shown in words, and the way back to all.
ColumnLayout {
    id: root

    required property FilterModel filter
    required property list<string> chosen
    property string text

    // The visitor wants to choose.
    signal asked

    spacing: Theme.gap

    KioskButton {
        iconName: "list-filter"
        kind: KioskButton.Secondary
        objectName: "filterButton"
        text: root.text
        Layout.fillWidth: true

        onClicked: root.asked()
    }

    Notice {
        actionButton.objectName: "showAllButton"
        actionText: qsTr("Tout afficher")
        color: Theme.followUpSoft
        objectName: "filterNotice"
        text: root.chosen.filter(each => each.length > 0).join(" · ")
        title: qsTr("Vous voyez seulement :")
        tone: Theme.followUp
        visible: root.filter.active
        Layout.fillWidth: true

        onActionTriggered: root.filter.showAll()
    }
}
