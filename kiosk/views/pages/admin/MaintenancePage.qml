pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The kiosk in daily life: what it says of itself, and the gestures to do. The tests cover it when they are asked for.
Item {
    id: root

    required property MaintenanceModel maintenance
    required property SoundTestModel sound
    property string test
    readonly property var doneWords: ({
            backup: qsTr("La base est sauvegardée."),
            bundle: qsTr("Le dossier de dépannage est prêt, sans rien des habitants."),
            fault: qsTr("Rien n’a été fait."),
            roll: qsTr("C’est noté : un rouleau neuf est en place.")
        })

    Component.onCompleted: maintenance.refresh()
    Component.onDestruction: sound.stop()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap
        visible: root.test.length === 0

        TitleText {
            text: qsTr("Borne")
            Layout.fillWidth: true
        }

        Notice {
            objectName: "maintenanceDone"
            iconName: root.maintenance.done === "fault" ? "triangle-alert" : "check"
            text: root.maintenance.detail
            title: root.doneWords[root.maintenance.done] ?? ""
            visible: root.maintenance.done.length > 0
            Layout.fillWidth: true
        }

        Flickable {
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: cards.implicitHeight
            Layout.fillHeight: true
            Layout.fillWidth: true

            GridLayout {
                id: cards

                columnSpacing: Theme.gap
                columns: Theme.portrait ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: true
                width: parent.width

                PaperCard {
                    maintenance: root.maintenance
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                }

                StorageCard {
                    maintenance: root.maintenance
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                }

                IncidentsCard {
                    incidents: root.maintenance.incidents
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: cards.columns
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                }

                TrialsCard {
                    sound: root.sound
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.fillWidth: true

                    onTouchTestAsked: root.test = "touch"
                }

                HoursCard {
                    maintenance: root.maintenance
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                }
            }
        }
    }

    Loader {
        active: root.test === "touch"
        anchors.fill: parent

        sourceComponent: TouchTest {
            onEnded: root.test = ""
        }
    }
}
