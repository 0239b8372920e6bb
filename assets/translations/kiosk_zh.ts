<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="fr_FR">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibilité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendre la borne plus facile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApologyPage</name>
    <message>
        <source>Une borne endormie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne se repose un instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de ce que vous avez déposé n’est perdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenez dans quelques minutes, ou parlez-en à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous l’avez dit, c’est fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez l’écran pour commencer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractQuestion</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu’est-ce qui
coince&#xa0;?
Qu’est-ce qui
ferait du bien
au quartier&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Aide et réglages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code du ticket : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XXXX-XXXX-XXXX-X</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Effacer le dernier signe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Le code de votre ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il est écrit sous le QR code : trois groupes de quatre, puis un signe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez chaque signe. Un code effacé ou trop ancien n’ouvre plus rien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir mon dépôt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountersText</name>
    <message>
        <source>%1&#xa0;contribution en&#xa0;sûreté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;contributions en&#xa0;sûreté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;en&#xa0;retard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucune&#xa0;en&#xa0;retard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;avec&#xa0;réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr_FR</source>
        <comment>locale of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La première contribution sera peut-être la vôtre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepositSteps</name>
    <message>
        <source>Quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Dessin du projet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce projet n’a pas encore de dessin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriftingVoices</name>
    <message>
        <source>Des voix du quartier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer le texte, le lieu et le code ? Vous ne pourrez plus rien suivre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer votre message ? Personne d’autre ne le verra plus. Vous pourrez encore le suivre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non, garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, retirer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Reçu le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu par un agent le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décision de la mairie le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse de la mairie d’ici le %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>C’est effacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre message est publié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre message n’est pas publié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre message est transmis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre message est retiré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre message attend d’être lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte, le lieu et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmis à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La mairie vous répond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a changé. Réessayez dans un instant, ou parlez-en à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne n’a pas pu le faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrenchLayout</name>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deux-points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites ce qui coince.
Dites ce qui ferait du bien au quartier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire les voix du quartier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>2 minutes, sans compte, sans nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposer une frustration ou une envie</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n en ce moment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dans le stimulateur</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Les projets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec le code du ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivre mon dépôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tirage le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiré au sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là ? Touchez l’écran pour continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes toujours là ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout sera effacé dans %1 s, pour protéger votre message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JuryPage</name>
    <message>
        <source>Le jury est tiré au sort parmi les habitants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il lit vos contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il choisit un thème pour le quartier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il choisit les projets. Les élus donnent leur avis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce sont des habitants, comme vous. Ils décident ensemble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochain tirage au sort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>Ça m’agace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Ça m’agace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne citoyenne</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>Où en est le projet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 septembre</source>
        <comment>the widest day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fait&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, à venir&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Avant de commencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de compte, pas de nom, pas d’adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est anonyme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne nommez personne, ni vous ni vos voisins. Un agent relit avant de publier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlez du quartier, pas des gens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son code vous permet de suivre votre message, de le retirer ou de l’effacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public : améliorer le quartier. Répondre est facultatif. Les agents de la mairie et le jury citoyen vous lisent. Votre texte est gardé 24 mois, puis rendu anonyme. Avec le code du ticket, vous pouvez le voir, le retirer ou l’effacer. Pour toute question, écrivez à la personne chargée de la protection des données à la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’écris mon message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginsButton</name>
    <message>
        <source>Né de %1&#xa0;contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Né de %1&#xa0;contributions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Les mots soulignés parlent d’une personne. Sans eux, votre message compte autant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un nom ou un numéro ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessRail</name>
    <message>
        <source>Envies et frustrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jury et thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ébauches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimulateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans le quartier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les étapes : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Ce projet n’est plus affiché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Retour&#xa0;» pour voir les autres projets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectSummary</name>
    <message>
        <source>Dessin des habitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Des habitants les construisent. Touchez un projet pour en savoir plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les projets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de projet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jury citoyen choisira les premiers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code de votre ticket. Le même code est écrit à côté, en lettres et en chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuartierMap</name>
    <message>
        <source>Carte des quartiers. Les mêmes choix existent en boutons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>C’est bien cela ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un agent le lit avant de le publier. Ce n’est pas une demande officielle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposer mon message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>Arobase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virgule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>Choisi par le jury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget participatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · J %2 / %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Étape %1 sur %2 : %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>En cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appel clos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appel à projets ouvert jusqu’au&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;contributions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Le jury citoyen lit vos contributions. Il en tire des thèmes, puis il appelle à projets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de thème.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jury citoyen choisira le premier parmi vos contributions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThirdLetterRow</name>
    <message>
        <source>Point d’interrogation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Merci. Votre message est bien reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographiez ce code : c’est votre seule clé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À taper sur %1, ou à cette borne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>Impression…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer mon ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez-le : le papier pâlit avec le temps, photographiez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographiez l’écran, ou notez le code. C’est la même chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre ticket est imprimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette borne n’imprime pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer et partir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Les voix du quartier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un mot dans les voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer le mot cherché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien trouvé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune voix n’est encore affichée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez un autre mot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La première sera peut-être la vôtre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Qu’est-ce qui coince, ou qui vous ferait envie ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez ici, avec vos mots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez au-dessus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer : dire où</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>C’est où ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer : relire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un lieu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
