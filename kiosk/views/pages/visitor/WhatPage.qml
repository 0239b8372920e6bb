pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// First question of a deposit: what, and of which kind.
VisitorPage {
    id: root

    required property SessionModel session
    required property DepositModel deposit
    required property SupportModel support

    // Whether the kiosk has something to say of the words; the question then gives it its place if there is little.
    readonly property bool told: deposit.personalData.length > 0 || support.found
    readonly property bool crowded: told && !Theme.portrait && !split && contentHeight < 3.5 * Theme.buttonHeight

    emblem: "message-circle-warning"
    ground: Theme.contributionSoft

    Component.onCompleted: editor.forceActiveFocus()

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: !Theme.portrait

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            ReadingPart {
                page: root
                Layout.fillWidth: true

                DepositSteps {
                    current: 0
                    visible: !root.crowded
                    Layout.fillWidth: true
                }

                TitleText {
                    text: qsTr("Qu’est-ce qui coince, ou qui vous ferait envie ?")
                    visible: root.split || !root.told || Theme.portrait && !Theme.largeText
                    Layout.fillWidth: true
                }
            }

            KindChoice {
                deposit: root.deposit
                Layout.fillWidth: true
            }

            PersonalDataNotice {
                id: warning

                personalData: root.deposit.personalData
                Layout.fillWidth: true
            }

            MeTooNotice {
                id: beside

                session: root.session
                support: root.support
                visible: root.support.found && !Theme.portrait && !warning.visible
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillHeight: true
            Layout.fillWidth: true

            TextEditor {
                id: editor

                objectName: "textEditor"
                counterText: qsTr("%1 / %2").arg(root.deposit.length).arg(root.deposit.longest)
                label: qsTr("Votre message")
                placeholderText: qsTr("Écrivez ici, avec vos mots")
                text: root.deposit.text
                Layout.fillHeight: true
                Layout.fillWidth: true

                Component.onCompleted: marker.watch(editor.textDocument)
                onTextChanged: root.deposit.write(text)
            }

            MeTooNotice {
                session: root.session
                support: root.support
                visible: root.support.found && Theme.portrait
                Layout.fillWidth: true
            }

            ActionRow {
                session: root.session
                Layout.fillWidth: true

                KioskButton {
                    objectName: "continueButton"
                    enabled: root.deposit.said && root.deposit.kind.length > 0 && root.deposit.length <= root.deposit.longest
                    iconAfter: true
                    iconName: "arrow-right"
                    text: root.deposit.kind.length === 0 ? qsTr("Choisissez au-dessus") : root.deposit.length > root.deposit.longest ? qsTr("C’est un peu long") : qsTr("Continuer : dire où")
                    Layout.fillWidth: true

                    onClicked: root.session.open(SessionModel.Where)
                }
            }
        }
    }

    PersonalDataMarker {
        id: marker
    }
}
