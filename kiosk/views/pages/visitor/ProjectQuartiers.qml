pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Where the projects are: on a map, and the same in buttons.
FilterGroup {
    id: root

    required property TerritoryModel territory
    required property FilterModel filter
    required property ProjectMapModel places

    title: qsTr("Dans quel quartier ?")

    ProjectMap {
        chosen: root.filter.quartier
        places: root.places
        territory: root.territory
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        // The names are as large on any map: a map grows with them.
        Layout.preferredHeight: Math.min(root.width, 22 * Theme.captionSize)

        onTapped: quartier => root.filter.chooseQuartier(quartier === root.filter.quartier ? "" : quartier)
    }

    FilterAnswer {
        objectName: "everyQuartier"
        chosen: root.filter.quartier
        text: qsTr("Tous les quartiers")
        value: ""

        onPicked: root.filter.chooseQuartier("")
    }

    Repeater {
        model: root.places.places

        FilterAnswer {
            required property string quartierId
            required property string name
            required property int projects

            objectName: `quartier_${quartierId}`
            chosen: root.filter.quartier
            text: qsTr("%1 (%2)", "a quartier and how many projects it has").arg(name).arg(projects)
            value: quartierId

            onPicked: value => root.filter.chooseQuartier(value)
        }
    }

    BodyText {
        color: Theme.soft
        font.pixelSize: Theme.labelSize
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Pour tous les quartiers, ou sans lieu connu : %1").arg(root.places.elsewhere)
        visible: root.places.elsewhere > 0
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
    }
}
