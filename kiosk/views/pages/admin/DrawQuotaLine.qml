pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// The bounds of one answer, and four buttons that move them by a seat.
RowLayout {
    id: root

    required property string category
    required property string answer
    required property int fewest
    required property int most

    signal asked(int fewest, int most)

    spacing: Theme.tightGap

    CaptionText {
        text: qsTr("%1 : %2").arg(root.category).arg(root.answer)
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    Step {
        enabled: root.fewest > 0
        text: "−"
        what: qsTr("Minimum moins un")

        onClicked: root.asked(root.fewest - 1, root.most)
    }

    Step {
        text: "+"
        what: qsTr("Minimum plus un")

        onClicked: root.asked(root.fewest + 1, root.most)
    }

    LabelText {
        font.pixelSize: Theme.bodySize
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("%1 à %2").arg(root.fewest).arg(root.most)
        wrapMode: Text.NoWrap
        Layout.minimumWidth: implicitWidth
        Layout.preferredWidth: 1.5 * Theme.buttonHeight
    }

    Step {
        enabled: root.most > 0
        text: "−"
        what: qsTr("Maximum moins un")

        onClicked: root.asked(root.fewest, root.most - 1)
    }

    Step {
        text: "+"
        what: qsTr("Maximum plus un")

        onClicked: root.asked(root.fewest, root.most + 1)
    }

    component Step: KioskButton {
        required property string what

        horizontalPadding: 0
        kind: KioskButton.Secondary
        Accessible.name: qsTr("%1 pour « %2 »").arg(what).arg(root.answer)
        Layout.minimumWidth: Theme.buttonHeight
        Layout.preferredWidth: Theme.buttonHeight
    }
}
