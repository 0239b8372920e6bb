import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// Asks before something private is said where strangers may hear it.
Item {
    id: root

    signal agreed
    signal refused

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Lire votre code ou votre texte à voix haute ?")

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true

        onClicked: root.refused()
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.barHeight + Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.margin, Theme.scaled(960))

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            HeadingText {
                text: qsTr("Lire à voix haute ?")
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Les personnes autour de vous l’entendront.")
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "agreeButton"
                iconName: "volume-2"
                text: qsTr("Oui, à voix haute")
                tone: Theme.followUp
                Layout.fillWidth: true

                onClicked: root.agreed()
            }

            KioskButton {
                objectName: "refuseButton"
                kind: KioskButton.Secondary
                text: qsTr("Non, pas ici")
                Layout.fillWidth: true

                onClicked: root.refused()
            }
        }
    }
}
