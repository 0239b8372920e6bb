import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The kiosk at night: dim, still, and saying when it opens.
Rectangle {
    id: root

    required property LobbyModel lobby
    required property OpeningModel opening

    color: Theme.night

    OpeningWords {
        id: words

        opening: root.opening
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        LabelText {
            color: Theme.nightInk
            font.pixelSize: Theme.captionSize
            horizontalAlignment: Text.AlignHCenter
            text: root.lobby.mairie
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 2
        }

        Icon {
            color: Theme.nightInk
            name: "moon"
            size: Theme.displaySize * 1.5
            strokeWidth: 1.5
            Layout.alignment: Qt.AlignHCenter
        }

        TitleText {
            color: Theme.nightInk
            font.pixelSize: Theme.displaySize
            horizontalAlignment: Text.AlignHCenter
            objectName: "opensText"
            text: words.sentence
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.nightInk
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Un ticket se suit aussi sur un téléphone, avec son QR code.")
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 3
        }

        LabelText {
            color: Theme.nightInk
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Touchez l’écran pour voir les horaires")
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            // Clear of the button in the corner.
            Layout.leftMargin: Theme.buttonHeight + Theme.gap
            Layout.minimumHeight: Theme.buttonHeight
            Layout.rightMargin: Theme.buttonHeight + Theme.gap
        }
    }
}
