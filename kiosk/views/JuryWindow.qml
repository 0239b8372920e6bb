pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.keyboard
import kiosk.views.pages.jury
import kiosk.views.style

// The screen of the jury's room: jurors come to it one after the other. Nothing of the desk or of the visitors is in it.
Window {
    id: root

    required property RoomModel room
    required property real pixelsPerMm
    required property bool onKiosk
    required property bool fullScreen

    color: Theme.paper
    flags: fullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: qsTr("Séance du jury")
    visibility: fullScreen ? Window.FullScreen : Window.Windowed

    Binding {
        property: "pixelsPerMm"
        target: Theme
        value: root.pixelsPerMm
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.height
    }

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.width
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        JuryPages {
            room: root.room
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.margins: Theme.padding
        }

        Loader {
            id: keyboard

            readonly property KioskKeyboard panel: item as KioskKeyboard

            active: root.onKiosk
            Layout.fillWidth: true
            Layout.preferredHeight: panel?.shown ? panel.implicitHeight : 0

            sourceComponent: KioskKeyboard {
                locale: "fr_FR"
            }
        }
    }
}
