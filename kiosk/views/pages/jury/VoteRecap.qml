pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Everything the juror graded, to read again and to change until the vote closes.
ColumnLayout {
    id: root

    required property RoomModel room
    readonly property BallotModel ballot: room.ballot
    readonly property bool whole: ballot.graded === ballot.count

    spacing: Theme.gap

    JurorBar {
        room: root.room
        Layout.fillWidth: true
    }

    TitleText {
        objectName: "recapTitle"
        text: root.whole ? qsTr("Vos notes sont enregistrées") : qsTr("Il en reste à noter")
        Layout.fillWidth: true
    }

    BodyText {
        text: root.whole ? qsTr("Touchez une ligne pour changer d’avis. Personne d’autre ne les voit.") : qsTr("Touchez une ligne pour la noter. Ce qui manque n’est pas deviné.")
        Layout.fillWidth: true
    }

    CardList {
        objectName: "recapList"
        model: root.ballot.rows
        Layout.fillHeight: true
        Layout.fillWidth: true

        delegate: BallotLine {
            objectName: "line" + place
            width: ListView.view.width

            onClicked: root.ballot.show(place)
        }
    }

    KioskButton {
        objectName: "finishButton"
        iconName: "check"
        text: root.whole ? qsTr("J’ai fini") : qsTr("Je reviendrai")
        tone: Theme.jury
        Layout.fillWidth: true

        onClicked: root.room.leave()
    }
}
