pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.keyboard

// Where the on-screen keyboard stands: made with the first page that may need it, and kept.
Loader {
    id: root

    required property string locale
    required property bool wanted
    // Whether something else is typed with.
    property bool closed: false
    readonly property KioskKeyboard keyboard: item as KioskKeyboard
    readonly property real room: keyboard?.shown && !closed ? keyboard.implicitHeight : 0

    active: wanted || item !== null
    visible: !closed

    sourceComponent: KioskKeyboard {
        locale: root.locale
    }
}
