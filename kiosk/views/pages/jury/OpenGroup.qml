pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The group that is open: what it holds, and what can be done with it.
ColumnLayout {
    id: root

    required property GroupsModel groups
    property bool naming: false

    spacing: Theme.gap

    Connections {
        function onNamed() {
            root.naming = false
        }

        target: root.groups
    }

    HeadingText {
        objectName: "openTitle"
        text: root.groups.title || qsTr("Ce groupe n’a pas encore de nom")
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.soft
        text: root.groups.sentence
        textFormat: Text.PlainText
        visible: text.length > 0 && !root.naming
        Layout.fillWidth: true
    }

    Loader {
        active: root.naming
        visible: active
        Layout.fillWidth: true

        sourceComponent: NamePanel {
            groups: root.groups

            onGone: root.naming = false
        }
    }

    CardList {
        objectName: "heldList"
        model: root.groups.held
        visible: !root.naming
        Layout.fillHeight: true
        Layout.fillWidth: true

        delegate: HeldCard {
            required property int index

            objectName: "held" + index
            width: ListView.view.width

            onClicked: root.groups.choose(voiceId)
        }
    }

    Item {
        visible: root.naming
        Layout.fillHeight: true
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.portrait || Theme.narrow ? 1 : 3
        rowSpacing: Theme.gap
        visible: !root.naming
        Layout.fillWidth: true

        KioskButton {
            objectName: "nameButton"
            iconName: "pencil"
            text: root.groups.title ? qsTr("Renommer") : qsTr("Donner un nom")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.naming = true
        }

        KioskButton {
            objectName: "mergeButton"
            iconName: "git-merge"
            kind: KioskButton.Outlined
            text: root.groups.merging ? qsTr("Ne pas réunir") : qsTr("Réunir")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.groups.startMerging()
        }

        KioskButton {
            objectName: "splitButton"
            enabled: root.groups.chosenCount > 0 && root.groups.chosenCount < root.groups.held.count
            iconName: "copy"
            kind: KioskButton.Outlined
            text: root.groups.chosenCount > 0 ? qsTr("Mettre à part (%1)").arg(root.groups.chosenCount) : qsTr("Mettre à part")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.groups.split()
        }
    }
}
