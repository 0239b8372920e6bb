pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.style

// What the visitor wrote, as it is, with personal data marked; it scrolls when it is long.
Flickable {
    id: root

    required property string text
    // A short message is read again in large letters.
    readonly property bool short: text.length < 200

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: words.implicitHeight
    implicitHeight: words.implicitHeight

    TextEdit {
        id: words

        objectName: "reviewedText"
        width: root.width
        activeFocusOnPress: false
        color: Theme.ink
        font.family: Theme.bodyFamily
        font.pixelSize: root.short ? Math.max(Theme.headingSize * 0.95, Theme.bodySize) : Theme.bodySize
        readOnly: true
        selectByMouse: false
        text: root.text
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        Accessible.name: root.text
        Accessible.role: Accessible.StaticText

        Component.onCompleted: marker.watch(textDocument)
    }

    PersonalDataMarker {
        id: marker
    }
}
