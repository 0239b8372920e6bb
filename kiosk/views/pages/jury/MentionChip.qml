import QtQuick
import kiosk.views.controls

// A mention that was given.
Chip {
    id: root

    required property int mention

    iconName: look.iconName
    text: look.word
    tone: look.tone

    MentionLook {
        id: look

        mention: root.mention
    }
}
