pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.jury
import kiosk.views.style

// The facilitator's page: the jury and its session on the left, the seats or the result on the right.
GridLayout {
    id: root

    required property JuryModel jury
    readonly property var refusals: ({
            BadTickets: qsTr("Il faut de 3 à 60 tickets, tous différents."),
            BadSeed: qsTr("L’engagement du tirage a 64 chiffres et lettres de a à f."),
            NoQuorum: qsTr("Il faut les deux tiers des jurés."),
            TooFewSubjects: qsTr("Il faut au moins deux choix : donnez un nom à deux groupes, ou attendez deux ébauches."),
            SessionOpen: qsTr("Une autre séance est ouverte."),
            VoteOpen: qsTr("Pas de remplacement pendant un vote."),
            WrongPhase: qsTr("La séance a avancé : la règle ne change plus.")
        })

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: jury.refresh()

    ColumnLayout {
        spacing: Theme.gap
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 5

        TitleText {
            text: root.jury.title || qsTr("Jury")
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        DeskRefusal {
            objectName: "juryRefusal"
            refusal: root.jury.refusal
            said: root.refusals
            Layout.fillWidth: true
        }

        Notice {
            objectName: "cardsNotice"
            iconName: "printer"
            text: qsTr("%1. Imprimez, donnez la carte et le code secret à part, puis effacez le fichier.").arg(root.jury.cards)
            title: qsTr("Les cartes sont prêtes")
            tone: Theme.jury
            visible: root.jury.cards.length > 0
            Layout.fillWidth: true
        }

        JurySessionCard {
            jury: root.jury
            visible: root.jury.title.length > 0
            Layout.fillWidth: true
        }

        JuryRuleCard {
            jury: root.jury
            visible: root.jury.phase === "gathering"
            Layout.fillWidth: true
        }

        JuryPublishCard {
            jury: root.jury
            visible: root.jury.phase === "closed"
            Layout.fillWidth: true
        }

        JuryFormCard {
            jury: root.jury
            visible: !root.jury.running && root.jury.phase !== "closed"
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 6

        CardList {
            objectName: "standingList"
            model: root.jury.standings
            visible: root.jury.standings.count > 0
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: StandingCard {
                objectName: "standing" + rank
                width: ListView.view.width
            }
        }

        CardList {
            objectName: "jurorList"
            model: root.jury.jurors
            visible: root.jury.standings.count === 0
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: JurySeatsCard {
                replaceable: root.jury.phase !== "voting"
                width: ListView.view.width

                onRenewalAsked: root.jury.renew(jurorId)
                onReplacementAsked: alternate => root.jury.replace(jurorId, alternate)
            }
        }
    }
}
