pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// One subject: what it is, five mentions, a reason in one sentence. While the keyboard is there, the reason has the room.
ColumnLayout {
    id: root

    required property RoomModel room
    readonly property BallotModel ballot: room.ballot
    readonly property bool typing: height < 0.7 * Theme.windowHeight

    spacing: Theme.gap

    MentionLook {
        id: look

        mention: root.ballot.mention
    }

    JurorBar {
        room: root.room
        Layout.fillWidth: true
    }

    ProgressLine {
        count: root.ballot.count
        done: root.ballot.graded
        text: qsTr("%1 sur %2").arg(Math.min(root.ballot.place + 1, root.ballot.count)).arg(root.ballot.count)
        visible: !root.typing
        Layout.fillWidth: true
    }

    SubjectText {
        ballot: root.ballot
        Layout.fillHeight: true
        Layout.fillWidth: true
    }

    RefusalNotice {
        room: root.room
        Layout.fillWidth: true
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 5
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: !root.typing
        Layout.fillWidth: true

        Repeater {
            model: [4, 3, 2, 1, 0]

            MentionButton {
                required property int modelData

                objectName: "mention" + modelData
                checked: root.ballot.mention === modelData
                mention: modelData
                Layout.fillWidth: true

                onClicked: root.ballot.choose(modelData)
            }
        }
    }

    TextField {
        objectName: "reasonField"
        enabled: root.ballot.mention !== -2
        label: qsTr("Pourquoi ? Une phrase")
        maximumLength: 240
        placeholderText: root.ballot.mention === -2 ? qsTr("Pas de raison à donner") : qsTr("Pourquoi ? Une phrase")
        text: root.ballot.reason
        tone: Theme.jury
        Layout.fillWidth: true

        onAccepted: root.ballot.complete ? root.ballot.keep() : root.forceActiveFocus()
        onTextEdited: root.ballot.write(text)
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: 3
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        KioskButton {
            objectName: "backButton"
            enabled: root.ballot.place > 0
            iconName: "arrow-left"
            kind: KioskButton.Secondary
            text: qsTr("Retour")

            onClicked: root.ballot.show(root.ballot.place - 1)
        }

        KioskButton {
            objectName: "recuseButton"
            iconName: root.ballot.mention === -2 ? "check" : "hand-helping"
            kind: KioskButton.Outlined
            text: qsTr("Je me déporte")
            tone: Theme.soft
            visible: !root.typing

            onClicked: root.ballot.choose(-2)
        }

        // The keyboard covers the mentions: a touch brings them back.
        KioskButton {
            objectName: "mentionsButton"
            iconName: look.iconName
            kind: KioskButton.Outlined
            text: root.ballot.mention === -1 ? qsTr("Choisir une mention") : look.word
            tone: look.tone
            visible: root.typing

            onClicked: root.forceActiveFocus()
        }

        KioskButton {
            objectName: "keepButton"
            enabled: root.ballot.complete
            iconAfter: true
            iconName: "arrow-right"
            text: qsTr("Enregistrer")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.ballot.keep()
        }
    }
}
