import QtQuick

// The questions of a sketch, and a line of help under each.
QtObject {
    readonly property var titles: ({
            title: qsTr("Quel est le nom de votre projet ?"),
            sentence: qsTr("Votre projet, en une phrase ?"),
            change: qsTr("Qu’est-ce que cela change, et pour qui ?"),
            where: qsTr("Dans quel quartier ?"),
            place: qsTr("Où, précisément ?"),
            holder: qsTr("Qui porte le projet ?"),
            needs: qsTr("De quoi avez-vous besoin ?"),
            origins: qsTr("À quelles voix répond-il ?"),
            drawing: qsTr("Dessinez votre projet"),
            depiction: qsTr("À quoi ressemble votre projet ?"),
            contact: qsTr("Comment vous joindre ?")
        })
    readonly property var hints: ({
            title: qsTr("Quelques mots suffisent."),
            sentence: qsTr("Comme si vous le disiez à un voisin."),
            change: qsTr("Ce qui sera mieux, et pour quelles personnes."),
            where: qsTr("Choisissez un quartier, ou tous."),
            place: qsTr("Une rue, une place, un lieu. Ou passez à la suite."),
            holder: qsTr("C’est la personne ou le groupe qui le fera avancer."),
            needs: qsTr("Du temps, un lieu, des outils, des bras. Ou passez à la suite."),
            origins: qsTr("Touchez celles qui vous ont donné l’idée. Ou passez à la suite."),
            drawing: qsTr("Avec un doigt. Pas besoin de bien dessiner."),
            depiction: qsTr("Dites les formes, les couleurs, ce que l’on y voit.")
        })

    // The question in a few words, for the review.
    readonly property var names: ({
            title: qsTr("Nom"),
            sentence: qsTr("En une phrase"),
            change: qsTr("Ce que cela change"),
            where: qsTr("Quartier"),
            place: qsTr("Lieu"),
            holder: qsTr("Porté par"),
            needs: qsTr("Besoins"),
            origins: qsTr("Voix"),
            drawing: qsTr("Dessin"),
            contact: qsTr("Contact")
        })
}
