pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// The screen, with ten centimetres to hold a ruler against; the touch test; the hours.
Card {
    id: root

    required property list<string> hours

    signal touchTestAsked

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            text: qsTr("Écran et horaires")
            Layout.fillWidth: true
        }

        Rectangle {
            objectName: "ruler"
            color: Theme.ink
            implicitHeight: Theme.strongLineWidth * 2
            implicitWidth: Theme.mm(100)
            Accessible.ignored: true
            Layout.topMargin: Theme.gap

            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: parent.color
                height: Theme.gap
                width: parent.height
            }

            Rectangle {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: parent.color
                height: Theme.gap
                width: parent.height
            }
        }

        CaptionText {
            text: qsTr("Ce trait fait 10 cm : mesurez-le. Sinon, corrigez le réglage screen.width_mm.")
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "touchTestButton"
            iconName: "layout-grid"
            kind: KioskButton.Secondary
            text: qsTr("Essayer le tactile")
            Layout.fillWidth: true

            onClicked: root.touchTestAsked()
        }

        LabelText {
            text: qsTr("Horaires annoncés")
            Layout.fillWidth: true
        }

        CaptionText {
            objectName: "hours"
            text: root.hours.length > 0 ? root.hours.join("\n") : qsTr("Aucun horaire n’est réglé : la borne est toujours ouverte.")
            Layout.fillWidth: true
        }
    }
}
