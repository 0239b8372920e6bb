import QtQuick
import QtQuick.Layouts
import kiosk.views.style
import kiosk.views.controls

// One published voice; a long one opens at a tap.
Card {
    id: root

    required property int index
    required property string kind
    required property string text
    required property string language
    required property string day
    required property string voiceId
    required property bool carried
    property string place
    property bool followable: carried
    property bool supportable: false
    property bool unfolded: false
    // Judged by its words, not by its lines as laid out: the button must not move what decides of it.
    readonly property bool folded: !unfolded && (text.length > 400 || text.split("\n").length > 8)
    // What tells its buttons from those of the others, for who does not see them side by side.
    readonly property string beginning: text.slice(0, 60)
    readonly property string where: place.length > 0 ? qsTr("%1 · %2").arg(place).arg(day) : day

    // The visitor asks what became of it.
    signal followed

    // The visitor says the same.
    signal supported

    Accessible.name: tongue.visible ? `${chip.text}, ${language}` : chip.text
    Accessible.description: root.text

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

            Chip {
                id: tongue

                objectName: `languageChip${root.index}`
                text: root.language
                tone: Theme.paper
                toneText: Theme.ink
                visible: root.language.length > 0
            }

            CaptionText {
                height: Math.max(chip.height, implicitHeight)
                text: root.where
                verticalAlignment: Text.AlignVCenter
                width: Math.min(implicitWidth, parent.width)
            }
        }

        BodyText {
            elide: Text.ElideRight
            maximumLineCount: root.folded ? 6 : Number.MAX_SAFE_INTEGER
            text: root.text
            Layout.fillWidth: true
        }

        KioskButton {
            kind: KioskButton.Secondary
            objectName: `unfoldButton${root.index}`
            text: qsTr("Lire la suite")
            visible: root.folded
            Accessible.description: root.beginning

            onClicked: root.unfolded = true
        }

        Flow {
            spacing: Theme.gap
            visible: root.supportable || root.followable
            Layout.fillWidth: true

            KioskButton {
                iconName: "thumbs-up"
                kind: KioskButton.Secondary
                objectName: `meTooButton${root.index}`
                text: qsTr("Moi aussi")
                visible: root.supportable
                Accessible.description: root.beginning

                onClicked: root.supported()
            }

            KioskButton {
                iconAfter: true
                iconName: "arrow-right"
                kind: KioskButton.Outlined
                objectName: `followButton${root.index}`
                text: qsTr("Ce qui en est né")
                tone: Theme.project
                visible: root.followable
                Accessible.description: root.beginning

                onClicked: root.followed()
            }
        }
    }
}
