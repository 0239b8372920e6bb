import QtQml

// How the desk names what the record calls otherwise.
QtObject {
    readonly property var kinds: ({
            desire: qsTr("J’aimerais"),
            frustration: qsTr("Ça m’agace"),
            lack: qsTr("Il manque")
        })
    readonly property var languages: ({
            ar: qsTr("Arabe"),
            en: qsTr("Anglais"),
            es: qsTr("Espagnol"),
            fr: qsTr("Français"),
            pt: qsTr("Portugais"),
            uk: qsTr("Ukrainien"),
            zh: qsTr("Chinois")
        })
    readonly property var personalData: ({
            address: qsTr("une adresse"),
            email: qsTr("une adresse e-mail"),
            iban: qsTr("un numéro de compte"),
            nir: qsTr("un numéro de sécurité sociale"),
            person: qsTr("un nom"),
            phone: qsTr("un téléphone"),
            plate: qsTr("une plaque")
        })
    readonly property var stages: ({
            achieved: qsTr("C’est fait"),
            admissible: qsTr("Recevable"),
            archived: qsTr("Archivé"),
            closed: qsTr("Fermé"),
            experimentation: qsTr("À l’essai"),
            forming: qsTr("En formation"),
            inadmissible: qsTr("Non recevable"),
            not_selected: qsTr("Non retenu"),
            open: qsTr("Appel ouvert"),
            participatory_budget: qsTr("Budget participatif"),
            selected: qsTr("Choisi par le jury"),
            sketch: qsTr("Ébauche"),
            stimulateur: qsTr("Au stimulateur")
        })
    readonly property var stances: ({
            favourable: qsTr("Favorable"),
            reserved: qsTr("Réservé"),
            unfavourable: qsTr("Défavorable")
        })
    readonly property var decisions: ({
            declined: qsTr("Non publiée, avec sa raison."),
            grouped: qsTr("Regroupée : chaque voix garde son texte et son ticket."),
            masked: qsTr("Masquée : le texte d’origine est gardé."),
            prepared: qsTr("Préparée : elle attend dans la liste."),
            published: qsTr("Publiée."),
            redirected: qsTr("Orientée vers le service."),
            withdrawn: qsTr("Retirée par son auteur.")
        })
    readonly property var outcomes: ({
            "": qsTr("En attente de synchronisation"),
            applied: qsTr("Appliquée"),
            conflict: qsTr("Conflit : elle a changé avant votre décision. Rien n’a été écrasé."),
            refused: qsTr("Son auteur l’a retirée : il n’y a plus rien à décider."),
            unknown: qsTr("Elle n’est plus là.")
        })
    readonly property var notices: ({
            Conflict: qsTr("Elle a changé entre-temps. Rien n’a été écrasé, votre texte est gardé."),
            Forbidden: qsTr("Vos rôles ne permettent pas cette décision."),
            ForbiddenTransition: qsTr("Son auteur l’a retirée : il n’y a plus rien à décider."),
            NothingToMask: qsTr("Choisissez d’abord dans le texte ce qu’il faut masquer."),
            UnknownContribution: qsTr("Elle n’est plus là.")
        })
}
