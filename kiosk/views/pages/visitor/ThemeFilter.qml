pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models

// Which theme of the jury somebody wants to read about.
FilterGroup {
    id: root

    required property LobbyModel lobby
    required property FilterModel filter

    columns: 1
    title: qsTr("Sur quel thème du jury ?")
    visible: lobby.themes.count > 0

    FilterAnswer {
        objectName: "everyTheme"
        chosen: root.filter.themeId
        text: qsTr("Tous les thèmes")
        value: ""

        onPicked: root.filter.chooseTheme("", "")
    }

    Repeater {
        model: root.lobby.themes

        FilterAnswer {
            required property int index
            required property string themeId
            required property string title

            objectName: `theme${index}`
            chosen: root.filter.themeId
            text: title
            value: themeId

            onPicked: value => root.filter.chooseTheme(value, title)
        }
    }
}
