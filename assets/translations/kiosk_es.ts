<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="fr_FR">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibilité</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Rendre la borne plus facile</source>
        <translation>Hacer el terminal más fácil</translation>
    </message>
    <message>
        <source>Texte grand</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Sans animation</source>
        <translation>Sin animación</translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation>Para zurdos</translation>
    </message>
    <message>
        <source>Commandes en bas</source>
        <translation>Controles más abajo</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>ApologyPage</name>
    <message>
        <source>Une borne endormie</source>
        <translation>Un terminal dormido</translation>
    </message>
    <message>
        <source>La borne se repose un instant.</source>
        <translation>El terminal descansa un momento.</translation>
    </message>
    <message>
        <source>Rien de ce que vous avez déposé n’est perdu.</source>
        <translation>Nada de lo que ha dejado se ha perdido.</translation>
    </message>
    <message>
        <source>Revenez dans quelques minutes, ou parlez-en à l’accueil.</source>
        <translation>Vuelva en unos minutos o avise en recepción.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Volver a empezar</translation>
    </message>
</context>
<context>
    <name>AttractControls</name>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>Toque la pantalla para ver los horarios</translation>
    </message>
    <message>
        <source>Touchez l’écran pour commencer</source>
        <translation>Toque la pantalla para empezar</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Faire défiler à nouveau</source>
        <translation>Reanudar el movimiento</translation>
    </message>
    <message>
        <source>Arrêter le défilement</source>
        <translation>Detener el movimiento</translation>
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
        <translation>¿Qué es lo que
no funciona?
¿Qué le haría
bien al barrio?</translation>
    </message>
    <message>
        <source>Mairie ouverte jusqu’à %1</source>
        <translation>Ayuntamiento abierto hasta las %1</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Le bilan, %1</source>
        <comment>a day</comment>
        <translation>El balance, %1</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>Ce qui a été essayé</source>
        <translation>Lo que se probó</translation>
    </message>
    <message>
        <source>Ce qui a été mesuré</source>
        <translation>Lo que se midió</translation>
    </message>
    <message>
        <source>Ce que l’on a appris</source>
        <translation>Lo que se aprendió</translation>
    </message>
    <message>
        <source>Ce qui n’a pas marché</source>
        <translation>Lo que no funcionó</translation>
    </message>
    <message>
        <source>Ce qui reste</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>Il reste dans la rue</source>
        <translation>Se queda en la calle</translation>
    </message>
    <message>
        <source>Il s’arrête là</source>
        <translation>Se detiene ahí</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Aide et réglages</source>
        <translation>Ayuda y ajustes</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Budget participatif %1</source>
        <translation>Presupuesto participativo %1</translation>
    </message>
    <message>
        <source>Projet n°&#xa0;%1</source>
        <translation>Proyecto n.º %1</translation>
    </message>
    <message>
        <source>%1 votés</source>
        <comment>a sum of money</comment>
        <translation>%1 votados</translation>
    </message>
    <message>
        <source>Quartier populaire</source>
        <translation>Barrio popular</translation>
    </message>
    <message>
        <source>La Ville a abandonné ce projet.</source>
        <translation>El Ayuntamiento ha abandonado este proyecto.</translation>
    </message>
    <message>
        <source>La Ville ne dit pas encore où il en est.</source>
        <translation>El Ayuntamiento aún no dice en qué punto está.</translation>
    </message>
    <message>
        <source>La Ville ne le cite plus dans sa liste depuis le %1.</source>
        <translation>El Ayuntamiento ya no lo incluye en su lista desde el %1.</translation>
    </message>
    <message>
        <source>Qui le fait&#xa0;: %1</source>
        <translation>Quién lo hace: %1</translation>
    </message>
    <message>
        <source>Où&#xa0;: %1</source>
        <translation>Dónde: %1</translation>
    </message>
</context>
<context>
    <name>BudgetStep</name>
    <message>
        <source>Études</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Marchés et autorisations</source>
        <translation>Contratos y permisos</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>Obras</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Livraison prévue</source>
        <translation>Entrega prevista</translation>
    </message>
    <message>
        <source>Ouverture à tous</source>
        <translation>Abierto a todos</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>a step and its month</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, fait</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1, próximamente</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Annuler</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translation>Llamar otra vez</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Appeler un agent&#xa0;?</source>
        <translation>¿Llamar a un agente?</translation>
    </message>
    <message>
        <source>Personne n’est là.</source>
        <translation>No hay nadie.</translation>
    </message>
    <message>
        <source>Quelqu’un de la mairie vient vous aider ici.</source>
        <translation>Alguien del ayuntamiento viene aquí a ayudarle.</translation>
    </message>
    <message>
        <source>Appel envoyé à %1. Restez près de la borne.</source>
        <translation>Llamada enviada a las %1. Quédese cerca del terminal.</translation>
    </message>
    <message>
        <source>Un agent est prévenu.</source>
        <translation>Un agente está avisado.</translation>
    </message>
    <message>
        <source>Un agent arrive.</source>
        <translation>Un agente viene.</translation>
    </message>
    <message>
        <source>L’appel n’est pas parti.</source>
        <translation>La llamada no se envió.</translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>Quédese cerca del terminal.</translation>
    </message>
    <message>
        <source>Réessayez, ou allez à l’accueil.</source>
        <translation>Inténtelo otra vez, o vaya a recepción.</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <source>Mots proposés</source>
        <translation>Palabras propuestas</translation>
    </message>
    <message>
        <source>Mots précédents</source>
        <translation>Palabras anteriores</translation>
    </message>
    <message>
        <source>Mots suivants</source>
        <translation>Palabras siguientes</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Touchez ce qui vous intéresse. La liste change tout de suite.</source>
        <translation>Toque lo que le interesa. La lista cambia enseguida.</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>La borne est fermée.</source>
        <translation>El terminal está cerrado.</translation>
    </message>
    <message>
        <source>Votre ticket se suit sur un téléphone&#xa0;: photographiez son QR code.</source>
        <translation>Puede seguir su ticket con un teléfono: escanee su código QR.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>Los horarios</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Un ticket se suit aussi sur un téléphone, avec son QR code.</source>
        <translation>Un ticket también se sigue con un teléfono, con su código QR.</translation>
    </message>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>Toque la pantalla para ver los horarios</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code du ticket</source>
        <translation>Código del ticket</translation>
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
        <translation>Teclas del código</translation>
    </message>
    <message>
        <source>Effacer le dernier signe</source>
        <translation>Borrar el último signo</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Le code de votre ticket</source>
        <translation>El código de su ticket</translation>
    </message>
    <message>
        <source>Il est écrit sous le QR code&#xa0;: trois groupes de quatre, puis un signe.</source>
        <translation>Está escrito bajo el código QR: tres grupos de cuatro y un signo más.</translation>
    </message>
    <message>
        <source>Vérifiez chaque signe. Un code effacé ou trop ancien n’ouvre plus rien.</source>
        <translation>Revise cada signo. Un código borrado o demasiado antiguo ya no abre nada.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien</source>
        <translation>Este código no abre nada</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Voir mon dépôt</source>
        <translation>Ver mi mensaje</translation>
    </message>
</context>
<context>
    <name>CompanionsCard</name>
    <message>
        <source>Qui l’accompagne</source>
        <translation>Quién lo acompaña</translation>
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
        <translation>¿Leer su código o su texto en voz alta?</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translation>¿Leer en voz alta?</translation>
    </message>
    <message>
        <source>Les personnes autour de vous l’entendront.</source>
        <translation>Las personas a su alrededor lo oirán.</translation>
    </message>
    <message>
        <source>Oui, à voix haute</source>
        <translation>Sí, en voz alta</translation>
    </message>
    <message>
        <source>Non, pas ici</source>
        <translation>No, aquí no</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Un contact, si vous voulez</source>
        <translation>Un contacto, si quiere</translation>
    </message>
    <message>
        <source>Pour vous proposer un coup de main sur ce projet, et rien d’autre. Seul le passeur le lit. Il est chiffré, puis effacé après 13 mois. Avec votre ticket, vous l’effacez quand vous voulez.</source>
        <translation>Para proponerle echar una mano en este proyecto, y nada más. Solo lo lee el «passeur». Está cifrado y se borra a los 13 meses. Con su ticket, puede borrarlo cuando quiera.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>Tengo 15 años o más</translation>
    </message>
    <message>
        <source>J’accepte d’être recontacté</source>
        <translation>Acepto que me contacten</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>Correo electrónico o teléfono</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>Enviar con mi contacto</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Sin contacto</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>fr_FR</source>
        <comment>locale of numbers</comment>
        <translation>es_ES</translation>
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
        <translation>La primera contribución quizá sea la suya.</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>aportación</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>aportaciones</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>lues</source>
        <translation>leídas</translation>
    </message>
    <message>
        <source>avec réponse</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>con retraso</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>aujourd’hui</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>DepositSteps</name>
    <message>
        <source>Quoi</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Revisar</translation>
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
        <translation>Hoja en blanco</translation>
    </message>
    <message>
        <source>Votre dessin, un trait</source>
        <translation>Su dibujo, un trazo</translation>
    </message>
    <message>
        <source>Votre dessin, %1 traits</source>
        <translation>Su dibujo, %1 trazos</translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Noir</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Rouge</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Vert</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Ocre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Trait fin</source>
        <translation>Trazo fino</translation>
    </message>
    <message>
        <source>Trait moyen</source>
        <translation>Trazo medio</translation>
    </message>
    <message>
        <source>Trait épais</source>
        <translation>Trazo grueso</translation>
    </message>
    <message>
        <source>Gomme</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Plutôt avec des mots</source>
        <translation>Mejor con palabras</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Dessin du projet</source>
        <translation>Dibujo del proyecto</translation>
    </message>
    <message>
        <source>Ce projet n’a pas encore de dessin</source>
        <translation>Este proyecto aún no tiene dibujo</translation>
    </message>
    <message>
        <source>Image du projet</source>
        <translation>Imagen del proyecto</translation>
    </message>
</context>
<context>
    <name>DriftingVoices</name>
    <message>
        <source>Des voix du quartier</source>
        <translation>Voces del barrio</translation>
    </message>
</context>
<context>
    <name>FeedbackChip</name>
    <message>
        <source>J’en ai envie</source>
        <translation>Me apetece</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>Tengo una duda</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>Puedo ayudar</translation>
    </message>
</context>
<context>
    <name>FeedbackChoice</name>
    <message>
        <source>Votre avis aide le passeur à faire avancer le projet</source>
        <translation>Su opinión ayuda al «passeur» a hacer avanzar el proyecto</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>Me apetece</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>Tengo una duda</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>Puedo ayudar</translation>
    </message>
</context>
<context>
    <name>FeedbackFault</name>
    <message>
        <source>Touchez «&#xa0;Accueil&#xa0;», puis «&#xa0;Projets&#xa0;», pour voir les autres projets.</source>
        <translation>Toque «Inicio» y luego «Proyectos» para ver los demás proyectos.</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Su texto sigue aquí. Espere un momento e inténtelo de nuevo, o avise en recepción.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché</source>
        <translation>Este proyecto ya no se muestra</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>El terminal no ha podido guardarlo</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Comment pouvez-vous aider&#xa0;?</source>
        <translation>¿Cómo puede ayudar?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous fait douter&#xa0;?</source>
        <translation>¿Qué le hace dudar?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous plaît&#xa0;?</source>
        <translation>¿Qué le gusta?</translation>
    </message>
    <message>
        <source>Écrire est facultatif, et anonyme. Le passeur vous lit. Ne nommez personne.</source>
        <translation>Escribir es voluntario y anónimo. El «passeur» le lee. No nombre a nadie.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre avis</source>
        <translation>Su opinión</translation>
    </message>
    <message>
        <source>Écrivez ici, si vous voulez</source>
        <translation>Escriba aquí, si quiere</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>Es un poco largo</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Tout afficher</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Vous voyez seulement&#xa0;:</source>
        <translation>Solo ve:</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Retirer</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>¿Borrar sus respuestas, el contacto y el código? Ya no podrá seguir nada.</translation>
    </message>
    <message>
        <source>Effacer le texte, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>¿Borrar el texto, el contacto y el código? Ya no podrá seguir nada.</translation>
    </message>
    <message>
        <source>Effacer le texte, le lieu et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>¿Borrar el texto, el lugar y el código? Ya no podrá seguir nada.</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le dessin et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>¿Borrar sus respuestas, el dibujo y el código? Ya no podrá seguir nada.</translation>
    </message>
    <message>
        <source>Rendre votre place et effacer le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>¿Devolver su plaza y borrar el código? Ya no podrá seguir nada.</translation>
    </message>
    <message>
        <source>Retirer votre candidature&#xa0;? Votre contact sera effacé, et vous ne siégerez pas.</source>
        <translation>¿Retirar su candidatura? Se borrará su contacto y no formará parte del jurado.</translation>
    </message>
    <message>
        <source>Retirer votre avis&#xa0;? Votre contact sera effacé. Vous pourrez encore suivre votre avis.</source>
        <translation>¿Retirar su opinión? Su contacto se borrará. Podrá seguir su opinión todavía.</translation>
    </message>
    <message>
        <source>Retirer votre message&#xa0;? Personne d’autre ne le verra plus. Vous pourrez encore le suivre.</source>
        <translation>¿Retirar su mensaje? Nadie más lo verá. Usted podrá seguirlo todavía.</translation>
    </message>
    <message>
        <source>Rendre votre place&#xa0;? Quelqu’un d’autre pourra venir.</source>
        <translation>¿Devolver su plaza? Otra persona podrá venir.</translation>
    </message>
    <message>
        <source>Retirer votre projet&#xa0;? Votre contact sera effacé. Ceux qui ont donné un avis le liront. Vous pourrez encore suivre votre projet.</source>
        <translation>¿Retirar su proyecto? Su contacto se borrará. Quienes dieron una opinión lo leerán. Aún podrá seguir su proyecto.</translation>
    </message>
    <message>
        <source>Non, garder</source>
        <translation>No, conservar</translation>
    </message>
    <message>
        <source>Oui, effacer</source>
        <translation>Sí, borrar</translation>
    </message>
    <message>
        <source>Oui, retirer</source>
        <translation>Sí, retirar</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>Su número en la lista: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>Su prueba: %1</translation>
    </message>
    <message>
        <source>Un projet, reçu en retard</source>
        <translation>Un proyecto, recibido tarde</translation>
    </message>
    <message>
        <source>Un projet</source>
        <translation>Un proyecto</translation>
    </message>
    <message>
        <source>Rendez-vous le %1</source>
        <translation>Cita el %1</translation>
    </message>
    <message>
        <source>Reçu le %1</source>
        <translation>Recibido el %1</translation>
    </message>
    <message>
        <source>Commencé le %1</source>
        <translation>Empezado el %1</translation>
    </message>
    <message>
        <source>Inscrit le %1</source>
        <translation>Inscrito el %1</translation>
    </message>
    <message>
        <source>Lu par un agent le %1</source>
        <translation>Leído por un agente el %1</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1</source>
        <translation>Un agente lo leerá a más tardar el %1</translation>
    </message>
    <message>
        <source>Lu par le passeur le %1</source>
        <translation>Leído por el «passeur» el %1</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1</source>
        <translation>El «passeur» lo leerá a más tardar el %1</translation>
    </message>
    <message>
        <source>Tirage au sort le %1</source>
        <translation>Sorteo el %1</translation>
    </message>
    <message>
        <source>La mairie vous appelle. Sans contact, montrez ce ticket à l’accueil.</source>
        <translation>El ayuntamiento le llamará. Si no dejó un contacto, muestre este tique en recepción.</translation>
    </message>
    <message>
        <source>Vous êtes suppléant. Si une place se libère, elle sera peut-être pour vous.</source>
        <translation>Usted es suplente. Si queda una plaza libre, quizá sea para usted.</translation>
    </message>
    <message>
        <source>Le jury l’a retenu dans son thème «&#xa0;%1&#xa0;»</source>
        <translation>El jurado lo ha incluido en su tema «%1»</translation>
    </message>
    <message>
        <source>Un projet en est né&#xa0;: «&#xa0;%1&#xa0;» (%2)</source>
        <translation>De ahí nació un proyecto: «%1» (%2)</translation>
    </message>
    <message>
        <source>Décision de la mairie le %1</source>
        <translation>Decisión del ayuntamiento el %1</translation>
    </message>
    <message>
        <source>Réponse de la mairie d’ici le %1</source>
        <translation>Respuesta del ayuntamiento a más tardar el %1</translation>
    </message>
    <message>
        <source>Réponse du passeur le %1</source>
        <translation>Respuesta del «passeur» el %1</translation>
    </message>
    <message>
        <source>Réponse du passeur d’ici le %1</source>
        <translation>Respuesta del «passeur» a más tardar el %1</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Le texte, le lieu et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>El texto, el lugar y el código ya no existen. Solo queda un número en nuestras cuentas.</translation>
    </message>
    <message>
        <source>Le texte, le contact et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>El texto, el contacto y el código ya no existen. Solo queda un número en nuestras cuentas.</translation>
    </message>
    <message>
        <source>Vos réponses, le contact et le code n’existent plus.</source>
        <translation>Sus respuestas, el contacto y el código ya no existen.</translation>
    </message>
    <message>
        <source>Vos réponses, le dessin, le contact et le code n’existent plus.</source>
        <translation>Sus respuestas, el dibujo, el contacto y el código ya no existen.</translation>
    </message>
    <message>
        <source>Votre place est libre, le code n’existe plus.</source>
        <translation>Su plaza está libre, el código ya no existe.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Réessayez dans un instant, ou parlez-en à l’accueil.</source>
        <translation>Nada ha cambiado. Inténtelo de nuevo en un momento o avise en recepción.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le faire</source>
        <translation>El terminal no ha podido hacerlo</translation>
    </message>
    <message>
        <source>Continuer mon projet</source>
        <translation>Seguir con mi proyecto</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>FollowUpTold</name>
    <message>
        <source>Transmis à</source>
        <translation>Transmitido a</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Le passeur vous répond</source>
        <translation>El «passeur» le responde</translation>
    </message>
    <message>
        <source>La mairie vous répond</source>
        <translation>El ayuntamiento le responde</translation>
    </message>
    <message>
        <source>Ce que cela a changé</source>
        <translation>Lo que esto cambió</translation>
    </message>
    <message>
        <source>Ce que cela a changé, version %1 de la fiche</source>
        <translation>Lo que esto cambió, versión %1 de la ficha</translation>
    </message>
</context>
<context>
    <name>Fulfilments</name>
    <message>
        <source>Vous l’avez dit, c’est fait</source>
        <translation>Usted lo dijo, está hecho</translation>
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
        <translation>Escuchar mi ticket</translation>
    </message>
</context>
<context>
    <name>HolderWords</name>
    <message>
        <source>Moi, un habitant ou une habitante</source>
        <translation>Yo, vecino o vecina</translation>
    </message>
    <message>
        <source>Une association, un collectif</source>
        <translation>Una asociación, un colectivo</translation>
    </message>
    <message>
        <source>Une entreprise solidaire</source>
        <translation>Una empresa social</translation>
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
        <translation>Diga lo que falla.
Diga lo que haría bien al barrio.</translation>
    </message>
    <message>
        <source>Lire les voix du quartier</source>
        <translation>Leer las voces del barrio</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>Las citas</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>2 minutes, sans compte, sans nom.</source>
        <translation>2 minutos, sin cuenta, sin nombre.</translation>
    </message>
    <message>
        <source>Déposer une frustration ou&#xa0;une&#xa0;envie</source>
        <translation>Dejar una queja o un deseo</translation>
    </message>
    <message numerus="yes">
        <source>%n en ce moment</source>
        <translation>
            <numerusform>%n en este momento</numerusform>
            <numerusform>%n en este momento</numerusform>
        </translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>Temas del barrio</translation>
    </message>
    <message numerus="yes">
        <source>%n dans le stimulateur</source>
        <translation>
            <numerusform>%n en el stimulateur</numerusform>
            <numerusform>%n en el stimulateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Les projets</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>avec le code du ticket</source>
        <translation>con el código del ticket</translation>
    </message>
    <message>
        <source>Suivre mon dépôt</source>
        <translation>Seguir mi mensaje</translation>
    </message>
    <message>
        <source>tirage le %1</source>
        <translation>sorteo el %1</translation>
    </message>
    <message>
        <source>tiré au sort</source>
        <translation>elegido por sorteo</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>El jurado ciudadano</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;? Touchez l’écran pour continuer.</source>
        <translation>¿Sigue ahí? Toque la pantalla para continuar.</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Tout sera effacé dans %1 s, pour protéger votre message.</source>
        <translation>Todo se borrará en %1&#xa0;s, para proteger su mensaje.</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>Continúo</translation>
    </message>
</context>
<context>
    <name>JuryPage</name>
    <message>
        <source>Le jury est tiré au sort parmi les habitants.</source>
        <translation>El jurado se elige por sorteo entre los vecinos.</translation>
    </message>
    <message>
        <source>Il lit vos contributions.</source>
        <translation>Lee sus contribuciones.</translation>
    </message>
    <message>
        <source>Il choisit un thème pour le quartier.</source>
        <translation>Elige un tema para el barrio.</translation>
    </message>
    <message>
        <source>Il choisit les projets. Les élus donnent leur avis.</source>
        <translation>Elige los proyectos. Los representantes elegidos dan su opinión.</translation>
    </message>
    <message>
        <source>Ce sont des habitants, comme vous. Ils décident ensemble.</source>
        <translation>Son vecinos, como usted. Deciden juntos.</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>El jurado ciudadano</translation>
    </message>
    <message>
        <source>Prochain tirage au sort</source>
        <translation>Próximo sorteo</translation>
    </message>
    <message>
        <source>%1 places. On peut participer jusqu’au %2.</source>
        <translation>%1 plazas. Se puede participar hasta el %2.</translation>
    </message>
    <message>
        <source>Participer au jury</source>
        <translation>Participar en el jurado</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Ça m’agace</source>
        <translation>Me molesta</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>Me gustaría</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Ça m’agace</source>
        <translation>Me molesta</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>Me gustaría</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Clavier</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Langues</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>Entrée</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Deux-points</source>
        <translation>Dos puntos</translation>
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
        <translation>El proyecto sigue en el stimulateur</translation>
    </message>
    <message>
        <source>Ce qu’il lui faut</source>
        <translation>Lo que necesita</translation>
    </message>
    <message>
        <source>La prochaine étape</source>
        <translation>El próximo paso</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>El proyecto pasa a prueba</translation>
    </message>
    <message>
        <source>Ce qui l’aide</source>
        <translation>Lo que le ayuda</translation>
    </message>
    <message>
        <source>Le carnet du projet</source>
        <translation>El cuaderno del proyecto</translation>
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
        <translation>Terminal ciudadano</translation>
    </message>
</context>
<context>
    <name>MeTooNotice</name>
    <message>
        <source>Moi aussi</source>
        <translation>Yo también</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Est-ce la même chose&#xa0;?</source>
        <translation>¿Es lo mismo?</translation>
    </message>
    <message>
        <source>%1 habitants l’ont déjà dit</source>
        <translation>%1 vecinos ya lo han dicho</translation>
    </message>
    <message>
        <source>Quelqu’un l’a déjà dit</source>
        <translation>Alguien ya lo ha dicho</translation>
    </message>
</context>
<context>
    <name>MeTooPage</name>
    <message>
        <source>Vous dites la même chose&#xa0;?</source>
        <translation>¿Dice usted lo mismo?</translation>
    </message>
    <message>
        <source>Déjà publié</source>
        <translation>Ya publicado</translation>
    </message>
    <message>
        <source>Vos mots</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Votre soutien compte. Vos mots restent avec lui, et ne sont pas publiés.</source>
        <translation>Su apoyo cuenta. Sus palabras quedan con él y no se publican.</translation>
    </message>
    <message>
        <source>Votre soutien compte. Il a son propre ticket.</source>
        <translation>Su apoyo cuenta. Tiene su propio ticket.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Retour&#xa0;» pour dire les choses avec vos mots.</source>
        <translation>Toque «Volver» para decirlo con sus palabras.</translation>
    </message>
    <message>
        <source>Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Espere un momento e inténtelo de nuevo, o avise en recepción.</translation>
    </message>
    <message>
        <source>Ce message n’est plus affiché</source>
        <translation>Este mensaje ya no se muestra</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>El terminal no ha podido guardarlo</translation>
    </message>
    <message>
        <source>Ajouter mes mots</source>
        <translation>Añadir mis palabras</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Seulement soutenir</source>
        <translation>Solo apoyar</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>Yo también</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>28 septembre</source>
        <comment>the widest day</comment>
        <translation>28&#xa0;de&#xa0;septiembre</translation>
    </message>
    <message>
        <source>%1, fait&#xa0;: %2</source>
        <translation>%1, hecho: %2</translation>
    </message>
    <message>
        <source>%1, à venir&#xa0;: %2</source>
        <translation>%1, por venir: %2</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Complet</source>
        <translation>Completo</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n plaza libre</numerusform>
            <numerusform>%n plazas libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentDetails</name>
    <message>
        <source>Avec %1</source>
        <translation>Con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n plaza libre</numerusform>
            <numerusform>%n plazas libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Ce rendez-vous n’est plus là.</source>
        <translation>Esta cita ya no está.</translation>
    </message>
    <message>
        <source>Je viens</source>
        <translation>Voy a venir</translation>
    </message>
    <message>
        <source>Les places ont pu partir à l’instant. Regardez les autres rendez-vous.</source>
        <translation>Las plazas pueden haberse agotado ahora mismo. Mire las otras citas.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est complet, ou annulé.</source>
        <translation>Esta cita está completa o anulada.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu garder votre place. Réessayez.</source>
        <translation>El terminal no pudo guardar su plaza. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Une place peut se libérer. Revenez voir.</source>
        <translation>Puede quedar libre una plaza. Vuelva a mirar.</translation>
    </message>
    <message>
        <source>C’est complet.</source>
        <translation>Está completo.</translation>
    </message>
    <message>
        <source>Sans nom ni contact&#xa0;: vous repartez avec un ticket. Avec son code, vous pouvez rendre votre place.</source>
        <translation>Sin nombre ni contacto: se lleva un tique. Con su código puede devolver su plaza.</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Chercher des idées</source>
        <translation>Buscar ideas</translation>
    </message>
    <message>
        <source>Présentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Maquette au FabLab</source>
        <translation>Maqueta en el FabLab</translation>
    </message>
    <message>
        <source>Échange de savoir-faire</source>
        <translation>Intercambio de saberes</translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Venez voir, donner une idée ou un coup de main. C’est gratuit et ouvert à tous.</source>
        <translation>Venga a ver, a dar una idea o a echar una mano. Es gratis y abierto a todos.</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>Las citas</translation>
    </message>
    <message>
        <source>Revenez bientôt, ou demandez à l’accueil.</source>
        <translation>Vuelva pronto o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Aucun rendez-vous pour le moment.</source>
        <translation>Ninguna cita por ahora.</translation>
    </message>
</context>
<context>
    <name>NewsNotice</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>El proyecto sigue en el stimulateur</translation>
    </message>
    <message>
        <source>Le projet est réalisé</source>
        <translation>El proyecto está hecho</translation>
    </message>
    <message>
        <source>Le projet s’arrête après son essai</source>
        <translation>El proyecto se detiene tras su prueba</translation>
    </message>
    <message>
        <source>Le projet continue avec un autre</source>
        <translation>El proyecto sigue dentro de otro</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>El proyecto pasa a prueba</translation>
    </message>
    <message>
        <source>Le projet s’arrête</source>
        <translation>El proyecto se detiene</translation>
    </message>
    <message>
        <source>Le projet est retiré</source>
        <translation>El proyecto se ha retirado</translation>
    </message>
    <message>
        <source>Décidé le %1 par l’équipe du stimulateur.</source>
        <translation>Decidido el %1 por el equipo del stimulateur.</translation>
    </message>
    <message>
        <source>Les écrans ne le montrent plus. Ce que vous avez donné est gardé.</source>
        <translation>Las pantallas ya no lo muestran. Lo que usted dio se conserva.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Essayez un autre mot, ou touchez «&#xa0;Tout afficher&#xa0;».</source>
        <translation>Pruebe otra palabra o toque «Mostrar todo».</translation>
    </message>
    <message>
        <source>Essayez un autre mot.</source>
        <translation>Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Tout afficher&#xa0;» pour tout revoir.</source>
        <translation>Toque «Mostrar todo» para volver a verlo todo.</translation>
    </message>
    <message>
        <source>Rien trouvé.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Avant de commencer</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Pas de compte, pas de nom, pas d’adresse.</source>
        <translation>Sin cuenta, sin nombre, sin dirección.</translation>
    </message>
    <message>
        <source>C’est anonyme</source>
        <translation>Es anónimo</translation>
    </message>
    <message>
        <source>Ne nommez personne, ni vous ni vos voisins. Un agent relit avant de publier.</source>
        <translation>No nombre a nadie, ni a usted ni a sus vecinos. Un agente lo lee antes de publicar.</translation>
    </message>
    <message>
        <source>Parlez du quartier, pas des gens</source>
        <translation>Hable del barrio, no de las personas</translation>
    </message>
    <message>
        <source>Son code vous permet de suivre votre message, de le retirer ou de l’effacer.</source>
        <translation>Su código le permite seguir su mensaje, retirarlo o borrarlo.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>Se lleva un ticket</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: améliorer le quartier. Répondre est facultatif. Les agents de la mairie et le jury citoyen vous lisent. Votre texte est gardé 24 mois, puis rendu anonyme. Avec le code du ticket, vous pouvez le voir, le retirer ou l’effacer. Pour toute question, écrivez à la personne chargée de la protection des données à la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>El ayuntamiento es responsable de estos datos. Sirven a su misión de interés público: mejorar el barrio. Responder es voluntario. Le leen los agentes del ayuntamiento y el jurado ciudadano. Su texto se guarda 24 meses y después se vuelve anónimo. Con el código del ticket, puede verlo, retirarlo o borrarlo. Para cualquier pregunta, escriba a la persona encargada de la protección de datos en el ayuntamiento. También puede reclamar ante la CNIL, la autoridad francesa de protección de datos.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>Menos detalles</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>Sus datos y sus derechos</translation>
    </message>
    <message>
        <source>J’écris mon message</source>
        <translation>Escribo mi mensaje</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Ouvre aujourd’hui à %1</source>
        <translation>Abre hoy a las %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translation>Abre mañana a las %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translation>Abre el %1 a las %2</translation>
    </message>
    <message>
        <source>Ouvre le %1 à %2</source>
        <translation>Abre el %1 a las %2</translation>
    </message>
    <message>
        <source>La date de réouverture sera affichée à l’entrée.</source>
        <translation>La fecha de reapertura se anunciará en la entrada.</translation>
    </message>
</context>
<context>
    <name>OpinionWords</name>
    <message>
        <source>%1 habitants en ont envie</source>
        <translation>%1 vecinos lo desean</translation>
    </message>
    <message>
        <source>%1 ont un doute</source>
        <translation>%1 tienen una duda</translation>
    </message>
    <message>
        <source>%1 peuvent aider</source>
        <translation>%1 pueden ayudar</translation>
    </message>
</context>
<context>
    <name>OriginsButton</name>
    <message>
        <source>Né de %1&#xa0;contribution</source>
        <translation>Nacido de %1&#xa0;contribución</translation>
    </message>
    <message>
        <source>Né de %1&#xa0;contributions</source>
        <translation>Nacido de %1&#xa0;contribuciones</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Retenues par le jury</source>
        <translation>Elegidas por el jurado</translation>
    </message>
    <message>
        <source>Devenues un projet</source>
        <translation>Convertidas en proyecto</translation>
    </message>
</context>
<context>
    <name>PageMover</name>
    <message>
        <source>Plus haut</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Les mots soulignés parlent d’une personne. Sans eux, votre message compte autant.</source>
        <translation>Las palabras subrayadas hablan de una persona. Sin ellas, su mensaje cuenta igual.</translation>
    </message>
    <message>
        <source>Un nom ou un numéro&#xa0;?</source>
        <translation>¿Un nombre o un número?</translation>
    </message>
</context>
<context>
    <name>ProcessRail</name>
    <message>
        <source>Envies et frustrations</source>
        <translation>Deseos y molestias</translation>
    </message>
    <message>
        <source>Jury et thème</source>
        <translation>Jurado y tema</translation>
    </message>
    <message>
        <source>Ébauches</source>
        <translation>Esbozos</translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Stimulateur</source>
        <translation>Stimulateur</translation>
    </message>
    <message>
        <source>Dans le quartier</source>
        <translation>En el barrio</translation>
    </message>
    <message>
        <source>Les étapes&#xa0;: %1</source>
        <translation>Las etapas: %1</translation>
    </message>
</context>
<context>
    <name>ProjectChoicePage</name>
    <message>
        <source>Voir les projets</source>
        <translation>Ver los proyectos</translation>
    </message>
    <message>
        <source>Quels projets voir&#xa0;?</source>
        <translation>¿Qué proyectos ver?</translation>
    </message>
    <message>
        <source>Où en sont-ils&#xa0;?</source>
        <translation>¿En qué punto están?</translation>
    </message>
    <message>
        <source>Tous les projets</source>
        <translation>Todos los proyectos</translation>
    </message>
</context>
<context>
    <name>ProjectGone</name>
    <message>
        <source>Voir les projets</source>
        <translation>Ver los proyectos</translation>
    </message>
    <message>
        <source>Le bureau l’a retiré de la borne. Les autres projets vous attendent.</source>
        <translation>La oficina lo ha retirado del quiosco. Los demás proyectos le esperan.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché.</source>
        <translation>Este proyecto ya no se muestra.</translation>
    </message>
</context>
<context>
    <name>ProjectQuartiers</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>¿En qué barrio?</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>Todos los barrios</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quartier and how many projects it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pour tous les quartiers, ou sans lieu connu&#xa0;: %1</source>
        <translation>Para todos los barrios, o sin lugar conocido: %1</translation>
    </message>
</context>
<context>
    <name>ProjectStory</name>
    <message>
        <source>Où en est le projet</source>
        <translation>En qué punto está el proyecto</translation>
    </message>
    <message>
        <source>Ce que vos avis ont changé</source>
        <translation>Lo que sus opiniones han cambiado</translation>
    </message>
</context>
<context>
    <name>ProjectSummary</name>
    <message>
        <source>Dessin des habitants</source>
        <translation>Dibujo de los vecinos</translation>
    </message>
    <message>
        <source>Thème&#xa0;: %1</source>
        <translation>Tema: %1</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Les projets</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Chercher un mot dans les projets</source>
        <translation>Buscar una palabra en los proyectos</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Carte, quartier, thème…</source>
        <translation>Mapa, barrio, tema…</translation>
    </message>
    <message>
        <source>Voici ceux qui s’en approchent.</source>
        <translation>Estos son los que más se acercan.</translation>
    </message>
    <message>
        <source>Aucun projet ne dit «&#xa0;%1&#xa0;».</source>
        <translation>Ningún proyecto dice «%1».</translation>
    </message>
    <message>
        <source>Pas encore de projet.</source>
        <translation>Aún no hay proyectos.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira les premiers.</source>
        <translation>El jurado ciudadano elegirá los primeros.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code de votre ticket. Le même code est écrit à côté, en lettres et en chiffres.</source>
        <translation>Código QR de su ticket. El mismo código está escrito al lado, en letras y cifras.</translation>
    </message>
</context>
<context>
    <name>QuartierFilter</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>¿En qué barrio?</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>Todos los barrios</translation>
    </message>
</context>
<context>
    <name>QuartierMap</name>
    <message>
        <source>Carte des quartiers. Les mêmes choix existent en boutons.</source>
        <translation>Mapa de los barrios. Las mismas opciones existen como botones.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Le passeur vous demande</source>
        <translation>El «passeur» le pregunta</translation>
    </message>
    <message>
        <source>Vous avez répondu</source>
        <translation>Ya ha respondido</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>QuestionFacts</name>
    <message>
        <source>Pour&#xa0;: %1. Jusqu’au %2.</source>
        <translation>Para: %1. Hasta el %2.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Cette question est close.</source>
        <translation>Esta pregunta está cerrada.</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>Me apetece</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>Tengo una duda</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>Puedo ayudar</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>Plus haut</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>En todas partes, o no lo sé</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Su texto sigue aquí. Espere un momento e inténtelo de nuevo, o avise en recepción.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>El terminal no ha podido guardarlo</translation>
    </message>
    <message>
        <source>Un agent le lit avant de le publier. Ce n’est pas une demande officielle.</source>
        <translation>Un agente lo lee antes de publicarlo. No es una solicitud oficial.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Déposer mon message</source>
        <translation>Dejar mi mensaje</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Les questions du passeur</source>
        <translation>Las preguntas del «passeur»</translation>
    </message>
    <message>
        <source>Ce que cela a changé&#xa0;: %1</source>
        <translation>Lo que esto cambió: %1</translation>
    </message>
    <message>
        <source>Le passeur lit vos réponses.</source>
        <translation>El «passeur» lee sus respuestas.</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Effacer le mot cherché</source>
        <translation>Borrar la palabra buscada</translation>
    </message>
</context>
<context>
    <name>SketchChoicesPage</name>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Responda primero</translation>
    </message>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>SketchContactPage</name>
    <message>
        <source>Votre contact est gardé. Vous pouvez en donner un autre, ou continuer.</source>
        <translation>Su contacto está guardado. Puede dar otro, o continuar.</translation>
    </message>
    <message>
        <source>Il faut pouvoir vous joindre, pour ce projet et rien d’autre. Seul le bureau le lit. Il est chiffré, puis effacé après 13 mois.</source>
        <translation>Hay que poder localizarle, para este proyecto y nada más. Solo la oficina lo lee. Se cifra y se borra a los 13 meses.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>Tengo 15 años o más</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté</source>
        <translation>Acepto que me contacten</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>Correo electrónico o teléfono</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Responda primero</translation>
    </message>
</context>
<context>
    <name>SketchDrawingPage</name>
    <message>
        <source>Effacez un trait pour en ajouter un autre.</source>
        <translation>Borre un trazo para añadir otro.</translation>
    </message>
    <message>
        <source>La feuille est pleine</source>
        <translation>La hoja está llena</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sans dessin</source>
        <translation>Sin dibujo</translation>
    </message>
</context>
<context>
    <name>SketchFault</name>
    <message>
        <source>L’appel est clos, ou ce projet est déjà déposé. Parlez-en à l’accueil.</source>
        <translation>La convocatoria está cerrada, o este proyecto ya está entregado. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Sus respuestas siguen aquí. Espere un momento y vuelva a intentarlo, o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Ce projet ne peut plus changer</source>
        <translation>Este proyecto ya no puede cambiar</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>El terminal no ha podido guardarlo</translation>
    </message>
</context>
<context>
    <name>SketchHeading</name>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
</context>
<context>
    <name>SketchPage</name>
    <message>
        <source>Commencer</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>La convocatoria está cerrada</translation>
    </message>
    <message>
        <source>%1 questions, une à la fois. Vos réponses sont gardées à chaque pas.</source>
        <translation>%1 preguntas, una a una. Sus respuestas se guardan a cada paso.</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>Proponer un proyecto</translation>
    </message>
    <message>
        <source>J’ai déjà un code</source>
        <translation>Ya tengo un código</translation>
    </message>
    <message>
        <source>Jusqu’au %1, %2</source>
        <translation>Hasta el %1, %2</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>Convocatoria de proyectos abierta</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Pour être recevable, un projet&#xa0;:</source>
        <translation>Para ser admisible, un proyecto:</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi. Ensuite, le jury choisit.</source>
        <translation>Un agente dice si es admisible, y por qué. Después, el jurado elige.</translation>
    </message>
</context>
<context>
    <name>SketchQuestions</name>
    <message>
        <source>Quel est le nom de votre projet&#xa0;?</source>
        <translation>¿Cómo se llama su proyecto?</translation>
    </message>
    <message>
        <source>Votre projet, en une phrase&#xa0;?</source>
        <translation>¿Su proyecto, en una frase?</translation>
    </message>
    <message>
        <source>Qu’est-ce que cela change, et pour qui&#xa0;?</source>
        <translation>¿Qué cambia, y para quién?</translation>
    </message>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>¿En qué barrio?</translation>
    </message>
    <message>
        <source>Où, précisément&#xa0;?</source>
        <translation>¿Dónde exactamente?</translation>
    </message>
    <message>
        <source>Qui porte le projet&#xa0;?</source>
        <translation>¿Quién lleva el proyecto?</translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>À quelles voix répond-il&#xa0;?</source>
        <translation>¿A qué voces responde?</translation>
    </message>
    <message>
        <source>Dessinez votre projet</source>
        <translation>Dibuje su proyecto</translation>
    </message>
    <message>
        <source>À quoi ressemble votre projet&#xa0;?</source>
        <translation>¿Cómo es su proyecto?</translation>
    </message>
    <message>
        <source>Comment vous joindre&#xa0;?</source>
        <translation>¿Cómo localizarle?</translation>
    </message>
    <message>
        <source>Quelques mots suffisent.</source>
        <translation>Bastan unas palabras.</translation>
    </message>
    <message>
        <source>Comme si vous le disiez à un voisin.</source>
        <translation>Como si se lo dijera a un vecino.</translation>
    </message>
    <message>
        <source>Ce qui sera mieux, et pour quelles personnes.</source>
        <translation>Lo que irá mejor, y para qué personas.</translation>
    </message>
    <message>
        <source>Choisissez un quartier, ou tous.</source>
        <translation>Elija un barrio, o todos.</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu. Ou passez à la suite.</source>
        <translation>Una calle, una plaza, un lugar. O continúe.</translation>
    </message>
    <message>
        <source>C’est la personne ou le groupe qui le fera avancer.</source>
        <translation>La persona o el grupo que lo hará avanzar.</translation>
    </message>
    <message>
        <source>Du temps, un lieu, des outils, des bras. Ou passez à la suite.</source>
        <translation>Tiempo, un lugar, herramientas, manos. O continúe.</translation>
    </message>
    <message>
        <source>Touchez celles qui vous ont donné l’idée. Ou passez à la suite.</source>
        <translation>Toque las que le dieron la idea. O continúe.</translation>
    </message>
    <message>
        <source>Avec un doigt. Pas besoin de bien dessiner.</source>
        <translation>Con un dedo. No hace falta dibujar bien.</translation>
    </message>
    <message>
        <source>Dites les formes, les couleurs, ce que l’on y voit.</source>
        <translation>Diga las formas, los colores, lo que se ve.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>En une phrase</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Ce que cela change</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Porté par</source>
        <translation>Llevado por</translation>
    </message>
    <message>
        <source>Besoins</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>SketchReviewPage</name>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Déposer mon projet</source>
        <translation>Entregar mi proyecto</translation>
    </message>
    <message>
        <source>Il manque une réponse</source>
        <translation>Falta una respuesta</translation>
    </message>
    <message>
        <source>Touchez une réponse pour la changer.</source>
        <translation>Toque una respuesta para cambiarla.</translation>
    </message>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Votre projet sera gardé, et dit en retard.</source>
        <translation>Su proyecto se guardará, como recibido tarde.</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>La convocatoria está cerrada</translation>
    </message>
    <message>
        <source>%1&#xa0;: rien</source>
        <translation>%1: nada</translation>
    </message>
</context>
<context>
    <name>SketchTicketPage</name>
    <message>
        <source>Ce code le rouvre. Déposez-le d’ici le %1.</source>
        <translation>Este código lo vuelve a abrir. Entréguelo antes del %1.</translation>
    </message>
    <message>
        <source>Ce code le rouvre, à cette borne.</source>
        <translation>Este código lo vuelve a abrir, en este terminal.</translation>
    </message>
    <message>
        <source>L’appel était clos&#xa0;: il est gardé, et dit en retard.</source>
        <translation>La convocatoria estaba cerrada: se guarda, como recibido tarde.</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi.</source>
        <translation>Un agente dice si es admisible, y por qué.</translation>
    </message>
    <message>
        <source>Merci. Votre projet est déposé.</source>
        <translation>Gracias. Su proyecto está entregado.</translation>
    </message>
    <message>
        <source>Votre projet est commencé.</source>
        <translation>Su proyecto está empezado.</translation>
    </message>
    <message>
        <source>Le code de votre ticket le suit toujours.</source>
        <translation>El código de su tique sigue sirviendo.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>Deshacer (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>Finir plus tard</source>
        <translation>Terminar más tarde</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
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
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Écrivez ici</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>Es un poco largo</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Responda primero</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>Arobase</source>
        <translation>Arroba</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apóstrofo</translation>
    </message>
    <message>
        <source>Virgule</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Tiret</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Point d’interrogation</source>
        <translation>Signo de interrogación</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>Signo de exclamación</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
</context>
<context>
    <name>SpellerPanel</name>
    <message>
        <source>Écrire lettre par lettre</source>
        <translation>Escribir letra por letra</translation>
    </message>
    <message>
        <source>Choisissez une rangée, puis une lettre</source>
        <translation>Elija una fila, luego una letra</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>C’est fini</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>%1 · J %2 / %3</source>
        <translation>%1 · día %2 / %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Choisi par le jury</source>
        <translation>Elegido por el jurado</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>En el stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>Budget participatif</source>
        <translation>Presupuesto participativo</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Está hecho</translation>
    </message>
</context>
<context>
    <name>StateTitle</name>
    <message>
        <source>Votre message est publié.</source>
        <translation>Su mensaje está publicado.</translation>
    </message>
    <message>
        <source>Votre message n’est pas publié.</source>
        <translation>Su mensaje no se publica.</translation>
    </message>
    <message>
        <source>Votre message est transmis.</source>
        <translation>Su mensaje se ha transmitido.</translation>
    </message>
    <message>
        <source>Votre message est retiré.</source>
        <translation>Su mensaje se ha retirado.</translation>
    </message>
    <message>
        <source>Votre message attend d’être lu.</source>
        <translation>Su mensaje espera a ser leído.</translation>
    </message>
    <message>
        <source>Votre avis est publié.</source>
        <translation>Su opinión está publicada.</translation>
    </message>
    <message>
        <source>Votre avis n’est pas publié.</source>
        <translation>Su opinión no se publica.</translation>
    </message>
    <message>
        <source>Votre avis est retiré.</source>
        <translation>Su opinión se ha retirado.</translation>
    </message>
    <message>
        <source>Votre avis attend d’être lu.</source>
        <translation>Su opinión espera a ser leída.</translation>
    </message>
    <message>
        <source>Vous soutenez un message publié.</source>
        <translation>Apoya un mensaje publicado.</translation>
    </message>
    <message>
        <source>Le message n’est plus publié.</source>
        <translation>El mensaje ya no está publicado.</translation>
    </message>
    <message>
        <source>Le message est transmis.</source>
        <translation>El mensaje se ha transmitido.</translation>
    </message>
    <message>
        <source>Votre soutien, ou le message, est retiré.</source>
        <translation>Su apoyo, o el mensaje, se ha retirado.</translation>
    </message>
    <message>
        <source>Le message attend d’être relu.</source>
        <translation>El mensaje espera una nueva lectura.</translation>
    </message>
    <message>
        <source>Vous n’êtes pas tiré au sort cette fois.</source>
        <translation>Esta vez no ha salido en el sorteo.</translation>
    </message>
    <message>
        <source>Votre candidature est retirée.</source>
        <translation>Su candidatura está retirada.</translation>
    </message>
    <message>
        <source>Vous êtes dans la liste du tirage au sort.</source>
        <translation>Está en la lista del sorteo.</translation>
    </message>
    <message>
        <source>Vous êtes tiré au sort&#xa0;!</source>
        <translation>¡Ha salido en el sorteo!</translation>
    </message>
    <message>
        <source>Votre projet n’est pas encore déposé.</source>
        <translation>Su proyecto aún no está entregado.</translation>
    </message>
    <message>
        <source>Votre projet est déposé.</source>
        <translation>Su proyecto está entregado.</translation>
    </message>
    <message>
        <source>Votre projet est recevable.</source>
        <translation>Su proyecto es admisible.</translation>
    </message>
    <message>
        <source>Votre projet n’est pas recevable.</source>
        <translation>Su proyecto no es admisible.</translation>
    </message>
    <message>
        <source>Votre projet est retiré.</source>
        <translation>Su proyecto está retirado.</translation>
    </message>
    <message>
        <source>Votre projet avance.</source>
        <translation>Su proyecto avanza.</translation>
    </message>
    <message>
        <source>Le jury a choisi votre projet&#xa0;!</source>
        <translation>¡El jurado ha elegido su proyecto!</translation>
    </message>
    <message>
        <source>Le jury n’a pas choisi votre projet.</source>
        <translation>El jurado no ha elegido su proyecto.</translation>
    </message>
    <message>
        <source>Votre projet est à l’essai.</source>
        <translation>Su proyecto está a prueba.</translation>
    </message>
    <message>
        <source>Votre projet est réalisé&#xa0;!</source>
        <translation>¡Su proyecto está hecho!</translation>
    </message>
    <message>
        <source>Votre projet s’est arrêté.</source>
        <translation>Su proyecto se ha detenido.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est annulé.</source>
        <translation>Esta cita está anulada.</translation>
    </message>
    <message>
        <source>Vous avez rendu votre place.</source>
        <translation>Ha devuelto su plaza.</translation>
    </message>
    <message>
        <source>Votre place est gardée.</source>
        <translation>Su plaza está reservada.</translation>
    </message>
    <message>
        <source>C’est effacé.</source>
        <translation>Está borrado.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Étape %1 sur %2&#xa0;: %3</source>
        <translation>Paso %1 de %2: %3</translation>
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
        <translation>Convocatoria cerrada</translation>
    </message>
    <message>
        <source>Appel clos le&#xa0;%1</source>
        <translation>Convocatoria cerrada el %1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert jusqu’au&#xa0;%1</source>
        <translation>Convocatoria de proyectos abierta hasta el&#xa0;%1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>Convocatoria de proyectos abierta</translation>
    </message>
    <message>
        <source>Le jury y travaille</source>
        <translation>El jurado está en ello</translation>
    </message>
    <message>
        <source>Les mots du jury&#xa0;:</source>
        <translation>Las palabras del jurado:</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>Proponer un proyecto</translation>
    </message>
    <message>
        <source>Lire %1 contribution</source>
        <translation>Leer %1 contribución</translation>
    </message>
    <message>
        <source>Lire %1 contributions</source>
        <translation>Leer %1 contribuciones</translation>
    </message>
    <message>
        <source>Voir %1 projet</source>
        <translation>Ver %1 proyecto</translation>
    </message>
    <message>
        <source>Voir %1 projets</source>
        <translation>Ver %1 proyectos</translation>
    </message>
</context>
<context>
    <name>ThemeFilter</name>
    <message>
        <source>Sur quel thème du jury&#xa0;?</source>
        <translation>¿Sobre qué tema del jurado?</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>Todos los temas</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Le jury citoyen lit vos contributions. Il en tire des thèmes, puis il appelle à projets.</source>
        <translation>El jurado ciudadano lee sus contribuciones. De ellas saca temas y luego pide proyectos.</translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>Temas del barrio</translation>
    </message>
    <message>
        <source>Pas encore de thème.</source>
        <translation>Aún no hay temas.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira le premier parmi vos contributions.</source>
        <translation>El jurado ciudadano elegirá el primero entre sus contribuciones.</translation>
    </message>
</context>
<context>
    <name>ThirdLetterRow</name>
    <message>
        <source>Point d’interrogation</source>
        <translation>Signo de interrogación</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>Signo de exclamación</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Merci. Votre message est bien reçu.</source>
        <translation>Gracias. Hemos recibido su mensaje.</translation>
    </message>
    <message>
        <source>Merci. Vous êtes un de plus à le dire.</source>
        <translation>Gracias. Una persona más lo dice.</translation>
    </message>
    <message>
        <source>Merci. Votre avis est bien reçu.</source>
        <translation>Gracias. Hemos recibido su opinión.</translation>
    </message>
    <message>
        <source>Merci. Votre candidature est bien reçue.</source>
        <translation>Gracias. Hemos recibido su candidatura.</translation>
    </message>
    <message>
        <source>C’est noté. Votre place est gardée.</source>
        <translation>Anotado. Su plaza está reservada.</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1.</source>
        <translation>Un agente lo leerá a más tardar el %1.</translation>
    </message>
    <message>
        <source>Suivez ici ce que devient ce message.</source>
        <translation>Siga aquí lo que pasa con este mensaje.</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1.</source>
        <translation>El «passeur» lo leerá a más tardar el %1.</translation>
    </message>
    <message>
        <source>Le tirage au sort a lieu le %1.</source>
        <translation>El sorteo es el %1.</translation>
    </message>
    <message>
        <source>Rendez-vous le %1.</source>
        <translation>Nos vemos el %1.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>Deshacer (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>Impression…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Imprimer mon ticket</source>
        <translation>Imprimir mi ticket</translation>
    </message>
    <message>
        <source>Prenez-le&#xa0;: le papier pâlit avec le temps, photographiez-le.</source>
        <translation>Cójalo: el papel se borra con el tiempo, hágale una foto.</translation>
    </message>
    <message>
        <source>Photographiez l’écran, ou notez le code. C’est la même chose.</source>
        <translation>Haga una foto de la pantalla o anote el código. Es lo mismo.</translation>
    </message>
    <message>
        <source>Votre ticket est imprimé</source>
        <translation>Su ticket está impreso</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>No queda papel</translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert</source>
        <translation>La tapa de la impresora está abierta</translation>
    </message>
    <message>
        <source>Cette borne n’imprime pas</source>
        <translation>Este terminal no imprime</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>La impresora no responde</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Photographiez ce code&#xa0;: c’est votre seule clé.</source>
        <translation>Haga una foto de este código: es su única llave.</translation>
    </message>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>Su número en la lista: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>Su prueba: %1</translation>
    </message>
    <message>
        <source>À taper sur %1, ou à cette borne.</source>
        <translation>Escríbalo en %1 o en este terminal.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Vous l’avez dit</source>
        <translation>Usted lo dijo</translation>
    </message>
    <message>
        <source>Le jury en fait un thème</source>
        <translation>El jurado lo convierte en un tema</translation>
    </message>
    <message>
        <source>Une ébauche est déposée</source>
        <translation>Se entrega un esbozo</translation>
    </message>
    <message>
        <source>Le jury la choisit</source>
        <translation>El jurado lo elige</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>En el stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>Dans la rue</source>
        <translation>En la calle</translation>
    </message>
    <message>
        <source>De la contribution à la rue</source>
        <translation>De la contribución a la calle</translation>
    </message>
    <message>
        <source>%1, fait %2</source>
        <comment>a step and its day</comment>
        <translation>%1, hecho %2</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1, próximamente</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Pendant l’essai</source>
        <translation>Durante la prueba</translation>
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
        <translation>lo que las opiniones cambiaron</translation>
    </message>
    <message>
        <source>qui l’accompagne</source>
        <translation>quién lo acompaña</translation>
    </message>
    <message>
        <source>l’image</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>le quartier</source>
        <translation>el barrio</translation>
    </message>
    <message>
        <source>la phrase</source>
        <translation>la frase</translation>
    </message>
    <message>
        <source>l’étape du projet</source>
        <translation>la etapa del proyecto</translation>
    </message>
    <message>
        <source>les dates</source>
        <translation>las fechas</translation>
    </message>
    <message>
        <source>le thème</source>
        <translation>el tema</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>Les versions de la fiche</source>
        <translation>Las versiones de la ficha</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Changé&#xa0;: %1.</source>
        <translation>Cambiado: %1.</translation>
    </message>
    <message>
        <source>Grâce à %1 avis</source>
        <translation>Gracias a %1 opiniones</translation>
    </message>
    <message>
        <source>Grâce à vos avis</source>
        <translation>Gracias a sus opiniones</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Langues</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Voix en marche</source>
        <translation>Voz activada</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Appeler un agent</source>
        <translation>Llamar a un agente</translation>
    </message>
    <message>
        <source>Effacer et partir</source>
        <translation>Borrar y salir</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation>Salir</translation>
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
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>Yo también</translation>
    </message>
    <message>
        <source>Ce qui en est né</source>
        <translation>Lo que nació de ella</translation>
    </message>
</context>
<context>
    <name>VoiceChoicePage</name>
    <message>
        <source>Voir les voix</source>
        <translation>Ver las voces</translation>
    </message>
    <message>
        <source>Quelles voix lire&#xa0;?</source>
        <translation>¿Qué voces leer?</translation>
    </message>
    <message>
        <source>Que disent-elles&#xa0;?</source>
        <translation>¿Qué dicen?</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Que sont-elles devenues&#xa0;?</source>
        <translation>¿Qué ha sido de ellas?</translation>
    </message>
    <message>
        <source>Peu importe</source>
        <translation>Da igual</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <source>Pas de voix dans cette langue</source>
        <translation>No hay voz en este idioma</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Cette voix n’est plus affichée.</source>
        <translation>Esta voz ya no se muestra.</translation>
    </message>
    <message>
        <source>Une voix, et la suite</source>
        <translation>Una voz y lo que siguió</translation>
    </message>
    <message>
        <source>Les projets nés de cette voix</source>
        <translation>Los proyectos nacidos de esta voz</translation>
    </message>
    <message>
        <source>Le thème du jury</source>
        <translation>El tema del jurado</translation>
    </message>
    <message>
        <source>Aucun projet n’en est né pour l’instant.</source>
        <translation>Por ahora no ha nacido ningún proyecto.</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Les voix du quartier</source>
        <translation>Las voces del barrio</translation>
    </message>
    <message>
        <source>Chercher un mot dans les voix</source>
        <translation>Buscar una palabra en las voces</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Choisir un quartier, un thème…</source>
        <translation>Elegir un barrio, un tema…</translation>
    </message>
    <message>
        <source>Chercher «&#xa0;%1&#xa0;»</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>Résultats pour&#xa0;:</source>
        <translation>Resultados para:</translation>
    </message>
    <message>
        <source>Aucune voix n’est encore affichée.</source>
        <translation>Aún no se muestra ninguna voz.</translation>
    </message>
    <message>
        <source>La première sera peut-être la vôtre.</source>
        <translation>La primera quizá sea la suya.</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Moins fort</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Voix&#xa0;: %1 sur %2</source>
        <translation>Voz: %1 de %2</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Más alto</translation>
    </message>
</context>
<context>
    <name>VolunteerContactPage</name>
    <message>
        <source>Comment vous prévenir&#xa0;?</source>
        <translation>¿Cómo le avisamos?</translation>
    </message>
    <message>
        <source>Pour vous appeler si vous êtes tiré au sort, et rien d’autre. Il est chiffré, puis effacé un an après le tirage. Sans contact, revenez voir avec votre ticket.</source>
        <translation>Para llamarle si sale en el sorteo, y nada más. Se cifra y se borra un año después del sorteo. Sin contacto, vuelva a mirar con su tique.</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté pour le jury</source>
        <translation>Acepto que me contacten para el jurado</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>Correo electrónico o teléfono</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>Enviar con mi contacto</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Sin contacto</translation>
    </message>
</context>
<context>
    <name>VolunteerFault</name>
    <message>
        <source>La liste vient de se fermer. Un autre tirage viendra.</source>
        <translation>La lista se acaba de cerrar. Habrá otro sorteo.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Sus respuestas siguen aquí. Espere un momento y vuelva a intentarlo, o avise en recepción.</translation>
    </message>
    <message>
        <source>On ne peut plus participer à ce tirage</source>
        <translation>Ya no se puede participar en este sorteo</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>El terminal no ha podido guardarlo</translation>
    </message>
</context>
<context>
    <name>VolunteerNoticePage</name>
    <message>
        <source>Participer au jury</source>
        <translation>Participar en el jurado</translation>
    </message>
    <message>
        <source>Vous habitez l’arrondissement et vous avez 16 ans ou plus. Vous n’êtes ni élu, ni agent du bureau, ni porteur d’un projet.</source>
        <translation>Vive en el distrito y tiene 16 años o más. No es cargo electo, ni agente de la oficina, ni titular de un proyecto.</translation>
    </message>
    <message>
        <source>C’est pour vous si…</source>
        <translation>Es para usted si…</translation>
    </message>
    <message>
        <source>Quatre questions, sans votre nom. Elles servent à former un jury qui ressemble au quartier.</source>
        <translation>Cuatro preguntas, sin su nombre. Sirven para formar un jurado que se parezca al barrio.</translation>
    </message>
    <message>
        <source>Moins d’une minute</source>
        <translation>Menos de un minuto</translation>
    </message>
    <message>
        <source>Il prouve que vous êtes dans la liste. Avec lui, vous verrez si vous êtes tiré au sort.</source>
        <translation>Demuestra que está en la lista. Con él verá si sale en el sorteo.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>Se lleva un ticket</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: tirer un jury au sort. Répondre est facultatif. Vos réponses ne sont jamais publiées&#xa0;; seul votre numéro l’est. Le contact est chiffré, à part, et effacé un an après le tirage. Avec le ticket, vous pouvez voir, retirer ou effacer votre candidature. Quand la liste est close, vos réponses y restent jusqu’à la fin des recours. Une question&#xa0;? Écrivez au délégué à la protection des données de la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>El ayuntamiento es responsable de estos datos. Sirven a su misión de interés público: sortear un jurado. Responder es opcional. Sus respuestas nunca se publican; solo su número. El contacto se cifra, aparte, y se borra un año después del sorteo. Con el tique puede ver, retirar o borrar su candidatura. Cuando se cierra la lista, sus respuestas siguen en ella hasta el final de los recursos. Para cualquier pregunta, escriba a la persona encargada de la protección de datos del ayuntamiento. También puede reclamar ante la CNIL.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>Menos detalles</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>Sus datos y sus derechos</translation>
    </message>
    <message>
        <source>C’est mon cas, je participe</source>
        <translation>Es mi caso, participo</translation>
    </message>
</context>
<context>
    <name>VolunteerQuestionPage</name>
    <message>
        <source>Pour que le jury ressemble au quartier. Ce n’est jamais publié.</source>
        <translation>Para que el jurado se parezca al barrio. Nunca se publica.</translation>
    </message>
    <message>
        <source>Je préfère ne pas dire</source>
        <translation>Prefiero no decirlo</translation>
    </message>
</context>
<context>
    <name>VolunteerSteps</name>
    <message>
        <source>Âge</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>VolunteeringPages</name>
    <message>
        <source>Quel âge avez-vous&#xa0;?</source>
        <translation>¿Qué edad tiene?</translation>
    </message>
    <message>
        <source>16 à 24 ans</source>
        <translation>De 16 a 24 años</translation>
    </message>
    <message>
        <source>25 à 39 ans</source>
        <translation>De 25 a 39 años</translation>
    </message>
    <message>
        <source>40 à 54 ans</source>
        <translation>De 40 a 54 años</translation>
    </message>
    <message>
        <source>55 à 64 ans</source>
        <translation>De 55 a 64 años</translation>
    </message>
    <message>
        <source>65 ans ou plus</source>
        <translation>65 años o más</translation>
    </message>
    <message>
        <source>Vous êtes…</source>
        <translation>Usted es…</translation>
    </message>
    <message>
        <source>Une femme</source>
        <translation>Una mujer</translation>
    </message>
    <message>
        <source>Un homme</source>
        <translation>Un hombre</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Dans quel quartier habitez-vous&#xa0;?</source>
        <translation>¿En qué barrio vive?</translation>
    </message>
    <message>
        <source>Quel est votre logement&#xa0;?</source>
        <translation>¿Cómo es su vivienda?</translation>
    </message>
    <message>
        <source>Autre&#xa0;: hébergé, foyer…</source>
        <translation>Otro: acogido, residencia…</translation>
    </message>
    <message>
        <source>Location, logement social</source>
        <translation>Alquiler, vivienda social</translation>
    </message>
    <message>
        <source>Location, propriétaire privé</source>
        <translation>Alquiler, propietario privado</translation>
    </message>
    <message>
        <source>Je suis propriétaire</source>
        <translation>Soy propietario</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Qu’est-ce qui coince, ou qui vous ferait envie&#xa0;?</source>
        <translation>¿Qué no funciona o qué le gustaría?</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Écrivez ici, avec vos mots</source>
        <translation>Escriba aquí, con sus palabras</translation>
    </message>
    <message>
        <source>Choisissez au-dessus</source>
        <translation>Elija arriba</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>Es un poco largo</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: dire où</source>
        <translation>Continuar: decir dónde</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>C’est où&#xa0;?</source>
        <translation>¿Dónde es?</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu</source>
        <translation>Una calle, una plaza, un lugar</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu…</source>
        <translation>Una calle, una plaza, un lugar…</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>En todas partes, o no lo sé</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: relire</source>
        <translation>Continuar: revisar</translation>
    </message>
    <message>
        <source>Choisissez un lieu</source>
        <translation>Elija un lugar</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Espace</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Mayúscula</translation>
    </message>
</context>
</TS>
