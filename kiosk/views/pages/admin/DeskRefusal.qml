pragma ComponentBehavior: Bound

import QtQuick
import kiosk.views.controls

// Why nothing was done: in the page's words for the name of a refusal, or the sentence itself.
Notice {
    id: root

    // The name of a refusal, a sentence, or nothing.
    required property string refusal
    required property var said

    iconName: "triangle-alert"
    title: root.said[root.refusal] ?? (root.refusal.includes(" ") ? root.refusal : qsTr("Rien n’a été fait. Réessayez dans un instant."))
    visible: root.refusal.length > 0
}
