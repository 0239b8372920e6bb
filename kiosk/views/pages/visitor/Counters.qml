import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// The honest counters: deposited, read, answered, overdue.
GridLayout {
    id: root

    required property LobbyModel lobby

    columnSpacing: Theme.gap
    columns: Theme.largeText ? 2 : 4
    objectName: "counters"
    rowSpacing: Theme.tightGap
    uniformCellWidths: true

    LabelText {
        color: Theme.onStrong
        text: qsTr("La première contribution sera peut-être la vôtre.")
        visible: root.lobby.kept === 0
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
    }

    Counter {
        label: value < 2 ? qsTr("contribution") : qsTr("contributions")
        objectName: "keptCounter"
        value: root.lobby.kept
        visible: root.lobby.kept > 0
    }

    Counter {
        label: value < 2 ? qsTr("lue") : qsTr("lues")
        objectName: "readCounter"
        value: root.lobby.read
        visible: root.lobby.kept > 0
    }

    Counter {
        label: qsTr("avec réponse")
        objectName: "answeredCounter"
        value: root.lobby.answered
        visible: root.lobby.kept > 0
    }

    Counter {
        label: qsTr("en retard")
        objectName: "overdueCounter"
        value: root.lobby.overdue
        visible: root.lobby.kept > 0
    }
}
