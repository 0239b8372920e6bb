import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.views.controls
import kiosk.views.style

// The countdown before an idle session is wiped; a tap anywhere gives the time back.
T.AbstractButton {
    id: root

    required property int secondsLeft

    signal stayed

    activeFocusOnTab: false
    objectName: "idleWarning"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Vous êtes toujours là ? Touchez l’écran pour continuer.")

    background: Item {
        Veil {}
    }
    contentItem: Item {
        Card {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, Theme.scaled(880))

            ColumnLayout {
                anchors.fill: parent
                spacing: Theme.gap

                TitleText {
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Vous êtes toujours là ?")
                    Layout.fillWidth: true
                }

                BodyText {
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Tout sera effacé dans %1 s, pour protéger votre message.").arg(root.secondsLeft)
                    Layout.fillWidth: true
                }

                KioskButton {
                    objectName: "stayButton"
                    text: qsTr("Je continue")
                    tone: Theme.project
                    Layout.fillWidth: true

                    onClicked: root.stayed()
                }
            }
        }
    }

    onClicked: stayed()
}
