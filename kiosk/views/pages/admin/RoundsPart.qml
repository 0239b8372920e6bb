pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The passeur's rounds of opinions: a question to ask, and those that were asked.
ColumnLayout {
    id: root

    required property RoundsModel rounds
    required property list<string> may
    readonly property var refusals: ({
            Forbidden: qsTr("Votre rôle ne permet pas de poser une question."),
            ImpossiblePeriod: qsTr("La question finit avant de commencer, est déjà passée ou dure plus d’un an."),
            NotOver: qsTr("La borne pose encore la question. Arrêtez-la d’abord."),
            NothingSaid: qsTr("Il manque des mots : rien n’est publié sans eux."),
            TwoAtOnce: qsTr("Une autre question est déjà posée ces jours-là. Une seule à la fois."),
            UnknownProject: qsTr("Les écrans ne montrent pas ce projet : personne ne pourrait répondre."),
            UnknownRound: qsTr("Cette question n’est plus là."),
            WrongDay: qsTr("Écrivez les jours ainsi : 23/11/2026.")
        })

    spacing: Theme.gap

    DeskRefusal {
        objectName: "roundRefusal"
        refusal: root.rounds.refusal
        said: root.refusals
        Layout.fillWidth: true
    }

    Loader {
        active: root.may.includes("ask_opinions")
        visible: active
        Layout.fillWidth: true

        sourceComponent: RoundEditor {
            rounds: root.rounds
        }
    }

    BodyText {
        color: Theme.soft
        text: qsTr("Aucune question n’a encore été posée sur ce projet.")
        visible: asked.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        id: asked

        model: root.rounds.rows

        RoundCard {
            required property int index

            asks: root.may.includes("ask_opinions")
            objectName: `round${index}`
            Layout.fillWidth: true

            onConcluded: words => root.rounds.conclude(roundId, words)
            onStopped: root.rounds.stop(roundId)
        }
    }
}
