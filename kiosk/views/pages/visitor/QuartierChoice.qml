pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The quartiers as buttons, for fingers that do not aim at a map.
GridLayout {
    id: root

    required property TerritoryModel territory
    required property DepositModel deposit

    columnSpacing: Theme.gap
    columns: Theme.largeText && (Theme.portrait || width < 16 * Theme.labelSize) ? 1 : 2
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: root.territory.quartiers

        ChoiceButton {
            required property string quartierId
            required property string name

            objectName: "quartier_" + quartierId
            autoExclusive: false
            checked: root.deposit.quartier === quartierId
            text: name
            Layout.fillWidth: true

            onClicked: root.deposit.chooseQuartier(quartierId)
        }
    }
}
