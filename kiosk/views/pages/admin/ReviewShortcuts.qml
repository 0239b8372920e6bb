pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import kiosk.models

// The keys that decide. A field that is typed in keeps its letters.
Instantiator {
    id: root

    required property ReviewModel review

    signal answerAsked
    signal maskAsked
    signal panelAsked(name: string)

    model: [
        {
            keys: ["P", "Ctrl+Return", "Ctrl+Enter"],
            run: () => root.review.publish()
        },
        {
            keys: ["N"],
            run: () => root.panelAsked("decline")
        },
        {
            keys: ["O"],
            run: () => root.panelAsked("redirect")
        },
        {
            keys: ["R"],
            run: () => root.answerAsked()
        },
        {
            keys: ["G"],
            run: () => root.review.group(0)
        },
        {
            keys: ["M"],
            run: () => root.maskAsked()
        },
        {
            keys: ["V"],
            run: () => root.review.item.reveal()
        },
        {
            keys: ["S"],
            run: () => root.review.toggleLater()
        },
        {
            keys: ["A"],
            run: () => root.review.applyPrepared()
        },
        {
            keys: ["U", "Ctrl+Z"],
            run: () => root.review.undo()
        }
    ]

    delegate: Shortcut {
        required property var modelData

        enabled: root.active
        sequences: modelData.keys

        onActivated: modelData.run()
    }
}
