pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Supporting a published voice rather than saying it again, with one's own words or without.
VisitorPage {
    id: root

    required property SessionModel session
    required property DepositModel deposit
    required property SupportModel support
    readonly property bool gone: support.fault === "gone"

    brief: true
    emblem: "thumbs-up"
    ground: Theme.contributionSoft

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ReadingPart {
            page: root
            yields: true
            Layout.fillWidth: true

            TitleText {
                text: qsTr("Vous dites la même chose ?")
                Layout.fillWidth: true
            }

            GridLayout {
                columnSpacing: Theme.margin
                columns: Theme.portrait || !root.support.typing ? 1 : 2
                rowSpacing: Theme.gap
                uniformCellWidths: columns > 1
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: implicitHeight

                MeTooWords {
                    objectName: "voiceCard"
                    title: qsTr("Déjà publié")
                    words: root.support.text
                }

                MeTooWords {
                    objectName: "wordsCard"
                    title: qsTr("Vos mots")
                    visible: root.support.typing
                    words: root.deposit.text
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        BodyText {
            text: root.support.typing ? qsTr("Votre soutien compte. Vos mots restent avec lui, et ne sont pas publiés.") : qsTr("Votre soutien compte. Il a son propre ticket.")
            visible: root.support.fault.length === 0
            Layout.fillWidth: true
        }

        Notice {
            objectName: "faultNotice"
            iconName: "triangle-alert"
            text: root.gone ? qsTr("Touchez « Retour » pour dire les choses avec vos mots.") : qsTr("Attendez un instant et réessayez, ou parlez-en à l’accueil.")
            title: root.gone ? qsTr("Ce message n’est plus affiché") : qsTr("La borne n’a pas pu le garder")
            visible: root.support.fault.length > 0
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "addWordsButton"
            enabled: !root.support.busy && !root.gone && root.deposit.length <= root.deposit.longest
            iconName: "pencil"
            kind: KioskButton.Outlined
            text: qsTr("Ajouter mes mots")
            visible: root.support.typing
            Layout.fillWidth: true

            onClicked: root.support.support(true)
        }

        ActionRow {
            session: root.session
            Layout.fillWidth: true

            KioskButton {
                objectName: "supportButton"
                enabled: !root.support.busy && !root.gone
                iconName: "thumbs-up"
                text: root.support.busy ? qsTr("Un instant…") : root.support.typing ? qsTr("Seulement soutenir") : qsTr("Moi aussi")
                Layout.fillWidth: true

                onClicked: root.support.support(false)
            }
        }
    }
}
