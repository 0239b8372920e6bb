pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style

// The desk once somebody is in: the side bar, and the page of the moment beside it.
FocusScope {
    id: root

    required property WorkModel work
    required property SoundTestModel sound
    required property string mairie

    focus: true

    DeskPages {
        id: desk

        sound: root.sound
        work: root.work
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0
        // The hall has no business with what lies behind the ceremony.
        visible: !root.work.ceremony.shown

        SideBar {
            mairie: root.mairie
            work: root.work
            Layout.fillHeight: true
        }

        Loader {
            focus: true
            sourceComponent: desk.pages[root.work.session.page]
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.margins: Theme.padding
        }
    }

    LockWarning {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.padding
        anchors.right: parent.right
        ending: root.work.session.ending
        secondsLeft: root.work.session.secondsLeft
        width: Math.min(parent.width / 2, Theme.scaled(900))
    }

    Loader {
        active: root.work.ceremony.shown
        anchors.fill: parent

        sourceComponent: CeremonyPage {
            ceremony: root.work.ceremony
            draw: root.work.draw
            jury: root.work.drawJury
        }
    }
}
