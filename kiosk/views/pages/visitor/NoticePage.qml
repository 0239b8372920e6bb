pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What a visitor must know before typing; the second level is one tap away.
VisitorPage {
    id: root

    required property SessionModel session
    required property DepositModel deposit
    property bool whole: false
    readonly property bool ample: Theme.portrait && !Theme.largeText && !split

    brief: true
    emblem: "shield-check"
    emblemTone: Theme.project
    ground: Theme.card

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ReadingPart {
            page: root
            Layout.fillWidth: true

            TitleText {
                text: qsTr("Avant de commencer")
                Layout.fillWidth: true
            }

            Notice {
                ample: root.ample
                color: Theme.projectSoft
                iconName: "shield-check"
                text: qsTr("Pas de compte, pas de nom, pas d’adresse.")
                title: qsTr("C’est anonyme")
                tone: Theme.project
                visible: !root.whole
                Layout.fillWidth: true
            }

            Notice {
                ample: root.ample
                color: Theme.sketchSoft
                iconName: "eye-off"
                text: qsTr("Ne nommez personne, ni vous ni vos voisins. Un agent relit avant de publier.")
                title: qsTr("Parlez du quartier, pas des gens")
                tone: Theme.sketch
                visible: !root.whole
                Layout.fillWidth: true
            }

            Notice {
                ample: root.ample
                color: Theme.followUpSoft
                iconName: "ticket"
                text: qsTr("Son code vous permet de suivre votre message, de le retirer ou de l’effacer.")
                title: qsTr("Vous repartez avec un ticket")
                tone: Theme.followUp
                visible: !root.whole
                Layout.fillWidth: true
            }

            BodyText {
                font.pixelSize: Theme.labelSize
                text: qsTr("La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public : améliorer le quartier. Répondre est facultatif. Les agents de la mairie et le jury citoyen vous lisent. Votre texte est gardé 24 mois, puis rendu anonyme. Avec le code du ticket, vous pouvez le voir, le retirer ou l’effacer. Pour toute question, écrivez à la personne chargée de la protection des données à la mairie. Vous pouvez aussi vous plaindre à la CNIL.")
                visible: root.whole
                Layout.fillWidth: true
            }
        }

        Item {
            visible: root.split
            Layout.fillHeight: true
        }

        KioskButton {
            objectName: "moreButton"
            iconName: root.whole ? "chevron-up" : "info"
            kind: KioskButton.Secondary
            text: root.whole ? qsTr("Moins de détails") : qsTr("Vos données et vos droits")
            Layout.alignment: Qt.AlignLeft
            Layout.maximumWidth: root.contentWidth

            onClicked: root.whole = !root.whole
        }

        Item {
            visible: !root.split
            Layout.fillHeight: true
        }

        ActionRow {
            session: root.session
            Layout.fillWidth: true

            KioskButton {
                objectName: "beginButton"
                iconAfter: true
                iconName: "arrow-right"
                text: qsTr("J’écris mon message")
                Layout.fillWidth: true

                onClicked: {
                    root.deposit.begin()
                    root.session.open(SessionModel.What)
                }
            }
        }
    }
}
