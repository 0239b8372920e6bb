pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.keyboard
import kiosk.views.pages.admin
import kiosk.views.style

// The agents' window: the door, then what the agent works with. Nothing of it is shared with the visitors' window.
Window {
    id: root

    required property AccessModel access
    required property SoundTestModel sound
    required property string mairie
    required property bool onKiosk
    required property real pixelsPerMm
    required property bool fullScreen
    property WorkModel work: null

    color: Theme.paper
    flags: fullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: qsTr("Bureau des agents")
    visibility: fullScreen ? Window.FullScreen : Window.Windowed

    Component.onCompleted: Theme.dense = true

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

        Loader {
            focus: true
            sourceComponent: root.work ? desk : door
            Layout.fillHeight: true
            Layout.fillWidth: true
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

    Component {
        id: door

        AccessPage {
            access: root.access
            mairie: root.mairie

            onKiosk: root.onKiosk
            onGone: root.close()
        }
    }

    Component {
        id: desk

        AdminPages {
            mairie: root.mairie
            sound: root.sound
            work: root.work
        }
    }
}
