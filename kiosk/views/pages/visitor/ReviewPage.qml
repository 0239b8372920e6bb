pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Third step of a deposit: read it again, then keep it.
VisitorPage {
    id: root

    required property SessionModel session
    required property DepositModel deposit
    required property TerritoryModel territory
    readonly property string placeName: [territory.nameOf(deposit.quartier), deposit.place].filter(part => part.length > 0).join(" · ")

    brief: true
    emblem: "message-circle-warning"
    ground: Theme.contributionSoft

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ReadingPart {
            page: root
            yields: true
            Layout.fillWidth: true

            DepositSteps {
                current: 2
                Layout.fillWidth: true
            }

            TitleText {
                text: qsTr("C’est bien cela ?")
                Layout.fillWidth: true
            }

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: implicitHeight

                ColumnLayout {
                    anchors.fill: parent
                    spacing: Theme.gap

                    KindChip {
                        kind: root.deposit.kind
                    }

                    MarkedText {
                        text: root.deposit.text
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                    }

                    RowLayout {
                        spacing: Theme.tightGap

                        Icon {
                            color: Theme.soft
                            name: "map-pin"
                            size: Theme.iconSize
                        }

                        BodyText {
                            color: Theme.soft
                            font.pixelSize: Theme.labelSize
                            horizontalAlignment: Text.AlignLeft
                            text: root.placeName.length > 0 ? root.placeName : qsTr("Partout, ou je ne sais pas")
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }

        PersonalDataNotice {
            personalData: root.deposit.personalData
            Layout.fillWidth: true
        }

        Notice {
            objectName: "faultNotice"
            iconName: "triangle-alert"
            text: qsTr("Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.")
            title: qsTr("La borne n’a pas pu le garder")
            visible: root.deposit.fault.length > 0
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: Theme.labelSize
            text: qsTr("Un agent le lit avant de le publier. Ce n’est pas une demande officielle.")
            Layout.fillWidth: true
        }

        ActionRow {
            session: root.session
            Layout.fillWidth: true

            KioskButton {
                objectName: "sendButton"
                enabled: !root.deposit.busy
                iconAfter: true
                iconName: "send"
                text: root.deposit.busy ? qsTr("Un instant…") : root.deposit.fault.length > 0 ? qsTr("Réessayer") : qsTr("Déposer mon message")
                Layout.fillWidth: true

                onClicked: root.deposit.send()
            }
        }
    }
}
