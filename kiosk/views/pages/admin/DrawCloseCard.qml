import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Closing the list, asked twice: nobody is added to it afterwards.
Card {
    id: root

    required property DrawModel draw
    property bool asking: false

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        BodyText {
            text: root.asking ? qsTr("Fermer la liste ? Personne ne pourra plus participer.") : qsTr("Quand le dernier jour est passé, fermez la liste.")
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "keepOpenButton"
            kind: KioskButton.Secondary
            text: qsTr("Non")
            visible: root.asking

            onClicked: root.asking = false
        }

        KioskButton {
            objectName: "closeListButton"
            enabled: !root.draw.busy
            iconName: "lock"
            kind: root.asking ? KioskButton.Primary : KioskButton.Outlined
            text: root.asking ? qsTr("Oui, fermer") : qsTr("Fermer la liste")
            tone: Theme.jury

            onClicked: root.asking ? root.draw.close() : root.asking = true
        }
    }
}
