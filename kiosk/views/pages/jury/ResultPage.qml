pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The result, for everybody in the room at once.
ColumnLayout {
    id: root

    required property RoomModel room

    spacing: Theme.gap

    TitleText {
        objectName: "resultTitle"
        text: root.room.forTheme ? qsTr("Le thème du jury") : qsTr("Le choix du jury")
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("%1 jurés sur %2 ont voté. Chaque couleur est une mention, avec le nombre de jurés.").arg(root.room.voters).arg(root.room.seats)
        Layout.fillWidth: true
    }

    CardList {
        id: list

        objectName: "resultList"
        model: root.room.standings
        Layout.fillHeight: true
        Layout.fillWidth: true

        delegate: StandingCard {
            objectName: "standing" + rank
            width: ListView.view.width
        }
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        KioskButton {
            objectName: "closeRoomButton"
            iconName: "lock"
            kind: KioskButton.Secondary
            text: qsTr("Fermer la salle")

            onClicked: root.room.close()
        }

        Item {
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "previousButton"
            enabled: !list.atYBeginning
            iconName: "chevron-up"
            kind: KioskButton.Secondary
            text: qsTr("Plus haut")

            onClicked: list.flick(0, 4 * list.height)
        }

        KioskButton {
            objectName: "nextButton"
            enabled: !list.atYEnd
            iconName: "chevron-down"
            kind: KioskButton.Secondary
            text: qsTr("Plus bas")

            onClicked: list.flick(0, -4 * list.height)
        }
    }
}
