<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="fr_FR">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibilité</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Rendre la borne plus facile</source>
        <translation>Make the kiosk easier to use</translation>
    </message>
    <message>
        <source>Texte grand</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Sans animation</source>
        <translation>No animation</translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation>Left-handed</translation>
    </message>
    <message>
        <source>Commandes en bas</source>
        <translation>Controls lower down</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ApologyPage</name>
    <message>
        <source>Une borne endormie</source>
        <translation>A sleeping kiosk</translation>
    </message>
    <message>
        <source>La borne se repose un instant.</source>
        <translation>The kiosk is having a short rest.</translation>
    </message>
    <message>
        <source>Rien de ce que vous avez déposé n’est perdu.</source>
        <translation>Nothing that you left here is lost.</translation>
    </message>
    <message>
        <source>Revenez dans quelques minutes, ou parlez-en à l’accueil.</source>
        <translation>Come back in a few minutes, or ask at reception.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>AttractControls</name>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>Touch the screen to see the opening hours</translation>
    </message>
    <message>
        <source>Touchez l’écran pour commencer</source>
        <translation>Touch the screen to start</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Faire défiler à nouveau</source>
        <translation>Let the voices go by again</translation>
    </message>
    <message>
        <source>Arrêter le défilement</source>
        <translation>Stop the movement</translation>
    </message>
</context>
<context>
    <name>AttractQuestion</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Qu’est-ce qui
coince&#xa0;?
Qu’est-ce qui
ferait du bien
au quartier&#xa0;?</source>
        <translation>What is
not working?
What would
do the area
good?</translation>
    </message>
    <message>
        <source>Mairie ouverte jusqu’à %1</source>
        <translation>Town hall open until %1</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Le bilan, %1</source>
        <comment>a day</comment>
        <translation>The balance sheet, %1</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>Ce qui a été essayé</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Ce qui a été mesuré</source>
        <translation>What was measured</translation>
    </message>
    <message>
        <source>Ce que l’on a appris</source>
        <translation>What was learnt</translation>
    </message>
    <message>
        <source>Ce qui n’a pas marché</source>
        <translation>What did not work</translation>
    </message>
    <message>
        <source>Ce qui reste</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Il reste dans la rue</source>
        <translation>It stays in the street</translation>
    </message>
    <message>
        <source>Il s’arrête là</source>
        <translation>It stops there</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Aide et réglages</source>
        <translation>Help and settings</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Budget participatif %1</source>
        <translation>Participatory budget %1</translation>
    </message>
    <message>
        <source>Projet n°&#xa0;%1</source>
        <translation>Project no. %1</translation>
    </message>
    <message>
        <source>%1 votés</source>
        <comment>a sum of money</comment>
        <translation>%1 voted</translation>
    </message>
    <message>
        <source>Quartier populaire</source>
        <translation>Working-class area</translation>
    </message>
    <message>
        <source>La Ville a abandonné ce projet.</source>
        <translation>The City has dropped this project.</translation>
    </message>
    <message>
        <source>La Ville ne dit pas encore où il en est.</source>
        <translation>The City does not say yet how far it is.</translation>
    </message>
    <message>
        <source>La Ville ne le cite plus dans sa liste depuis le %1.</source>
        <translation>The City has no longer listed it since %1.</translation>
    </message>
    <message>
        <source>Qui le fait&#xa0;: %1</source>
        <translation>Who does it: %1</translation>
    </message>
    <message>
        <source>Où&#xa0;: %1</source>
        <translation>Where: %1</translation>
    </message>
</context>
<context>
    <name>BudgetStep</name>
    <message>
        <source>Études</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Marchés et autorisations</source>
        <translation>Contracts and permits</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Livraison prévue</source>
        <translation>Planned delivery</translation>
    </message>
    <message>
        <source>Ouverture à tous</source>
        <translation>Open to everyone</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>a step and its month</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, fait</source>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1, to come</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Appeler un agent&#xa0;?</source>
        <translation>Call a member of staff?</translation>
    </message>
    <message>
        <source>Personne n’est là.</source>
        <translation>Nobody is here.</translation>
    </message>
    <message>
        <source>Quelqu’un de la mairie vient vous aider ici.</source>
        <translation>Somebody from the town hall comes here to help you.</translation>
    </message>
    <message>
        <source>Appel envoyé à %1. Restez près de la borne.</source>
        <translation>Call sent at %1. Please stay near the kiosk.</translation>
    </message>
    <message>
        <source>Un agent est prévenu.</source>
        <translation>A member of staff has been told.</translation>
    </message>
    <message>
        <source>Un agent arrive.</source>
        <translation>A member of staff is coming.</translation>
    </message>
    <message>
        <source>L’appel n’est pas parti.</source>
        <translation>The call was not sent.</translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>Please stay near the kiosk.</translation>
    </message>
    <message>
        <source>Réessayez, ou allez à l’accueil.</source>
        <translation>Try again, or go to the front desk.</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <source>Mots proposés</source>
        <translation>Suggested words</translation>
    </message>
    <message>
        <source>Mots précédents</source>
        <translation>Previous words</translation>
    </message>
    <message>
        <source>Mots suivants</source>
        <translation>Next words</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Touchez ce qui vous intéresse. La liste change tout de suite.</source>
        <translation>Touch what interests you. The list changes at once.</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>La borne est fermée.</source>
        <translation>The kiosk is closed.</translation>
    </message>
    <message>
        <source>Votre ticket se suit sur un téléphone&#xa0;: photographiez son QR code.</source>
        <translation>You can follow your ticket on a phone: scan its QR code.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Un ticket se suit aussi sur un téléphone, avec son QR code.</source>
        <translation>A ticket can also be followed on a phone, with its QR code.</translation>
    </message>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>Touch the screen to see the opening hours</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code du ticket</source>
        <translation>Ticket code</translation>
    </message>
    <message>
        <source>XXXX-XXXX-XXXX-X</source>
        <translation>XXXX-XXXX-XXXX-X</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Touches du code</source>
        <translation>Code keys</translation>
    </message>
    <message>
        <source>Effacer le dernier signe</source>
        <translation>Erase the last sign</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Le code de votre ticket</source>
        <translation>The code on your ticket</translation>
    </message>
    <message>
        <source>Il est écrit sous le QR code&#xa0;: trois groupes de quatre, puis un signe.</source>
        <translation>It is written under the QR code: three groups of four, then one sign.</translation>
    </message>
    <message>
        <source>Vérifiez chaque signe. Un code effacé ou trop ancien n’ouvre plus rien.</source>
        <translation>Check each sign. A code that was erased or is too old opens nothing.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien</source>
        <translation>This code opens nothing</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Voir mon dépôt</source>
        <translation>See my message</translation>
    </message>
</context>
<context>
    <name>CompanionsCard</name>
    <message>
        <source>Qui l’accompagne</source>
        <translation>Who helps it along</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>a role and a name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Lire votre code ou votre texte à voix haute&#xa0;?</source>
        <translation>Read your code or your text aloud?</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translation>Read aloud?</translation>
    </message>
    <message>
        <source>Les personnes autour de vous l’entendront.</source>
        <translation>People around you will hear it.</translation>
    </message>
    <message>
        <source>Oui, à voix haute</source>
        <translation>Yes, aloud</translation>
    </message>
    <message>
        <source>Non, pas ici</source>
        <translation>No, not here</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Un contact, si vous voulez</source>
        <translation>A contact, if you wish</translation>
    </message>
    <message>
        <source>Pour vous proposer un coup de main sur ce projet, et rien d’autre. Seul le passeur le lit. Il est chiffré, puis effacé après 13 mois. Avec votre ticket, vous l’effacez quand vous voulez.</source>
        <translation>To offer you a way to help with this project, and nothing else. Only the “passeur” reads it. It is encrypted, then erased after 13 months. With your ticket, you can erase it whenever you want.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>I am 15 or older</translation>
    </message>
    <message>
        <source>J’accepte d’être recontacté</source>
        <translation>I agree to be contacted</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>E-mail or phone</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>Send with my contact</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Without contact</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>fr_FR</source>
        <comment>locale of numbers</comment>
        <translation>en_GB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and of what</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>La première contribution sera peut-être la vôtre.</source>
        <translation>The first contribution may be yours.</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contributions</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>read</translation>
    </message>
    <message>
        <source>lues</source>
        <translation>read</translation>
    </message>
    <message>
        <source>avec réponse</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>DepositSteps</name>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Feuille blanche</source>
        <translation>Blank sheet</translation>
    </message>
    <message>
        <source>Votre dessin, un trait</source>
        <translation>Your drawing, one stroke</translation>
    </message>
    <message>
        <source>Votre dessin, %1 traits</source>
        <translation>Your drawing, %1 strokes</translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Noir</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Rouge</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Vert</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Ocre</source>
        <translation>Ochre</translation>
    </message>
    <message>
        <source>Trait fin</source>
        <translation>Thin line</translation>
    </message>
    <message>
        <source>Trait moyen</source>
        <translation>Medium line</translation>
    </message>
    <message>
        <source>Trait épais</source>
        <translation>Thick line</translation>
    </message>
    <message>
        <source>Gomme</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Plutôt avec des mots</source>
        <translation>Use words instead</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Dessin du projet</source>
        <translation>Drawing of the project</translation>
    </message>
    <message>
        <source>Ce projet n’a pas encore de dessin</source>
        <translation>This project has no drawing yet</translation>
    </message>
    <message>
        <source>Image du projet</source>
        <translation>Picture of the project</translation>
    </message>
</context>
<context>
    <name>DriftingVoices</name>
    <message>
        <source>Des voix du quartier</source>
        <translation>Voices of the neighbourhood</translation>
    </message>
</context>
<context>
    <name>FeedbackChip</name>
    <message>
        <source>J’en ai envie</source>
        <translation>I want it</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>I have a doubt</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>I can help</translation>
    </message>
</context>
<context>
    <name>FeedbackChoice</name>
    <message>
        <source>Votre avis aide le passeur à faire avancer le projet</source>
        <translation>Your opinion helps the “passeur” to move the project forward</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>I want it</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>I have a doubt</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>I can help</translation>
    </message>
</context>
<context>
    <name>FeedbackFault</name>
    <message>
        <source>Touchez «&#xa0;Accueil&#xa0;», puis «&#xa0;Projets&#xa0;», pour voir les autres projets.</source>
        <translation>Touch “Home”, then “Projects”, to see the other projects.</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Your text is still here. Wait a moment and try again, or ask at reception.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché</source>
        <translation>This project is no longer shown</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>The kiosk could not keep it</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Comment pouvez-vous aider&#xa0;?</source>
        <translation>How can you help?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous fait douter&#xa0;?</source>
        <translation>What makes you doubt?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous plaît&#xa0;?</source>
        <translation>What do you like?</translation>
    </message>
    <message>
        <source>Écrire est facultatif, et anonyme. Le passeur vous lit. Ne nommez personne.</source>
        <translation>Writing is optional, and anonymous. The “passeur” reads you. Name nobody.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre avis</source>
        <translation>Your opinion</translation>
    </message>
    <message>
        <source>Écrivez ici, si vous voulez</source>
        <translation>Write here, if you wish</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>It is a little long</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Tout afficher</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Vous voyez seulement&#xa0;:</source>
        <translation>You see only:</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Retirer</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Erase your answers, the contact and the code? You will not be able to follow anything.</translation>
    </message>
    <message>
        <source>Effacer le texte, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Erase the text, the contact and the code? You will not be able to follow anything.</translation>
    </message>
    <message>
        <source>Effacer le texte, le lieu et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Erase the text, the place and the code? You will not be able to follow anything.</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le dessin et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Erase your answers, the drawing and the code? You will not be able to follow anything any more.</translation>
    </message>
    <message>
        <source>Rendre votre place et effacer le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Give your seat back and erase the code? You will not be able to follow anything.</translation>
    </message>
    <message>
        <source>Retirer votre candidature&#xa0;? Votre contact sera effacé, et vous ne siégerez pas.</source>
        <translation>Withdraw your application? Your contact will be erased, and you will not sit on the jury.</translation>
    </message>
    <message>
        <source>Retirer votre avis&#xa0;? Votre contact sera effacé. Vous pourrez encore suivre votre avis.</source>
        <translation>Withdraw your opinion? Your contact will be erased. You can still follow your opinion.</translation>
    </message>
    <message>
        <source>Retirer votre message&#xa0;? Personne d’autre ne le verra plus. Vous pourrez encore le suivre.</source>
        <translation>Withdraw your message? Nobody else will see it. You can still follow it.</translation>
    </message>
    <message>
        <source>Rendre votre place&#xa0;? Quelqu’un d’autre pourra venir.</source>
        <translation>Give your seat back? Somebody else will be able to come.</translation>
    </message>
    <message>
        <source>Retirer votre projet&#xa0;? Votre contact sera effacé. Ceux qui ont donné un avis le liront. Vous pourrez encore suivre votre projet.</source>
        <translation>Withdraw your project? Your contact will be erased. Those who gave an opinion will read it. You can still follow your project.</translation>
    </message>
    <message>
        <source>Non, garder</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Oui, effacer</source>
        <translation>Yes, erase</translation>
    </message>
    <message>
        <source>Oui, retirer</source>
        <translation>Yes, withdraw</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>Your number on the list: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>Your proof: %1</translation>
    </message>
    <message>
        <source>Un projet, reçu en retard</source>
        <translation>A project, received late</translation>
    </message>
    <message>
        <source>Un projet</source>
        <translation>A project</translation>
    </message>
    <message>
        <source>Rendez-vous le %1</source>
        <translation>Event on %1</translation>
    </message>
    <message>
        <source>Reçu le %1</source>
        <translation>Received on %1</translation>
    </message>
    <message>
        <source>Commencé le %1</source>
        <translation>Started on %1</translation>
    </message>
    <message>
        <source>Inscrit le %1</source>
        <translation>Registered on %1</translation>
    </message>
    <message>
        <source>Lu par un agent le %1</source>
        <translation>Read by a member of staff on %1</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1</source>
        <translation>A member of staff will read it by %1</translation>
    </message>
    <message>
        <source>Lu par le passeur le %1</source>
        <translation>Read by the “passeur” on %1</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1</source>
        <translation>The “passeur” will read it by %1</translation>
    </message>
    <message>
        <source>Tirage au sort le %1</source>
        <translation>Draw on %1</translation>
    </message>
    <message>
        <source>La mairie vous appelle. Sans contact, montrez ce ticket à l’accueil.</source>
        <translation>The town hall will call you. If you left no contact, show this ticket at the front desk.</translation>
    </message>
    <message>
        <source>Vous êtes suppléant. Si une place se libère, elle sera peut-être pour vous.</source>
        <translation>You are a substitute. If a seat becomes free, it may be yours.</translation>
    </message>
    <message>
        <source>Le jury l’a retenu dans son thème «&#xa0;%1&#xa0;»</source>
        <translation>The jury kept it in its theme “%1”</translation>
    </message>
    <message>
        <source>Un projet en est né&#xa0;: «&#xa0;%1&#xa0;» (%2)</source>
        <translation>A project came of it: “%1” (%2)</translation>
    </message>
    <message>
        <source>Décision de la mairie le %1</source>
        <translation>Decision of the town hall on %1</translation>
    </message>
    <message>
        <source>Réponse de la mairie d’ici le %1</source>
        <translation>Answer from the town hall by %1</translation>
    </message>
    <message>
        <source>Réponse du passeur le %1</source>
        <translation>Answer from the “passeur” on %1</translation>
    </message>
    <message>
        <source>Réponse du passeur d’ici le %1</source>
        <translation>Answer from the “passeur” by %1</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Le texte, le lieu et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>The text, the place and the code are gone. Only a number stays in our counts.</translation>
    </message>
    <message>
        <source>Le texte, le contact et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>The text, the contact and the code are gone. Only a number stays in our counts.</translation>
    </message>
    <message>
        <source>Vos réponses, le contact et le code n’existent plus.</source>
        <translation>Your answers, the contact and the code no longer exist.</translation>
    </message>
    <message>
        <source>Vos réponses, le dessin, le contact et le code n’existent plus.</source>
        <translation>Your answers, the drawing, the contact and the code no longer exist.</translation>
    </message>
    <message>
        <source>Votre place est libre, le code n’existe plus.</source>
        <translation>Your seat is free, the code no longer exists.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Réessayez dans un instant, ou parlez-en à l’accueil.</source>
        <translation>Nothing has changed. Try again in a moment, or ask at reception.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le faire</source>
        <translation>The kiosk could not do it</translation>
    </message>
    <message>
        <source>Continuer mon projet</source>
        <translation>Go on with my project</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I have finished</translation>
    </message>
</context>
<context>
    <name>FollowUpTold</name>
    <message>
        <source>Transmis à</source>
        <translation>Passed on to</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Le passeur vous répond</source>
        <translation>The “passeur” answers you</translation>
    </message>
    <message>
        <source>La mairie vous répond</source>
        <translation>The town hall answers you</translation>
    </message>
    <message>
        <source>Ce que cela a changé</source>
        <translation>What this changed</translation>
    </message>
    <message>
        <source>Ce que cela a changé, version %1 de la fiche</source>
        <translation>What this changed, version %1 of the sheet</translation>
    </message>
</context>
<context>
    <name>Fulfilments</name>
    <message>
        <source>Vous l’avez dit, c’est fait</source>
        <translation>You said it, it is done</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HearTicketButton</name>
    <message>
        <source>Écouter mon ticket</source>
        <translation>Listen to my ticket</translation>
    </message>
</context>
<context>
    <name>HolderWords</name>
    <message>
        <source>Moi, un habitant ou une habitante</source>
        <translation>Me, a resident</translation>
    </message>
    <message>
        <source>Une association, un collectif</source>
        <translation>An association, a group</translation>
    </message>
    <message>
        <source>Une entreprise solidaire</source>
        <translation>A social enterprise</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dites ce qui coince.
Dites ce qui ferait du bien au quartier.</source>
        <translation>Say what’s wrong.
Say what would help your area.</translation>
    </message>
    <message>
        <source>Lire les voix du quartier</source>
        <translation>Read the voices of the area</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>2 minutes, sans compte, sans nom.</source>
        <translation>2 minutes, no account, no name.</translation>
    </message>
    <message>
        <source>Déposer une frustration ou&#xa0;une&#xa0;envie</source>
        <translation>Share a problem or a wish</translation>
    </message>
    <message numerus="yes">
        <source>%n en ce moment</source>
        <translation>
            <numerusform>%n right now</numerusform>
            <numerusform>%n right now</numerusform>
        </translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>Local themes</translation>
    </message>
    <message numerus="yes">
        <source>%n dans le stimulateur</source>
        <translation>
            <numerusform>%n in the stimulateur</numerusform>
            <numerusform>%n in the stimulateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Les projets</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>avec le code du ticket</source>
        <translation>with the code on the ticket</translation>
    </message>
    <message>
        <source>Suivre mon dépôt</source>
        <translation>Follow my message</translation>
    </message>
    <message>
        <source>tirage le %1</source>
        <translation>draw on %1</translation>
    </message>
    <message>
        <source>tiré au sort</source>
        <translation>drawn by lot</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>The citizens’ jury</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;? Touchez l’écran pour continuer.</source>
        <translation>Are you still there? Touch the screen to go on.</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Tout sera effacé dans %1 s, pour protéger votre message.</source>
        <translation>Everything will be erased in %1&#xa0;s, to protect your message.</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>I go on</translation>
    </message>
</context>
<context>
    <name>JuryPage</name>
    <message>
        <source>Le jury est tiré au sort parmi les habitants.</source>
        <translation>The jury is drawn by lot among residents.</translation>
    </message>
    <message>
        <source>Il lit vos contributions.</source>
        <translation>It reads your contributions.</translation>
    </message>
    <message>
        <source>Il choisit un thème pour le quartier.</source>
        <translation>It chooses a theme for the neighbourhood.</translation>
    </message>
    <message>
        <source>Il choisit les projets. Les élus donnent leur avis.</source>
        <translation>It chooses the projects. Elected representatives give their opinion.</translation>
    </message>
    <message>
        <source>Ce sont des habitants, comme vous. Ils décident ensemble.</source>
        <translation>They are residents, like you. They decide together.</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>The citizens’ jury</translation>
    </message>
    <message>
        <source>Prochain tirage au sort</source>
        <translation>Next draw</translation>
    </message>
    <message>
        <source>%1 places. On peut participer jusqu’au %2.</source>
        <translation>%1 seats. You can take part until %2.</translation>
    </message>
    <message>
        <source>Participer au jury</source>
        <translation>Take part in the jury</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Ça m’agace</source>
        <translation>It bothers me</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>I would like</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Ça m’agace</source>
        <translation>It bothers me</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>I would like</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Clavier</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Langues</source>
        <translation>Languages</translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Deux-points</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
</context>
<context>
    <name>LogbookCard</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>The project goes on in the stimulateur</translation>
    </message>
    <message>
        <source>Ce qu’il lui faut</source>
        <translation>What it needs</translation>
    </message>
    <message>
        <source>La prochaine étape</source>
        <translation>The next step</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>The project goes on trial</translation>
    </message>
    <message>
        <source>Ce qui l’aide</source>
        <translation>What helps it</translation>
    </message>
    <message>
        <source>Le carnet du projet</source>
        <translation>The project’s notebook</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what an entry of the logbook tells, and its day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne citoyenne</source>
        <translation>Citizens’ kiosk</translation>
    </message>
</context>
<context>
    <name>MeTooNotice</name>
    <message>
        <source>Moi aussi</source>
        <translation>Me too</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Est-ce la même chose&#xa0;?</source>
        <translation>Is it the same thing?</translation>
    </message>
    <message>
        <source>%1 habitants l’ont déjà dit</source>
        <translation>%1 residents have already said it</translation>
    </message>
    <message>
        <source>Quelqu’un l’a déjà dit</source>
        <translation>Somebody has already said it</translation>
    </message>
</context>
<context>
    <name>MeTooPage</name>
    <message>
        <source>Vous dites la même chose&#xa0;?</source>
        <translation>Are you saying the same thing?</translation>
    </message>
    <message>
        <source>Déjà publié</source>
        <translation>Already published</translation>
    </message>
    <message>
        <source>Vos mots</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>Votre soutien compte. Vos mots restent avec lui, et ne sont pas publiés.</source>
        <translation>Your support counts. Your words stay with it and are not published.</translation>
    </message>
    <message>
        <source>Votre soutien compte. Il a son propre ticket.</source>
        <translation>Your support counts. It has a ticket of its own.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Retour&#xa0;» pour dire les choses avec vos mots.</source>
        <translation>Touch “Back” to say it in your own words.</translation>
    </message>
    <message>
        <source>Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Wait a moment and try again, or ask at reception.</translation>
    </message>
    <message>
        <source>Ce message n’est plus affiché</source>
        <translation>This message is no longer shown</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>The kiosk could not keep it</translation>
    </message>
    <message>
        <source>Ajouter mes mots</source>
        <translation>Add my words</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Seulement soutenir</source>
        <translation>Only support</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>Me too</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>28 septembre</source>
        <comment>the widest day</comment>
        <translation>28&#xa0;September</translation>
    </message>
    <message>
        <source>%1, fait&#xa0;: %2</source>
        <translation>%1, done: %2</translation>
    </message>
    <message>
        <source>%1, à venir&#xa0;: %2</source>
        <translation>%1, to come: %2</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Complet</source>
        <translation>Full</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n free seat</numerusform>
            <numerusform>%n free seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentDetails</name>
    <message>
        <source>Avec %1</source>
        <translation>With %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n free seat</numerusform>
            <numerusform>%n free seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Ce rendez-vous n’est plus là.</source>
        <translation>This event is no longer here.</translation>
    </message>
    <message>
        <source>Je viens</source>
        <translation>I am coming</translation>
    </message>
    <message>
        <source>Les places ont pu partir à l’instant. Regardez les autres rendez-vous.</source>
        <translation>The seats may just have gone. Look at the other events.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est complet, ou annulé.</source>
        <translation>This event is full, or cancelled.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu garder votre place. Réessayez.</source>
        <translation>The kiosk could not keep your seat. Try again.</translation>
    </message>
    <message>
        <source>Une place peut se libérer. Revenez voir.</source>
        <translation>A seat may become free. Come back and see.</translation>
    </message>
    <message>
        <source>C’est complet.</source>
        <translation>It is full.</translation>
    </message>
    <message>
        <source>Sans nom ni contact&#xa0;: vous repartez avec un ticket. Avec son code, vous pouvez rendre votre place.</source>
        <translation>No name, no contact: you leave with a ticket. With its code, you can give your seat back.</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Chercher des idées</source>
        <translation>Finding ideas</translation>
    </message>
    <message>
        <source>Présentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Maquette au FabLab</source>
        <translation>Model making at the FabLab</translation>
    </message>
    <message>
        <source>Échange de savoir-faire</source>
        <translation>Sharing know-how</translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Venez voir, donner une idée ou un coup de main. C’est gratuit et ouvert à tous.</source>
        <translation>Come and see, share an idea or lend a hand. It is free and open to all.</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Revenez bientôt, ou demandez à l’accueil.</source>
        <translation>Come back soon, or ask at the front desk.</translation>
    </message>
    <message>
        <source>Aucun rendez-vous pour le moment.</source>
        <translation>No event for now.</translation>
    </message>
</context>
<context>
    <name>NewsNotice</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>The project goes on in the stimulateur</translation>
    </message>
    <message>
        <source>Le projet est réalisé</source>
        <translation>The project is done</translation>
    </message>
    <message>
        <source>Le projet s’arrête après son essai</source>
        <translation>The project stops after its trial</translation>
    </message>
    <message>
        <source>Le projet continue avec un autre</source>
        <translation>The project goes on as part of another</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>The project goes on trial</translation>
    </message>
    <message>
        <source>Le projet s’arrête</source>
        <translation>The project stops</translation>
    </message>
    <message>
        <source>Le projet est retiré</source>
        <translation>The project is withdrawn</translation>
    </message>
    <message>
        <source>Décidé le %1 par l’équipe du stimulateur.</source>
        <translation>Decided on %1 by the team of the stimulateur.</translation>
    </message>
    <message>
        <source>Les écrans ne le montrent plus. Ce que vous avez donné est gardé.</source>
        <translation>The screens no longer show it. What you gave is kept.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Essayez un autre mot, ou touchez «&#xa0;Tout afficher&#xa0;».</source>
        <translation>Try another word, or touch “Show all”.</translation>
    </message>
    <message>
        <source>Essayez un autre mot.</source>
        <translation>Try another word.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Tout afficher&#xa0;» pour tout revoir.</source>
        <translation>Touch “Show all” to see everything again.</translation>
    </message>
    <message>
        <source>Rien trouvé.</source>
        <translation>Nothing found.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Avant de commencer</source>
        <translation>Before you start</translation>
    </message>
    <message>
        <source>Pas de compte, pas de nom, pas d’adresse.</source>
        <translation>No account, no name, no address.</translation>
    </message>
    <message>
        <source>C’est anonyme</source>
        <translation>It is anonymous</translation>
    </message>
    <message>
        <source>Ne nommez personne, ni vous ni vos voisins. Un agent relit avant de publier.</source>
        <translation>Name nobody, neither yourself nor your neighbours. A member of staff reads it before it is published.</translation>
    </message>
    <message>
        <source>Parlez du quartier, pas des gens</source>
        <translation>Talk about the area, not about people</translation>
    </message>
    <message>
        <source>Son code vous permet de suivre votre message, de le retirer ou de l’effacer.</source>
        <translation>Its code lets you follow your message, withdraw it or erase it.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>You leave with a ticket</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: améliorer le quartier. Répondre est facultatif. Les agents de la mairie et le jury citoyen vous lisent. Votre texte est gardé 24 mois, puis rendu anonyme. Avec le code du ticket, vous pouvez le voir, le retirer ou l’effacer. Pour toute question, écrivez à la personne chargée de la protection des données à la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>The town hall is responsible for this data. It is used for its mission of public interest: to improve the neighbourhood. Answering is optional. Town hall staff and the citizens’ jury read what you write. Your text is kept for 24 months, then made anonymous. With the code on the ticket, you can see it, withdraw it or erase it. For any question, write to the data protection officer at the town hall. You can also complain to the CNIL, the French data protection authority.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>Fewer details</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>Your data and your rights</translation>
    </message>
    <message>
        <source>J’écris mon message</source>
        <translation>I write my message</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Ouvre aujourd’hui à %1</source>
        <translation>Opens today at %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translation>Opens tomorrow at %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translation>Opens on %1 at %2</translation>
    </message>
    <message>
        <source>Ouvre le %1 à %2</source>
        <translation>Opens on %1 at %2</translation>
    </message>
    <message>
        <source>La date de réouverture sera affichée à l’entrée.</source>
        <translation>The reopening date will be posted at the entrance.</translation>
    </message>
</context>
<context>
    <name>OpinionWords</name>
    <message>
        <source>%1 habitants en ont envie</source>
        <translation>%1 residents want it</translation>
    </message>
    <message>
        <source>%1 ont un doute</source>
        <translation>%1 have a doubt</translation>
    </message>
    <message>
        <source>%1 peuvent aider</source>
        <translation>%1 can help</translation>
    </message>
</context>
<context>
    <name>OriginsButton</name>
    <message>
        <source>Né de %1&#xa0;contribution</source>
        <translation>From %1&#xa0;contribution</translation>
    </message>
    <message>
        <source>Né de %1&#xa0;contributions</source>
        <translation>From %1&#xa0;contributions</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Retenues par le jury</source>
        <translation>Chosen by the jury</translation>
    </message>
    <message>
        <source>Devenues un projet</source>
        <translation>Became a project</translation>
    </message>
</context>
<context>
    <name>PageMover</name>
    <message>
        <source>Plus haut</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Les mots soulignés parlent d’une personne. Sans eux, votre message compte autant.</source>
        <translation>The underlined words are about a person. Without them, your message counts just as much.</translation>
    </message>
    <message>
        <source>Un nom ou un numéro&#xa0;?</source>
        <translation>A name or a number?</translation>
    </message>
</context>
<context>
    <name>ProcessRail</name>
    <message>
        <source>Envies et frustrations</source>
        <translation>Wishes and frustrations</translation>
    </message>
    <message>
        <source>Jury et thème</source>
        <translation>Jury and theme</translation>
    </message>
    <message>
        <source>Ébauches</source>
        <translation>Sketches</translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Stimulateur</source>
        <translation>Stimulateur</translation>
    </message>
    <message>
        <source>Dans le quartier</source>
        <translation>In the area</translation>
    </message>
    <message>
        <source>Les étapes&#xa0;: %1</source>
        <translation>The steps: %1</translation>
    </message>
</context>
<context>
    <name>ProjectChoicePage</name>
    <message>
        <source>Voir les projets</source>
        <translation>See the projects</translation>
    </message>
    <message>
        <source>Quels projets voir&#xa0;?</source>
        <translation>Which projects to see?</translation>
    </message>
    <message>
        <source>Où en sont-ils&#xa0;?</source>
        <translation>How far are they?</translation>
    </message>
    <message>
        <source>Tous les projets</source>
        <translation>All projects</translation>
    </message>
</context>
<context>
    <name>ProjectGone</name>
    <message>
        <source>Voir les projets</source>
        <translation>See the projects</translation>
    </message>
    <message>
        <source>Le bureau l’a retiré de la borne. Les autres projets vous attendent.</source>
        <translation>The office took it off the kiosk. The other projects are waiting for you.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché.</source>
        <translation>This project is no longer shown.</translation>
    </message>
</context>
<context>
    <name>ProjectQuartiers</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>In which area?</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quartier and how many projects it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pour tous les quartiers, ou sans lieu connu&#xa0;: %1</source>
        <translation>For every area, or place unknown: %1</translation>
    </message>
</context>
<context>
    <name>ProjectStory</name>
    <message>
        <source>Où en est le projet</source>
        <translation>Where the project stands</translation>
    </message>
    <message>
        <source>Ce que vos avis ont changé</source>
        <translation>What your opinions changed</translation>
    </message>
</context>
<context>
    <name>ProjectSummary</name>
    <message>
        <source>Dessin des habitants</source>
        <translation>Drawing by residents</translation>
    </message>
    <message>
        <source>Thème&#xa0;: %1</source>
        <translation>Theme: %1</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Les projets</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Chercher un mot dans les projets</source>
        <translation>Search for a word in the projects</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Search for a word</translation>
    </message>
    <message>
        <source>Carte, quartier, thème…</source>
        <translation>Map, area, theme…</translation>
    </message>
    <message>
        <source>Voici ceux qui s’en approchent.</source>
        <translation>Here are those that come close.</translation>
    </message>
    <message>
        <source>Aucun projet ne dit «&#xa0;%1&#xa0;».</source>
        <translation>No project says “%1”.</translation>
    </message>
    <message>
        <source>Pas encore de projet.</source>
        <translation>No project yet.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira les premiers.</source>
        <translation>The citizens’ jury will choose the first ones.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code de votre ticket. Le même code est écrit à côté, en lettres et en chiffres.</source>
        <translation>QR code of your ticket. The same code is written beside it, in letters and digits.</translation>
    </message>
</context>
<context>
    <name>QuartierFilter</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>In which area?</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>All areas</translation>
    </message>
</context>
<context>
    <name>QuartierMap</name>
    <message>
        <source>Carte des quartiers. Les mêmes choix existent en boutons.</source>
        <translation>Map of the neighbourhoods. The same choices exist as buttons.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Le passeur vous demande</source>
        <translation>The “passeur” asks you</translation>
    </message>
    <message>
        <source>Vous avez répondu</source>
        <translation>You have answered</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>QuestionFacts</name>
    <message>
        <source>Pour&#xa0;: %1. Jusqu’au %2.</source>
        <translation>For: %1. Until %2.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Cette question est close.</source>
        <translation>This question is closed.</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>I want it</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>I have a doubt</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>I can help</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>Plus haut</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>Everywhere, or I do not know</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Your text is still here. Wait a moment and try again, or ask at reception.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>The kiosk could not keep it</translation>
    </message>
    <message>
        <source>Un agent le lit avant de le publier. Ce n’est pas une demande officielle.</source>
        <translation>A member of staff reads it before it is published. It is not an official request.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Déposer mon message</source>
        <translation>Send my message</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Les questions du passeur</source>
        <translation>The “passeur”’s questions</translation>
    </message>
    <message>
        <source>Ce que cela a changé&#xa0;: %1</source>
        <translation>What this changed: %1</translation>
    </message>
    <message>
        <source>Le passeur lit vos réponses.</source>
        <translation>The “passeur” is reading your answers.</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Effacer le mot cherché</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SketchChoicesPage</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Answer first</translation>
    </message>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Everywhere</translation>
    </message>
</context>
<context>
    <name>SketchContactPage</name>
    <message>
        <source>Votre contact est gardé. Vous pouvez en donner un autre, ou continuer.</source>
        <translation>Your contact is kept. You can give another one, or go on.</translation>
    </message>
    <message>
        <source>Il faut pouvoir vous joindre, pour ce projet et rien d’autre. Seul le bureau le lit. Il est chiffré, puis effacé après 13 mois.</source>
        <translation>We must be able to reach you, for this project and nothing else. Only the office reads it. It is encrypted, then erased after 13 months.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>I am 15 or older</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté</source>
        <translation>I agree to be contacted</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>E-mail or phone</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Answer first</translation>
    </message>
</context>
<context>
    <name>SketchDrawingPage</name>
    <message>
        <source>Effacez un trait pour en ajouter un autre.</source>
        <translation>Erase a stroke to add another.</translation>
    </message>
    <message>
        <source>La feuille est pleine</source>
        <translation>The sheet is full</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Sans dessin</source>
        <translation>Without a drawing</translation>
    </message>
</context>
<context>
    <name>SketchFault</name>
    <message>
        <source>L’appel est clos, ou ce projet est déjà déposé. Parlez-en à l’accueil.</source>
        <translation>The call is closed, or this project is already submitted. Ask at reception.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Your answers are still here. Wait a moment and try again, or ask at reception.</translation>
    </message>
    <message>
        <source>Ce projet ne peut plus changer</source>
        <translation>This project can no longer change</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>The kiosk could not keep it</translation>
    </message>
</context>
<context>
    <name>SketchHeading</name>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>SketchPage</name>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>The call is closed</translation>
    </message>
    <message>
        <source>%1 questions, une à la fois. Vos réponses sont gardées à chaque pas.</source>
        <translation>%1 questions, one at a time. Your answers are kept at each step.</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>Propose a project</translation>
    </message>
    <message>
        <source>J’ai déjà un code</source>
        <translation>I already have a code</translation>
    </message>
    <message>
        <source>Jusqu’au %1, %2</source>
        <translation>Until %1, %2</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>Call for projects open</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Pour être recevable, un projet&#xa0;:</source>
        <translation>To be admissible, a project:</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi. Ensuite, le jury choisit.</source>
        <translation>An agent says whether it is admissible, and why. Then the jury chooses.</translation>
    </message>
</context>
<context>
    <name>SketchQuestions</name>
    <message>
        <source>Quel est le nom de votre projet&#xa0;?</source>
        <translation>What is the name of your project?</translation>
    </message>
    <message>
        <source>Votre projet, en une phrase&#xa0;?</source>
        <translation>Your project, in one sentence?</translation>
    </message>
    <message>
        <source>Qu’est-ce que cela change, et pour qui&#xa0;?</source>
        <translation>What does it change, and for whom?</translation>
    </message>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>In which neighbourhood?</translation>
    </message>
    <message>
        <source>Où, précisément&#xa0;?</source>
        <translation>Where exactly?</translation>
    </message>
    <message>
        <source>Qui porte le projet&#xa0;?</source>
        <translation>Who leads the project?</translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>À quelles voix répond-il&#xa0;?</source>
        <translation>Which voices does it answer?</translation>
    </message>
    <message>
        <source>Dessinez votre projet</source>
        <translation>Draw your project</translation>
    </message>
    <message>
        <source>À quoi ressemble votre projet&#xa0;?</source>
        <translation>What does your project look like?</translation>
    </message>
    <message>
        <source>Comment vous joindre&#xa0;?</source>
        <translation>How can we reach you?</translation>
    </message>
    <message>
        <source>Quelques mots suffisent.</source>
        <translation>A few words are enough.</translation>
    </message>
    <message>
        <source>Comme si vous le disiez à un voisin.</source>
        <translation>As if you were telling a neighbour.</translation>
    </message>
    <message>
        <source>Ce qui sera mieux, et pour quelles personnes.</source>
        <translation>What will be better, and for which people.</translation>
    </message>
    <message>
        <source>Choisissez un quartier, ou tous.</source>
        <translation>Choose one neighbourhood, or all.</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu. Ou passez à la suite.</source>
        <translation>A street, a square, a place. Or go on.</translation>
    </message>
    <message>
        <source>C’est la personne ou le groupe qui le fera avancer.</source>
        <translation>The person or group who will move it forward.</translation>
    </message>
    <message>
        <source>Du temps, un lieu, des outils, des bras. Ou passez à la suite.</source>
        <translation>Time, a place, tools, hands. Or go on.</translation>
    </message>
    <message>
        <source>Touchez celles qui vous ont donné l’idée. Ou passez à la suite.</source>
        <translation>Touch those that gave you the idea. Or go on.</translation>
    </message>
    <message>
        <source>Avec un doigt. Pas besoin de bien dessiner.</source>
        <translation>With one finger. No need to draw well.</translation>
    </message>
    <message>
        <source>Dites les formes, les couleurs, ce que l’on y voit.</source>
        <translation>Tell the shapes, the colours, what one sees.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>En une phrase</source>
        <translation>In one sentence</translation>
    </message>
    <message>
        <source>Ce que cela change</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Porté par</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>Besoins</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>Voices</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>SketchReviewPage</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Déposer mon projet</source>
        <translation>Submit my project</translation>
    </message>
    <message>
        <source>Il manque une réponse</source>
        <translation>An answer is missing</translation>
    </message>
    <message>
        <source>Touchez une réponse pour la changer.</source>
        <translation>Touch an answer to change it.</translation>
    </message>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Votre projet sera gardé, et dit en retard.</source>
        <translation>Your project will be kept, and said to be late.</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>The call is closed</translation>
    </message>
    <message>
        <source>%1&#xa0;: rien</source>
        <translation>%1: nothing</translation>
    </message>
</context>
<context>
    <name>SketchTicketPage</name>
    <message>
        <source>Ce code le rouvre. Déposez-le d’ici le %1.</source>
        <translation>This code opens it again. Submit it by %1.</translation>
    </message>
    <message>
        <source>Ce code le rouvre, à cette borne.</source>
        <translation>This code opens it again, at this kiosk.</translation>
    </message>
    <message>
        <source>L’appel était clos&#xa0;: il est gardé, et dit en retard.</source>
        <translation>The call was closed: it is kept, and said to be late.</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi.</source>
        <translation>An agent says whether it is admissible, and why.</translation>
    </message>
    <message>
        <source>Merci. Votre projet est déposé.</source>
        <translation>Thank you. Your project is submitted.</translation>
    </message>
    <message>
        <source>Votre projet est commencé.</source>
        <translation>Your project has been started.</translation>
    </message>
    <message>
        <source>Le code de votre ticket le suit toujours.</source>
        <translation>The code on your ticket still follows it.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>Undo (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>Finir plus tard</source>
        <translation>Finish later</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I have finished</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>SketchWordsPage</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Écrivez ici</source>
        <translation>Write here</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>It is a little long</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Answer first</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>Arobase</source>
        <translation>At sign</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Virgule</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Tiret</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>Point d’interrogation</source>
        <translation>Question mark</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>Exclamation mark</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Full stop</translation>
    </message>
</context>
<context>
    <name>SpellerPanel</name>
    <message>
        <source>Écrire lettre par lettre</source>
        <translation>Write letter by letter</translation>
    </message>
    <message>
        <source>Choisissez une rangée, puis une lettre</source>
        <translation>Choose a row, then a letter</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>C’est fini</source>
        <translation>I have finished</translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>%1 · J %2 / %3</source>
        <translation>%1 · day %2 / %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Choisi par le jury</source>
        <translation>Chosen by the jury</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>In the stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>On trial</translation>
    </message>
    <message>
        <source>Budget participatif</source>
        <translation>Participatory budget</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>It is done</translation>
    </message>
</context>
<context>
    <name>StateTitle</name>
    <message>
        <source>Votre message est publié.</source>
        <translation>Your message is published.</translation>
    </message>
    <message>
        <source>Votre message n’est pas publié.</source>
        <translation>Your message is not published.</translation>
    </message>
    <message>
        <source>Votre message est transmis.</source>
        <translation>Your message has been passed on.</translation>
    </message>
    <message>
        <source>Votre message est retiré.</source>
        <translation>Your message is withdrawn.</translation>
    </message>
    <message>
        <source>Votre message attend d’être lu.</source>
        <translation>Your message is waiting to be read.</translation>
    </message>
    <message>
        <source>Votre avis est publié.</source>
        <translation>Your opinion is published.</translation>
    </message>
    <message>
        <source>Votre avis n’est pas publié.</source>
        <translation>Your opinion is not published.</translation>
    </message>
    <message>
        <source>Votre avis est retiré.</source>
        <translation>Your opinion is withdrawn.</translation>
    </message>
    <message>
        <source>Votre avis attend d’être lu.</source>
        <translation>Your opinion is waiting to be read.</translation>
    </message>
    <message>
        <source>Vous soutenez un message publié.</source>
        <translation>You support a published message.</translation>
    </message>
    <message>
        <source>Le message n’est plus publié.</source>
        <translation>The message is no longer published.</translation>
    </message>
    <message>
        <source>Le message est transmis.</source>
        <translation>The message has been passed on.</translation>
    </message>
    <message>
        <source>Votre soutien, ou le message, est retiré.</source>
        <translation>Your support, or the message, is withdrawn.</translation>
    </message>
    <message>
        <source>Le message attend d’être relu.</source>
        <translation>The message is waiting to be read again.</translation>
    </message>
    <message>
        <source>Vous n’êtes pas tiré au sort cette fois.</source>
        <translation>You were not drawn this time.</translation>
    </message>
    <message>
        <source>Votre candidature est retirée.</source>
        <translation>Your application is withdrawn.</translation>
    </message>
    <message>
        <source>Vous êtes dans la liste du tirage au sort.</source>
        <translation>You are on the list for the draw.</translation>
    </message>
    <message>
        <source>Vous êtes tiré au sort&#xa0;!</source>
        <translation>You have been drawn!</translation>
    </message>
    <message>
        <source>Votre projet n’est pas encore déposé.</source>
        <translation>Your project is not submitted yet.</translation>
    </message>
    <message>
        <source>Votre projet est déposé.</source>
        <translation>Your project is submitted.</translation>
    </message>
    <message>
        <source>Votre projet est recevable.</source>
        <translation>Your project is admissible.</translation>
    </message>
    <message>
        <source>Votre projet n’est pas recevable.</source>
        <translation>Your project is not admissible.</translation>
    </message>
    <message>
        <source>Votre projet est retiré.</source>
        <translation>Your project is withdrawn.</translation>
    </message>
    <message>
        <source>Votre projet avance.</source>
        <translation>Your project is moving forward.</translation>
    </message>
    <message>
        <source>Le jury a choisi votre projet&#xa0;!</source>
        <translation>The jury chose your project!</translation>
    </message>
    <message>
        <source>Le jury n’a pas choisi votre projet.</source>
        <translation>The jury did not choose your project.</translation>
    </message>
    <message>
        <source>Votre projet est à l’essai.</source>
        <translation>Your project is on trial.</translation>
    </message>
    <message>
        <source>Votre projet est réalisé&#xa0;!</source>
        <translation>Your project is done!</translation>
    </message>
    <message>
        <source>Votre projet s’est arrêté.</source>
        <translation>Your project has stopped.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est annulé.</source>
        <translation>This event is cancelled.</translation>
    </message>
    <message>
        <source>Vous avez rendu votre place.</source>
        <translation>You gave your seat back.</translation>
    </message>
    <message>
        <source>Votre place est gardée.</source>
        <translation>Your seat is kept.</translation>
    </message>
    <message>
        <source>C’est effacé.</source>
        <translation>It is erased.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Étape %1 sur %2&#xa0;: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Appel clos</source>
        <translation>Call closed</translation>
    </message>
    <message>
        <source>Appel clos le&#xa0;%1</source>
        <translation>Call closed on %1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert jusqu’au&#xa0;%1</source>
        <translation>Call for projects open until %1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>Call for projects open</translation>
    </message>
    <message>
        <source>Le jury y travaille</source>
        <translation>The jury is working on it</translation>
    </message>
    <message>
        <source>Les mots du jury&#xa0;:</source>
        <translation>The jury’s words:</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>Propose a project</translation>
    </message>
    <message>
        <source>Lire %1 contribution</source>
        <translation>Read %1 contribution</translation>
    </message>
    <message>
        <source>Lire %1 contributions</source>
        <translation>Read %1 contributions</translation>
    </message>
    <message>
        <source>Voir %1 projet</source>
        <translation>See %1 project</translation>
    </message>
    <message>
        <source>Voir %1 projets</source>
        <translation>See %1 projects</translation>
    </message>
</context>
<context>
    <name>ThemeFilter</name>
    <message>
        <source>Sur quel thème du jury&#xa0;?</source>
        <translation>On which theme of the jury?</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>All themes</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Le jury citoyen lit vos contributions. Il en tire des thèmes, puis il appelle à projets.</source>
        <translation>The citizens’ jury reads your contributions. It draws themes from them, then calls for projects.</translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>Local themes</translation>
    </message>
    <message>
        <source>Pas encore de thème.</source>
        <translation>No theme yet.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira le premier parmi vos contributions.</source>
        <translation>The citizens’ jury will choose the first one from your contributions.</translation>
    </message>
</context>
<context>
    <name>ThirdLetterRow</name>
    <message>
        <source>Point d’interrogation</source>
        <translation>Question mark</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>Exclamation mark</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Merci. Votre message est bien reçu.</source>
        <translation>Thank you. We have received your message.</translation>
    </message>
    <message>
        <source>Merci. Vous êtes un de plus à le dire.</source>
        <translation>Thank you. One more person says it.</translation>
    </message>
    <message>
        <source>Merci. Votre avis est bien reçu.</source>
        <translation>Thank you. We have received your opinion.</translation>
    </message>
    <message>
        <source>Merci. Votre candidature est bien reçue.</source>
        <translation>Thank you. We have received your application.</translation>
    </message>
    <message>
        <source>C’est noté. Votre place est gardée.</source>
        <translation>Noted. Your seat is kept.</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1.</source>
        <translation>A member of staff will read it by %1.</translation>
    </message>
    <message>
        <source>Suivez ici ce que devient ce message.</source>
        <translation>Follow here what becomes of this message.</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1.</source>
        <translation>The “passeur” will read it by %1.</translation>
    </message>
    <message>
        <source>Le tirage au sort a lieu le %1.</source>
        <translation>The draw takes place on %1.</translation>
    </message>
    <message>
        <source>Rendez-vous le %1.</source>
        <translation>See you on %1.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>Undo (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I have finished</translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>Impression…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Imprimer mon ticket</source>
        <translation>Print my ticket</translation>
    </message>
    <message>
        <source>Prenez-le&#xa0;: le papier pâlit avec le temps, photographiez-le.</source>
        <translation>Take it: the paper fades with time, take a photo of it.</translation>
    </message>
    <message>
        <source>Photographiez l’écran, ou notez le code. C’est la même chose.</source>
        <translation>Take a photo of the screen, or write down the code. It is the same thing.</translation>
    </message>
    <message>
        <source>Votre ticket est imprimé</source>
        <translation>Your ticket is printed</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>There is no paper left</translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert</source>
        <translation>The printer cover is open</translation>
    </message>
    <message>
        <source>Cette borne n’imprime pas</source>
        <translation>This kiosk does not print</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>The printer does not answer</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Photographiez ce code&#xa0;: c’est votre seule clé.</source>
        <translation>Take a photo of this code: it is your only key.</translation>
    </message>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>Your number on the list: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>Your proof: %1</translation>
    </message>
    <message>
        <source>À taper sur %1, ou à cette borne.</source>
        <translation>Type it at %1, or at this kiosk.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Vous l’avez dit</source>
        <translation>You said it</translation>
    </message>
    <message>
        <source>Le jury en fait un thème</source>
        <translation>The jury makes it a theme</translation>
    </message>
    <message>
        <source>Une ébauche est déposée</source>
        <translation>A sketch is handed in</translation>
    </message>
    <message>
        <source>Le jury la choisit</source>
        <translation>The jury chooses it</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>In the stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>On trial</translation>
    </message>
    <message>
        <source>Dans la rue</source>
        <translation>In the street</translation>
    </message>
    <message>
        <source>De la contribution à la rue</source>
        <translation>From contribution to street</translation>
    </message>
    <message>
        <source>%1, fait %2</source>
        <comment>a step and its day</comment>
        <translation>%1, done %2</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1, to come</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Pendant l’essai</source>
        <translation>During the trial</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 %3</source>
        <comment>what was measured, its value, its unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>ce que les avis ont changé</source>
        <translation>what opinions changed</translation>
    </message>
    <message>
        <source>qui l’accompagne</source>
        <translation>who supports it</translation>
    </message>
    <message>
        <source>l’image</source>
        <translation>the picture</translation>
    </message>
    <message>
        <source>le quartier</source>
        <translation>the neighbourhood</translation>
    </message>
    <message>
        <source>la phrase</source>
        <translation>the sentence</translation>
    </message>
    <message>
        <source>l’étape du projet</source>
        <translation>the stage of the project</translation>
    </message>
    <message>
        <source>les dates</source>
        <translation>the dates</translation>
    </message>
    <message>
        <source>le thème</source>
        <translation>the theme</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>Les versions de la fiche</source>
        <translation>The versions of the sheet</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Changé&#xa0;: %1.</source>
        <translation>Changed: %1.</translation>
    </message>
    <message>
        <source>Grâce à %1 avis</source>
        <translation>Thanks to %1 opinions</translation>
    </message>
    <message>
        <source>Grâce à vos avis</source>
        <translation>Thanks to your opinions</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Langues</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Voix en marche</source>
        <translation>Voice on</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Appeler un agent</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Effacer et partir</source>
        <translation>Erase and leave</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>Me too</translation>
    </message>
    <message>
        <source>Ce qui en est né</source>
        <translation>What came of it</translation>
    </message>
</context>
<context>
    <name>VoiceChoicePage</name>
    <message>
        <source>Voir les voix</source>
        <translation>See the voices</translation>
    </message>
    <message>
        <source>Quelles voix lire&#xa0;?</source>
        <translation>Which voices to read?</translation>
    </message>
    <message>
        <source>Que disent-elles&#xa0;?</source>
        <translation>What do they say?</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Que sont-elles devenues&#xa0;?</source>
        <translation>What became of them?</translation>
    </message>
    <message>
        <source>Peu importe</source>
        <translation>It doesn’t matter</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <source>Pas de voix dans cette langue</source>
        <translation>No voice in this language</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Cette voix n’est plus affichée.</source>
        <translation>This voice is no longer shown.</translation>
    </message>
    <message>
        <source>Une voix, et la suite</source>
        <translation>A voice, and what followed</translation>
    </message>
    <message>
        <source>Les projets nés de cette voix</source>
        <translation>The projects born of this voice</translation>
    </message>
    <message>
        <source>Le thème du jury</source>
        <translation>The jury’s theme</translation>
    </message>
    <message>
        <source>Aucun projet n’en est né pour l’instant.</source>
        <translation>No project has come of it yet.</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Les voix du quartier</source>
        <translation>Voices of the neighbourhood</translation>
    </message>
    <message>
        <source>Chercher un mot dans les voix</source>
        <translation>Search for a word in the voices</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Search for a word</translation>
    </message>
    <message>
        <source>Choisir un quartier, un thème…</source>
        <translation>Choose an area, a theme…</translation>
    </message>
    <message>
        <source>Chercher «&#xa0;%1&#xa0;»</source>
        <translation>Search for “%1”</translation>
    </message>
    <message>
        <source>Résultats pour&#xa0;:</source>
        <translation>Results for:</translation>
    </message>
    <message>
        <source>Aucune voix n’est encore affichée.</source>
        <translation>No voice is shown yet.</translation>
    </message>
    <message>
        <source>La première sera peut-être la vôtre.</source>
        <translation>The first one may be yours.</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Moins fort</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Voix&#xa0;: %1 sur %2</source>
        <translation>Voice: %1 of %2</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Louder</translation>
    </message>
</context>
<context>
    <name>VolunteerContactPage</name>
    <message>
        <source>Comment vous prévenir&#xa0;?</source>
        <translation>How can we reach you?</translation>
    </message>
    <message>
        <source>Pour vous appeler si vous êtes tiré au sort, et rien d’autre. Il est chiffré, puis effacé un an après le tirage. Sans contact, revenez voir avec votre ticket.</source>
        <translation>To call you if you are drawn, and for nothing else. It is encrypted, then erased one year after the draw. Without a contact, come back and look with your ticket.</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté pour le jury</source>
        <translation>I agree to be contacted for the jury</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>E-mail or phone</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>Send with my contact</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Without contact</translation>
    </message>
</context>
<context>
    <name>VolunteerFault</name>
    <message>
        <source>La liste vient de se fermer. Un autre tirage viendra.</source>
        <translation>The list has just closed. There will be another draw.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Your answers are still here. Wait a moment and try again, or tell the front desk.</translation>
    </message>
    <message>
        <source>On ne peut plus participer à ce tirage</source>
        <translation>This draw is closed</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>The kiosk could not keep it</translation>
    </message>
</context>
<context>
    <name>VolunteerNoticePage</name>
    <message>
        <source>Participer au jury</source>
        <translation>Take part in the jury</translation>
    </message>
    <message>
        <source>Vous habitez l’arrondissement et vous avez 16 ans ou plus. Vous n’êtes ni élu, ni agent du bureau, ni porteur d’un projet.</source>
        <translation>You live in the arrondissement and you are 16 or over. You are not an elected official, nor staff of the bureau, nor the holder of a project.</translation>
    </message>
    <message>
        <source>C’est pour vous si…</source>
        <translation>This is for you if…</translation>
    </message>
    <message>
        <source>Quatre questions, sans votre nom. Elles servent à former un jury qui ressemble au quartier.</source>
        <translation>Four questions, without your name. They help form a jury that looks like the neighbourhood.</translation>
    </message>
    <message>
        <source>Moins d’une minute</source>
        <translation>Less than a minute</translation>
    </message>
    <message>
        <source>Il prouve que vous êtes dans la liste. Avec lui, vous verrez si vous êtes tiré au sort.</source>
        <translation>It proves that you are on the list. With it, you will see whether you are drawn.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>You leave with a ticket</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: tirer un jury au sort. Répondre est facultatif. Vos réponses ne sont jamais publiées&#xa0;; seul votre numéro l’est. Le contact est chiffré, à part, et effacé un an après le tirage. Avec le ticket, vous pouvez voir, retirer ou effacer votre candidature. Quand la liste est close, vos réponses y restent jusqu’à la fin des recours. Une question&#xa0;? Écrivez au délégué à la protection des données de la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>The town hall is responsible for these data. They serve its task in the public interest: drawing a jury by lot. Answering is optional. Your answers are never published; only your number is. The contact is encrypted, kept apart, and erased one year after the draw. With the ticket you can see, withdraw or erase your application. Once the list is closed, your answers stay in it until the end of appeals. For any question, write to the data protection officer of the town hall. You can also complain to the CNIL.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>Fewer details</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>Your data and your rights</translation>
    </message>
    <message>
        <source>C’est mon cas, je participe</source>
        <translation>That’s me, I’ll take part</translation>
    </message>
</context>
<context>
    <name>VolunteerQuestionPage</name>
    <message>
        <source>Pour que le jury ressemble au quartier. Ce n’est jamais publié.</source>
        <translation>So that the jury looks like the neighbourhood. It is never published.</translation>
    </message>
    <message>
        <source>Je préfère ne pas dire</source>
        <translation>I prefer not to say</translation>
    </message>
</context>
<context>
    <name>VolunteerSteps</name>
    <message>
        <source>Âge</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>VolunteeringPages</name>
    <message>
        <source>Quel âge avez-vous&#xa0;?</source>
        <translation>How old are you?</translation>
    </message>
    <message>
        <source>16 à 24 ans</source>
        <translation>16 to 24</translation>
    </message>
    <message>
        <source>25 à 39 ans</source>
        <translation>25 to 39</translation>
    </message>
    <message>
        <source>40 à 54 ans</source>
        <translation>40 to 54</translation>
    </message>
    <message>
        <source>55 à 64 ans</source>
        <translation>55 to 64</translation>
    </message>
    <message>
        <source>65 ans ou plus</source>
        <translation>65 or over</translation>
    </message>
    <message>
        <source>Vous êtes…</source>
        <translation>You are…</translation>
    </message>
    <message>
        <source>Une femme</source>
        <translation>A woman</translation>
    </message>
    <message>
        <source>Un homme</source>
        <translation>A man</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Dans quel quartier habitez-vous&#xa0;?</source>
        <translation>Which area do you live in?</translation>
    </message>
    <message>
        <source>Quel est votre logement&#xa0;?</source>
        <translation>What is your housing?</translation>
    </message>
    <message>
        <source>Autre&#xa0;: hébergé, foyer…</source>
        <translation>Other: hosted, hostel…</translation>
    </message>
    <message>
        <source>Location, logement social</source>
        <translation>Rented, social housing</translation>
    </message>
    <message>
        <source>Location, propriétaire privé</source>
        <translation>Rented, private landlord</translation>
    </message>
    <message>
        <source>Je suis propriétaire</source>
        <translation>I own my home</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Qu’est-ce qui coince, ou qui vous ferait envie&#xa0;?</source>
        <translation>What is not working, or what would you like?</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Your message</translation>
    </message>
    <message>
        <source>Écrivez ici, avec vos mots</source>
        <translation>Write here, in your own words</translation>
    </message>
    <message>
        <source>Choisissez au-dessus</source>
        <translation>Choose above</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>It is a little long</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: dire où</source>
        <translation>Next: say where</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>C’est où&#xa0;?</source>
        <translation>Where is it?</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu</source>
        <translation>A street, a square, a place</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu…</source>
        <translation>A street, a square, a place…</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>Everywhere, or I do not know</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: relire</source>
        <translation>Next: check</translation>
    </message>
    <message>
        <source>Choisissez un lieu</source>
        <translation>Choose a place</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Capital</translation>
    </message>
</context>
</TS>
