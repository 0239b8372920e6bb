pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models

// Which quartier somebody wants to read about.
FilterGroup {
    id: root

    required property TerritoryModel territory
    required property FilterModel filter

    title: qsTr("Dans quel quartier ?")

    FilterAnswer {
        objectName: "everyQuartier"
        chosen: root.filter.quartier
        text: qsTr("Tous les quartiers")
        value: ""

        onPicked: root.filter.chooseQuartier("")
    }

    Repeater {
        model: root.territory.quartiers

        FilterAnswer {
            required property string quartierId
            required property string name

            objectName: `quartier_${quartierId}`
            chosen: root.filter.quartier
            text: name
            value: quartierId

            onPicked: value => root.filter.chooseQuartier(value)
        }
    }
}
