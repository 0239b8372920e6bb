pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// The published voices: the newest first, or those that speak of what is typed.
ReadingPage {
    id: root

    required property VoicesModel voices
    required property TerritoryModel territory

    emblem: "search"
    ground: Theme.contributionSoft
    pane: list
    title: qsTr("Les voix du quartier")

    heading: RowLayout {
        spacing: Theme.gap

        TextField {
            id: searchField

            label: qsTr("Chercher un mot dans les voix")
            objectName: "searchField"
            placeholderText: qsTr("Chercher un mot")
            text: root.voices.typed
            Layout.fillWidth: true

            onAccepted: focus = false
            onTextChanged: root.voices.search(text)
        }

        KioskButton {
            iconName: "x"
            kind: KioskButton.Secondary
            objectName: "clearButton"
            visible: searchField.length > 0
            Accessible.name: qsTr("Effacer le mot cherché")

            onClicked: searchField.clear()
        }
    }

    Component.onCompleted: voices.start()

    CardList {
        id: list

        // Two screens ahead, so that nobody waits at the end of a page.
        readonly property bool nearEnd: contentY + 3 * height > originY + contentHeight

        anchors.fill: parent
        model: root.voices.rows
        objectName: "voicesList"
        Accessible.name: root.title

        delegate: VoiceCard {
            required property string quartier

            width: ListView.view.width
            place: root.territory.nameOf(quartier)
        }

        onContentHeightChanged: nearEnd && root.voices.more()
        onNearEndChanged: nearEnd && root.voices.more()
    }

    EmptyNotice {
        anchors.left: parent.left
        anchors.right: parent.right
        iconName: root.voices.searching ? "search" : "megaphone"
        title: root.voices.searching ? qsTr("Rien trouvé.") : qsTr("Aucune voix n’est encore affichée.")
        text: root.voices.searching ? qsTr("Essayez un autre mot.") : qsTr("La première sera peut-être la vôtre.")
        visible: list.count === 0 && !root.voices.waiting
    }
}
