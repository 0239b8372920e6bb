import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The large coloured doors of the home page.
GridLayout {
    id: root

    required property SessionModel session
    required property LobbyModel lobby

    columnSpacing: Theme.gap
    columns: Theme.largeText && width < 14 * Theme.bodySize ? 1 : 2
    rowSpacing: Theme.gap
    uniformCellWidths: true

    TileButton {
        objectName: "depositTile"
        iconName: "message-circle-warning"
        prominent: true
        subtitle: qsTr("2 minutes, sans compte, sans nom.")
        text: qsTr("Déposer une frustration ou une envie")
        Layout.columnSpan: root.columns
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 5

        onClicked: root.session.open(SessionModel.Notice)
    }

    TileButton {
        objectName: "themesTile"
        iconName: "layout-grid"
        subtitle: qsTr("%n en ce moment", "", root.lobby.themes.count)
        text: qsTr("Les thèmes du quartier")
        edge: Theme.sketch
        tone: Theme.sketchSoft
        toneText: Theme.ink
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 4

        onClicked: root.session.open(SessionModel.Themes)
    }

    TileButton {
        objectName: "projectsTile"
        iconName: "sprout"
        subtitle: qsTr("%n dans le stimulateur", "", root.lobby.inStimulateur)
        text: qsTr("Les projets")
        tone: Theme.project
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 4

        onClicked: root.session.open(SessionModel.Projects)
    }

    TileButton {
        objectName: "followUpTile"
        iconName: "ticket"
        subtitle: qsTr("avec le code du ticket")
        text: qsTr("Suivre mon dépôt")
        tone: Theme.followUp
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 4

        onClicked: root.session.open(SessionModel.Code)
    }

    TileButton {
        objectName: "juryTile"
        iconName: "users-round"
        subtitle: root.lobby.nextDraw.length > 0 ? qsTr("tirage le %1").arg(root.lobby.nextDraw) : qsTr("tiré au sort")
        text: qsTr("Le jury citoyen")
        tone: Theme.jury
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: 4

        onClicked: root.session.open(SessionModel.Jury)
    }
}
