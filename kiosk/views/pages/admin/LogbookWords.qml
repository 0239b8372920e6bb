import QtQml

// How the desk names the entries of a logbook, what they do, and why one is refused.
QtObject {
    readonly property var kinds: ({
            "continue": qsTr("Continuer"),
            need: qsTr("Besoin"),
            next_step: qsTr("Prochaine étape"),
            ready: qsTr("Prêt pour l’essai"),
            stop: qsTr("Arrêter"),
            taken_back: qsTr("Décision reprise"),
            tool: qsTr("Outil apporté")
        })
    readonly property var effects: ({
            "continue": qsTr("Le projet reste au stimulateur. La raison est obligatoire."),
            need: qsTr("Ce qu’il manque au porteur : un lieu, un savoir-faire, un contact."),
            next_step: qsTr("Ce qui vient ensuite, et quand."),
            ready: qsTr("Le projet passe à l’essai, dans la rue. La raison est obligatoire."),
            stop: qsTr("Le projet s’arrête et quitte les écrans. La raison est obligatoire."),
            tool: qsTr("Une méthode, un objet, une rencontre : ce que vous avez apporté.")
        })
    readonly property var refusals: ({
            AlreadyTied: qsTr("Ce projet a déjà un numéro. Retirez d’abord le lien."),
            Forbidden: qsTr("Votre rôle ne permet pas de l’écrire."),
            HalfAMeasure: qsTr("Une mesure dit quoi, combien et dans quelle unité."),
            ImpossibleDay: qsTr("Ce jour n’est pas possible : il est encore à venir, ou trop ancien."),
            MissingPart: qsTr("Il manque une partie du bilan. Écrivez « rien » s’il n’y a rien à dire."),
            NoReason: qsTr("Dites pourquoi le projet se termine : la raison est obligatoire."),
            NothingSaid: qsTr("Il manque des mots : une décision a toujours sa raison."),
            Uncorrectable: qsTr("Cette ligne ne se corrige plus : elle l’est déjà, ou c’est une décision."),
            UnknownProject: qsTr("Ce projet n’est plus là."),
            Withdrawn: qsTr("Son porteur l’a retiré. Il est le seul à pouvoir le rendre."),
            WrongAmount: qsTr("Les euros sont un nombre entier, comme 150 000."),
            WrongDay: qsTr("Écrivez le jour ainsi : 23/11/2026."),
            WrongEdition: qsTr("L’édition est une année, comme 2019."),
            WrongNumber: qsTr("Le numéro est celui de la Ville, comme 8839, sans espace."),
            WrongValue: qsTr("La mesure est un nombre, comme 42 ou 12,5."),
            WrongStage: qsTr("Le projet n’en est pas là. Rouvrez-le pour voir son étape.")
        })
}
