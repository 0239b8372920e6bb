pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// The published voices: the newest first, or those that speak of what is typed; all, or those chosen.
ReadingPage {
    id: root

    required property VoicesModel voices
    required property VoiceModel voice
    required property SupportModel support
    required property TerritoryModel territory
    readonly property FilterModel filter: voices.filter
    readonly property KindWords kinds: KindWords {}
    readonly property OutcomeWords outcomes: OutcomeWords {}

    emblem: "search"
    ground: Theme.contributionSoft
    pane: list
    title: qsTr("Les voix du quartier")

    heading: ColumnLayout {
        spacing: Theme.gap

        SearchRow {
            label: qsTr("Chercher un mot dans les voix")
            placeholderText: qsTr("Chercher un mot")
            text: root.voices.typed
            Layout.fillWidth: true

            onTextChanged: root.voices.search(text)
        }

        FilterBar {
            chosen: [root.kinds.of(root.filter.kind), root.outcomes.of(root.filter.outcome), root.territory.nameOf(root.filter.quartier), root.filter.theme]
            filter: root.filter
            text: qsTr("Choisir un quartier, un thème…")
            visible: root.roomy
            Layout.fillWidth: true

            onAsked: root.session.open(SessionModel.VoiceChoice)
        }

        Notice {
            actionButton.objectName: "exactButton"
            actionText: qsTr("Chercher « %1 »").arg(root.voices.typed.trim())
            color: Theme.followUpSoft
            objectName: "readAsNotice"
            text: root.voices.readAs
            title: qsTr("Résultats pour :")
            tone: Theme.followUp
            visible: root.voices.readAs.length > 0
            Layout.fillWidth: true

            onActionTriggered: root.voices.searchExactly()
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
            supportable: true

            onFollowed: {
                root.voice.read(voiceId)
                root.session.open(SessionModel.Voice)
            }
            onSupported: root.support.agree(voiceId)
        }

        onContentHeightChanged: nearEnd && root.voices.more()
        onNearEndChanged: nearEnd && root.voices.more()
    }

    NothingFound {
        anchors.left: parent.left
        anchors.right: parent.right
        emptyText: qsTr("La première sera peut-être la vôtre.")
        emptyTitle: qsTr("Aucune voix n’est encore affichée.")
        filtered: root.filter.active
        iconName: root.voices.searching ? "search" : "megaphone"
        searching: root.voices.searching
        visible: list.count === 0 && !root.voices.waiting
    }
}
