import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// In place of a project that was withdrawn while it was read: it says so, and where the others are.
ColumnLayout {
    id: root

    // The visitor wants to see the other projects.
    signal othersAsked

    spacing: Theme.gap

    Rectangle {
        color: Theme.projectSoft
        radius: Theme.tileRadius
        Layout.fillHeight: true
        Layout.fillWidth: true

        Icon {
            anchors.centerIn: parent
            color: Theme.project
            name: "sprout"
            size: Math.min(parent.width, parent.height) / 2
            strokeWidth: 1
        }
    }

    EmptyNotice {
        actionButton.objectName: "projectsButton"
        actionText: qsTr("Voir les projets")
        iconName: "info"
        objectName: "goneNotice"
        text: qsTr("Le bureau l’a retiré de la borne. Les autres projets vous attendent.")
        title: qsTr("Ce projet n’est plus affiché.")
        Layout.fillWidth: true

        onActionTriggered: root.othersAsked()
    }
}
