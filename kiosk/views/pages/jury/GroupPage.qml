pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The groups on the way to a theme: proposed by the machine, then split, merged and named by jurors.
ColumnLayout {
    id: root

    required property RoomModel room
    readonly property GroupsModel groups: room.groups
    // The keyboard is there: what is typed has the room.
    readonly property bool typing: height < 0.7 * Theme.windowHeight

    spacing: Theme.gap

    JurorBar {
        room: root.room
        visible: !root.typing
        Layout.fillWidth: true
    }

    Notice {
        color: Theme.jurySoft
        iconName: root.groups.merging ? "git-merge" : "info"
        text: root.groups.merging ? qsTr("Touchez le groupe qui doit le recevoir.") : qsTr("Les mots à gauche sont des propositions de la machine. Les groupes qui ont un nom seront votés.")
        tone: Theme.jury
        visible: !root.typing
        Layout.fillWidth: true
    }

    RefusalNotice {
        room: root.room
        Layout.fillWidth: true
    }

    GridLayout {
        columnSpacing: Theme.padding
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.padding
        Layout.fillHeight: true
        Layout.fillWidth: true

        CardList {
            objectName: "groupList"
            model: root.groups.groups
            visible: !root.typing
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: 2
            Layout.preferredWidth: 4

            delegate: GroupCard {
                required property int index

                objectName: "group" + index
                asked: root.groups.merging
                open: groupId === root.groups.openId
                width: ListView.view.width

                onClicked: root.groups.open(groupId)
            }
        }

        OpenGroup {
            groups: root.groups
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: 3
            Layout.preferredWidth: 6
        }
    }

    KioskButton {
        objectName: "backButton"
        iconName: "arrow-left"
        kind: KioskButton.Secondary
        text: qsTr("Retour au tri")
        visible: !root.typing

        onClicked: root.room.group(false)
    }
}
