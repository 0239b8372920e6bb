pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models

// Which voices to read: what they say, what became of them, where, on what theme.
ChoicePage {
    id: root

    required property VoicesModel voices
    required property LobbyModel lobby
    required property TerritoryModel territory
    readonly property KindWords kinds: KindWords {}
    readonly property OutcomeWords outcomes: OutcomeWords {}

    doneText: qsTr("Voir les voix")
    filter: voices.filter
    title: qsTr("Quelles voix lire ?")

    FilterGroup {
        title: qsTr("Que disent-elles ?")
        Layout.fillWidth: true

        FilterAnswer {
            objectName: "everyKind"
            chosen: root.filter.kind
            text: qsTr("Tout")
            value: ""

            onPicked: value => root.filter.chooseKind(value)
        }

        Repeater {
            model: root.kinds.kinds

            FilterAnswer {
                required property string modelData

                objectName: `kind_${modelData}`
                chosen: root.filter.kind
                text: root.kinds.of(modelData)
                value: modelData

                onPicked: value => root.filter.chooseKind(value)
            }
        }
    }

    FilterGroup {
        columns: 1
        title: qsTr("Que sont-elles devenues ?")
        Layout.fillWidth: true

        FilterAnswer {
            objectName: "everyOutcome"
            chosen: root.filter.outcome
            text: qsTr("Peu importe")
            value: ""

            onPicked: value => root.filter.chooseOutcome(value)
        }

        Repeater {
            model: root.outcomes.outcomes

            FilterAnswer {
                required property string modelData

                objectName: `outcome_${modelData}`
                chosen: root.filter.outcome
                text: root.outcomes.of(modelData)
                value: modelData

                onPicked: value => root.filter.chooseOutcome(value)
            }
        }
    }

    QuartierFilter {
        filter: root.filter
        territory: root.territory
        Layout.fillWidth: true
    }

    ThemeFilter {
        filter: root.filter
        lobby: root.lobby
        Layout.fillWidth: true
    }
}
