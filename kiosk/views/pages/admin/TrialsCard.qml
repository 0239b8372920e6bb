pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The screen, with ten centimetres to hold a ruler against; the tests of touch and sound.
Card {
    id: root

    required property SoundTestModel sound
    readonly property var soundWords: ({
            missing: qsTr("Aucune voix n’est installée : la borne ne parle pas. Le guide d’installation dit comment."),
            said: qsTr("La borne parle. Vous n’entendez rien ? Vérifiez le volume et les haut-parleurs.")
        })

    signal touchTestAsked

    function millimetres(pixels: real): int {
        return Math.round(pixels / Theme.pixelsPerMm)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        HeadingText {
            text: qsTr("Écran et son")
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "screenSize"
            text: qsTr("Écran de %1 × %2 mm.").arg(root.millimetres(Screen.width)).arg(root.millimetres(Screen.height))
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

        KioskButton {
            objectName: "soundTestButton"
            iconName: "volume-2"
            kind: KioskButton.Secondary
            text: qsTr("Essayer le son")
            Layout.fillWidth: true

            onClicked: root.sound.say()
        }

        BodyText {
            objectName: "soundOutcome"
            text: root.soundWords[root.sound.outcome] ?? ""
            visible: text.length > 0
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
