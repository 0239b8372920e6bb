pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The code of a ticket, typed on large keys or scanned with a reader.
VisitorPage {
    id: root

    required property SessionModel session
    required property FollowUpModel followUp
    property bool refused: false

    emblem: "ticket"
    emblemTone: Theme.followUp
    ground: Theme.followUpSoft

    Component.onCompleted: field.forceActiveFocus()

    Connections {
        function onCodeChanged() {
            root.refused = false
        }

        function onRefused() {
            root.refused = true
        }

        target: root.followUp
    }

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait || root.split ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            ReadingPart {
                page: root
                Layout.fillWidth: true

                TitleText {
                    text: qsTr("Le code de votre ticket")
                    Layout.fillWidth: true
                }

                BodyText {
                    text: qsTr("Il est écrit sous le QR code : trois groupes de quatre, puis un signe.")
                    Layout.fillWidth: true
                }
            }

            CodeField {
                id: field

                followUp: root.followUp
                Layout.fillWidth: true
            }

            Notice {
                objectName: "refusedNotice"
                iconName: "circle-help"
                text: qsTr("Vérifiez chaque signe. Un code effacé ou trop ancien n’ouvre plus rien.")
                title: qsTr("Ce code n’ouvre rien")
                visible: root.refused
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true

            CodePad {
                followUp: root.followUp
                Layout.fillWidth: true
            }

            ActionRow {
                session: root.session
                Layout.fillWidth: true

                KioskButton {
                    objectName: "lookUpButton"
                    enabled: !root.followUp.busy && root.followUp.code.length > 0
                    iconAfter: true
                    iconName: "arrow-right"
                    text: root.followUp.busy ? qsTr("Un instant…") : qsTr("Voir mon dépôt")
                    tone: Theme.followUp
                    Layout.fillWidth: true

                    onClicked: root.followUp.lookUp()
                }
            }
        }
    }
}
