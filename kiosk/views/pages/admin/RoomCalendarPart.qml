pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The moments to come on the left, the one that is being written on the right.
GridLayout {
    id: root

    required property RoomCalendarModel calendar
    required property CalendarFilesModel files
    required property bool runs

    signal posterAsked(string momentId)

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: calendar.refresh()
    Component.onDestruction: {
        calendar.giveUp()
        files.forget()
    }

    ColumnLayout {
        spacing: Theme.gap
        visible: !(Theme.portrait && root.calendar.editing)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        KioskButton {
            objectName: "newMomentButton"
            enabled: !root.calendar.editing
            iconName: "calendar"
            text: qsTr("Nouveau rendez-vous")
            tone: Theme.project
            visible: root.runs
            Layout.fillWidth: true

            onClicked: root.calendar.edit("")
        }

        KioskButton {
            objectName: "calendarFileButton"
            enabled: !root.calendar.editing && moments.count > 0
            iconName: "calendar-days"
            kind: KioskButton.Outlined
            text: qsTr("Fichier d’agenda de tous les rendez-vous")
            tone: Theme.project
            visible: root.runs
            Layout.fillWidth: true

            onClicked: root.files.keepAll()
        }

        Loader {
            active: !root.calendar.editing
            visible: active
            Layout.fillWidth: true

            sourceComponent: CalendarFileNotice {
                files: root.files
            }
        }

        BodyText {
            objectName: "noMoment"
            color: Theme.soft
            text: qsTr("Aucun rendez-vous à venir.")
            visible: moments.count === 0
            Layout.fillWidth: true
        }

        CardList {
            id: moments

            objectName: "calendarList"
            enabled: !root.calendar.editing
            model: root.calendar.rows
            opacity: enabled ? 1 : Theme.disabledOpacity
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: CalendarLine {
                required property int index

                objectName: `moment${index}`
                enabled: root.runs && !cancelled
                width: ListView.view.width

                onClicked: root.calendar.edit(momentId)
            }
        }
    }

    Loader {
        active: root.calendar.editing
        visible: active
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        sourceComponent: FormPage {
            MomentEditor {
                calendar: root.calendar
                files: root.files

                onPosterAsked: root.posterAsked(root.calendar.momentId)
            }
        }
    }

    BodyText {
        color: Theme.soft
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Choisissez un rendez-vous pour le changer, ou annoncez-en un.")
        verticalAlignment: Text.AlignVCenter
        visible: !root.calendar.editing && !Theme.portrait
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
