import QtQml

// Why somebody did not come in, or did not change their account, and what to do.
QtObject {
    id: root

    readonly property var words: ({
            closed: qsTr("Ce compte a été fermé. Demandez un « Nouveau code » à l’administration."),
            expired: qsTr("Ce code a dépassé ses 24 heures. Demandez un autre code à l’administration."),
            fault: qsTr("La base ne répond pas. Attendez un peu, puis réessayez."),
            guessable: qsTr("Cette phrase se devine trop vite. Prenez plusieurs mots sans rapport entre eux."),
            key_absent: qsTr("Aucune clé n’est branchée. Branchez la vôtre, puis réessayez."),
            key_already_there: qsTr("Cette clé ouvre déjà votre compte."),
            key_not_touched: qsTr("La clé n’a pas été touchée à temps. Réessayez."),
            key_pin_blocked: qsTr("La clé ne veut plus de code PIN. Débranchez-la, rebranchez-la, puis réessayez."),
            key_pin_refused: qsTr("Le code PIN d’une clé a 4 à 63 signes."),
            key_pin_wanted: qsTr("Cette clé demande son code PIN. Tapez-le, puis réessayez."),
            key_pin_wrong: qsTr("Ce n’est pas le code PIN de la clé."),
            key_several: qsTr("Plusieurs clés sont branchées. N’en laissez qu’une."),
            key_strange: qsTr("La clé a mal répondu. Débranchez-la, rebranchez-la, puis réessayez."),
            key_without_pin: qsTr("Cette clé n’a ni code PIN ni lecteur de doigt. Choisissez-lui un code PIN."),
            long: qsTr("Cette phrase est trop longue : 256 signes au plus."),
            short: qsTr("Il faut au moins 12 signes. Une courte phrase est facile à retenir."),
            too_many: qsTr("Vous avez déjà cinq clés. Retirez-en une d’abord."),
            unknown: qsTr("Ce n’est pas reconnu. Vérifiez chaque signe.")
        })

    // The words of a refusal; empty for none.
    function of(refusal: string): string {
        return words[refusal] ?? ""
    }
}
