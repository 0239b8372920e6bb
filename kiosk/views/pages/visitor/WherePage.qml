pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Second question of a deposit: where. While the place is being typed, only its field stays.
VisitorPage {
    id: root

    required property SessionModel session
    required property DepositModel deposit
    required property TerritoryModel territory
    required property bool typing

    ground: Theme.contributionSoft

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            visible: !root.split && (!root.typing || Theme.portrait)
            Layout.fillHeight: true
            Layout.fillWidth: true

            ReadingPart {
                page: root
                fills: true
                Layout.fillWidth: true

                DepositSteps {
                    current: 1
                    Layout.fillWidth: true
                }

                TitleText {
                    text: qsTr("C’est où ?")
                    Layout.fillWidth: true
                }

                QuartierMap {
                    chosen: root.deposit.quartier
                    enabled: !root.split
                    territory: root.territory
                    // A small one would only be a stain.
                    visible: root.split ? root.roomAbove.height > Theme.mm(170) : !root.typing && !Theme.cramped
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.mm(40)

                    onTapped: quartier => root.deposit.chooseQuartier(quartier)
                }
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.portrait || root.typing || root.split ? -1 : root.contentWidth * 0.5

            QuartierChoice {
                deposit: root.deposit
                territory: root.territory
                visible: !root.typing
                Layout.fillWidth: true
            }

            ChoiceButton {
                objectName: "everywhereChoice"
                autoExclusive: false
                checked: root.deposit.everywhere
                text: qsTr("Partout, ou je ne sais pas")
                visible: !root.typing
                Layout.fillWidth: true

                onClicked: root.deposit.chooseEverywhere()
            }

            TextField {
                objectName: "placeField"
                label: qsTr("Une rue, une place, un lieu")
                maximumLength: 200
                placeholderText: qsTr("Une rue, une place, un lieu…")
                text: root.deposit.place
                Layout.fillWidth: true

                onAccepted: focus = false
                onTextEdited: root.deposit.writePlace(text)
            }

            ActionRow {
                session: root.session
                Layout.fillWidth: true

                KioskButton {
                    objectName: "continueButton"
                    enabled: root.deposit.everywhere || root.deposit.quartier.length > 0 || root.deposit.place.length > 0
                    iconAfter: true
                    iconName: "arrow-right"
                    text: enabled ? qsTr("Continuer : relire") : qsTr("Choisissez un lieu")
                    Layout.fillWidth: true

                    onClicked: root.session.open(SessionModel.Review)
                }
            }
        }
    }
}
