import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// A published contribution that says nearly the same: how much, and « Regrouper ».
RowLayout {
    id: root

    required property int index
    required property string text
    required property string score
    required property bool decides

    signal groupAsked

    spacing: Theme.gap

    Chip {
        text: root.score
        tone: Theme.jurySoft
        toneText: Theme.jury
    }

    BodyText {
        elide: Text.ElideRight
        maximumLineCount: 1
        text: root.text
        wrapMode: Text.NoWrap
        Layout.fillWidth: true
    }

    KioskButton {
        objectName: `groupButton${root.index}`
        iconName: "git-merge"
        kind: KioskButton.Secondary
        text: root.index === 0 ? qsTr("Regrouper (G)") : qsTr("Regrouper")
        visible: root.decides

        onClicked: root.groupAsked()
    }
}
