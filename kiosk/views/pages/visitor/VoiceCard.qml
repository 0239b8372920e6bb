import QtQuick
import QtQuick.Layouts
import kiosk.views.style
import kiosk.views.controls

// One published voice; a long one opens at a tap.
Card {
    id: root

    required property string kind
    required property string text
    required property string day
    property string place
    property bool unfolded: false

    readonly property string where: place.length > 0 ? qsTr("%1 · %2").arg(place).arg(day) : day

    Accessible.name: chip.text
    Accessible.description: root.text
    ListView.onReused: unfolded = false

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap * 1.5

        Flow {
            spacing: Theme.padding * 0.6

            Layout.fillWidth: true

            KindChip {
                id: chip

                kind: root.kind
            }

            CaptionText {
                height: chip.height
                text: root.where
                verticalAlignment: Text.AlignVCenter
            }
        }

        BodyText {
            id: words

            elide: Text.ElideRight
            maximumLineCount: root.unfolded ? Number.MAX_SAFE_INTEGER : 8
            text: root.text

            Layout.fillWidth: true
        }

        KioskButton {
            kind: KioskButton.Secondary
            objectName: "unfoldButton"
            text: qsTr("Lire la suite")
            visible: words.truncated

            onClicked: root.unfolded = true
        }
    }
}
