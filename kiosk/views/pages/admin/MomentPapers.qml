import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What tells of a moment outside the kiosk: its poster, and a file for calendars.
ColumnLayout {
    id: root

    required property CalendarFilesModel files
    required property string momentId

    signal posterAsked

    spacing: Theme.gap

    Component.onCompleted: files.forget()
    Component.onDestruction: files.forget()

    LabelText {
        text: qsTr("Faire connaître le rendez-vous enregistré")
        Layout.fillWidth: true
    }

    CalendarFileNotice {
        files: root.files
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        KioskButton {
            objectName: "momentPosterButton"
            iconName: "printer"
            kind: KioskButton.Outlined
            text: qsTr("Affiche")
            tone: Theme.project

            onClicked: root.posterAsked()
        }

        KioskButton {
            objectName: "momentFileButton"
            iconName: "calendar-days"
            kind: KioskButton.Outlined
            text: qsTr("Fichier d’agenda")
            tone: Theme.project

            onClicked: root.files.keepOne(root.momentId)
        }
    }
}
