import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.style
import kiosk.views.controls

// The polite page while the kiosk cannot serve. A fault of its surroundings needs somebody; ours may pass.
VisitorPage {
    id: root

    required property SessionModel session

    // A kiosk that sleeps, drawn by hand in the unit square.
    readonly property string asleep: "M 0.2 0.13 L 0.71 0.11 L 0.73 0.6 L 0.19 0.62 L 0.2 0.13 M 0.28 0.35 L 0.31 0.38 L 0.35 0.39 L 0.39 0.37 L 0.41 0.34 M 0.52 0.34 L 0.54 0.37 L 0.58 0.38 L 0.62 0.37 L 0.64 0.33 M 0.41 0.5 L 0.44 0.52 L 0.48 0.52 L 0.51 0.49 M 0.44 0.62 L 0.43 0.9 M 0.51 0.62 L 0.52 0.9 M 0.27 0.92 L 0.69 0.9 M 0.79 0.25 L 0.86 0.24 L 0.79 0.33 L 0.87 0.32 M 0.88 0.06 L 0.98 0.05 L 0.89 0.17 L 0.99 0.16"

    ground: Theme.followUpSoft

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.margin

        ReadingPart {
            fills: true
            page: root
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 2

            DrawingView {
                color: Theme.followUpSoft
                margin: Theme.margin
                path: root.asleep
                radius: Theme.tileRadius
                Accessible.name: qsTr("Une borne endormie")
                Layout.fillHeight: true
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 3

            TitleText {
                objectName: "apologyTitle"
                text: qsTr("La borne se repose un instant.")
                Layout.fillWidth: true
            }

            Notice {
                color: Theme.projectSoft
                iconName: "shield-check"
                title: qsTr("Rien de ce que vous avez déposé n’est perdu.")
                tone: Theme.project
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Revenez dans quelques minutes, ou parlez-en à l’accueil.")
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "restartButton"
                text: qsTr("Recommencer")
                visible: root.session.fault.length === 0
                Layout.fillWidth: true

                onClicked: root.session.leave()
            }
        }
    }
}
