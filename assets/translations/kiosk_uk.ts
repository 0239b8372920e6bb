<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="fr_FR">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibilité</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Rendre la borne plus facile</source>
        <translation>Зробити термінал зручнішим</translation>
    </message>
    <message>
        <source>Texte grand</source>
        <translation>Великий текст</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Sans animation</source>
        <translation>Без анімації</translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation>Для лівої руки</translation>
    </message>
    <message>
        <source>Commandes en bas</source>
        <translation>Кнопки нижче</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Retour</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ApologyPage</name>
    <message>
        <source>Une borne endormie</source>
        <translation>Термінал, що спить</translation>
    </message>
    <message>
        <source>La borne se repose un instant.</source>
        <translation>Термінал трохи відпочиває.</translation>
    </message>
    <message>
        <source>Rien de ce que vous avez déposé n’est perdu.</source>
        <translation>Нічого з того, що ви залишили, не втрачено.</translation>
    </message>
    <message>
        <source>Revenez dans quelques minutes, ou parlez-en à l’accueil.</source>
        <translation>Поверніться за кілька хвилин або зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Почати знову</translation>
    </message>
</context>
<context>
    <name>AttractControls</name>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>Торкніться екрана, щоб побачити години роботи</translation>
    </message>
    <message>
        <source>Touchez l’écran pour commencer</source>
        <translation>Торкніться екрана, щоб почати</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Faire défiler à nouveau</source>
        <translation>Продовжити рух</translation>
    </message>
    <message>
        <source>Arrêter le défilement</source>
        <translation>Зупинити рух</translation>
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
        <translation>Що
не так?
Що було б
добре
для району?</translation>
    </message>
    <message>
        <source>Mairie ouverte jusqu’à %1</source>
        <translation>Мерія працює до %1</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Le bilan, %1</source>
        <comment>a day</comment>
        <translation>Підсумок, %1</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>Ce qui a été essayé</source>
        <translation>Що спробували</translation>
    </message>
    <message>
        <source>Ce qui a été mesuré</source>
        <translation>Що виміряли</translation>
    </message>
    <message>
        <source>Ce que l’on a appris</source>
        <translation>Чого навчилися</translation>
    </message>
    <message>
        <source>Ce qui n’a pas marché</source>
        <translation>Що не вдалося</translation>
    </message>
    <message>
        <source>Ce qui reste</source>
        <translation>Що залишається</translation>
    </message>
    <message>
        <source>Il reste dans la rue</source>
        <translation>Він залишається на вулиці</translation>
    </message>
    <message>
        <source>Il s’arrête là</source>
        <translation>На цьому він зупиняється</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Aide et réglages</source>
        <translation>Допомога й налаштування</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Budget participatif %1</source>
        <translation>Бюджет участі %1</translation>
    </message>
    <message>
        <source>Projet n°&#xa0;%1</source>
        <translation>Проєкт № %1</translation>
    </message>
    <message>
        <source>%1 votés</source>
        <comment>a sum of money</comment>
        <translation>%1 проголосовано</translation>
    </message>
    <message>
        <source>Quartier populaire</source>
        <translation>Народний квартал</translation>
    </message>
    <message>
        <source>La Ville a abandonné ce projet.</source>
        <translation>Місто відмовилося від цього проєкту.</translation>
    </message>
    <message>
        <source>La Ville ne dit pas encore où il en est.</source>
        <translation>Місто ще не каже, на якому він етапі.</translation>
    </message>
    <message>
        <source>La Ville ne le cite plus dans sa liste depuis le %1.</source>
        <translation>З %1 місто більше не згадує його у своєму списку.</translation>
    </message>
    <message>
        <source>Qui le fait&#xa0;: %1</source>
        <translation>Хто виконує: %1</translation>
    </message>
    <message>
        <source>Où&#xa0;: %1</source>
        <translation>Де: %1</translation>
    </message>
</context>
<context>
    <name>BudgetStep</name>
    <message>
        <source>Études</source>
        <translation>Дослідження</translation>
    </message>
    <message>
        <source>Marchés et autorisations</source>
        <translation>Договори й дозволи</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>Роботи</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Здача</translation>
    </message>
    <message>
        <source>Livraison prévue</source>
        <translation>Запланована здача</translation>
    </message>
    <message>
        <source>Ouverture à tous</source>
        <translation>Відкрито для всіх</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>a step and its month</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, fait</source>
        <translation>%1, зроблено</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1, попереду</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Annuler</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translation>Викликати ще раз</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Викликати</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Appeler un agent&#xa0;?</source>
        <translation>Викликати працівника?</translation>
    </message>
    <message>
        <source>Personne n’est là.</source>
        <translation>Зараз нікого немає.</translation>
    </message>
    <message>
        <source>Quelqu’un de la mairie vient vous aider ici.</source>
        <translation>Хтось із мерії прийде сюди вам допомогти.</translation>
    </message>
    <message>
        <source>Appel envoyé à %1. Restez près de la borne.</source>
        <translation>Виклик надіслано о %1. Залишайтеся біля термінала.</translation>
    </message>
    <message>
        <source>Un agent est prévenu.</source>
        <translation>Працівника повідомлено.</translation>
    </message>
    <message>
        <source>Un agent arrive.</source>
        <translation>Працівник іде до вас.</translation>
    </message>
    <message>
        <source>L’appel n’est pas parti.</source>
        <translation>Виклик не надіслано.</translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>Залишайтеся біля термінала.</translation>
    </message>
    <message>
        <source>Réessayez, ou allez à l’accueil.</source>
        <translation>Спробуйте ще раз або підійдіть до приймальні.</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <source>Mots proposés</source>
        <translation>Запропоновані слова</translation>
    </message>
    <message>
        <source>Mots précédents</source>
        <translation>Попередні слова</translation>
    </message>
    <message>
        <source>Mots suivants</source>
        <translation>Наступні слова</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Touchez ce qui vous intéresse. La liste change tout de suite.</source>
        <translation>Торкніться того, що вас цікавить. Список зміниться одразу.</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>La borne est fermée.</source>
        <translation>Термінал зачинено.</translation>
    </message>
    <message>
        <source>Votre ticket se suit sur un téléphone&#xa0;: photographiez son QR code.</source>
        <translation>Ваш талон можна відстежити телефоном: відскануйте QR-код.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Un ticket se suit aussi sur un téléphone, avec son QR code.</source>
        <translation>Талон можна відстежити й телефоном за QR-кодом.</translation>
    </message>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>Торкніться екрана, щоб побачити години роботи</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code du ticket</source>
        <translation>Код талона</translation>
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
        <translation>Клавіші коду</translation>
    </message>
    <message>
        <source>Effacer le dernier signe</source>
        <translation>Стерти останній знак</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Le code de votre ticket</source>
        <translation>Код вашого талона</translation>
    </message>
    <message>
        <source>Il est écrit sous le QR code&#xa0;: trois groupes de quatre, puis un signe.</source>
        <translation>Він написаний під QR-кодом: три групи по чотири знаки, потім один знак.</translation>
    </message>
    <message>
        <source>Vérifiez chaque signe. Un code effacé ou trop ancien n’ouvre plus rien.</source>
        <translation>Перевірте кожен знак. Стертий або надто старий код нічого не відкриває.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien</source>
        <translation>Цей код нічого не відкриває</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Voir mon dépôt</source>
        <translation>Переглянути моє повідомлення</translation>
    </message>
</context>
<context>
    <name>CompanionsCard</name>
    <message>
        <source>Qui l’accompagne</source>
        <translation>Хто його супроводжує</translation>
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
        <translation>Прочитати ваш код або текст уголос?</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translation>Прочитати вголос?</translation>
    </message>
    <message>
        <source>Les personnes autour de vous l’entendront.</source>
        <translation>Люди довкола вас це почують.</translation>
    </message>
    <message>
        <source>Oui, à voix haute</source>
        <translation>Так, уголос</translation>
    </message>
    <message>
        <source>Non, pas ici</source>
        <translation>Ні, не тут</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Un contact, si vous voulez</source>
        <translation>Контакт, якщо бажаєте</translation>
    </message>
    <message>
        <source>Pour vous proposer un coup de main sur ce projet, et rien d’autre. Seul le passeur le lit. Il est chiffré, puis effacé après 13 mois. Avec votre ticket, vous l’effacez quand vous voulez.</source>
        <translation>Щоб запропонувати вам допомогти цьому проєкту, і ні для чого іншого. Його читає лише «passeur». Контакт шифрується і стирається через 13 місяців. За талоном ви можете стерти його будь-коли.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>Мені 15 років або більше</translation>
    </message>
    <message>
        <source>J’accepte d’être recontacté</source>
        <translation>Я згоден, щоб зі мною зв’язалися</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>Електронна пошта або телефон</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>Надіслати з контактом</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Без контакту</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>fr_FR</source>
        <comment>locale of numbers</comment>
        <translation>uk_UA</translation>
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
        <translation>Першим внеском може стати ваш.</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>звернення</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>звернень</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>lues</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>avec réponse</source>
        <translation>з відповіддю</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>із запізненням</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>aujourd’hui</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>зачинено</translation>
    </message>
</context>
<context>
    <name>DepositSteps</name>
    <message>
        <source>Quoi</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Feuille blanche</source>
        <translation>Чистий аркуш</translation>
    </message>
    <message>
        <source>Votre dessin, un trait</source>
        <translation>Ваш малюнок, один штрих</translation>
    </message>
    <message>
        <source>Votre dessin, %1 traits</source>
        <translation>Ваш малюнок, штрихів: %1</translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Noir</source>
        <translation>Чорний</translation>
    </message>
    <message>
        <source>Rouge</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Vert</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Ocre</source>
        <translation>Вохра</translation>
    </message>
    <message>
        <source>Trait fin</source>
        <translation>Тонка лінія</translation>
    </message>
    <message>
        <source>Trait moyen</source>
        <translation>Середня лінія</translation>
    </message>
    <message>
        <source>Trait épais</source>
        <translation>Товста лінія</translation>
    </message>
    <message>
        <source>Gomme</source>
        <translation>Гумка</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Plutôt avec des mots</source>
        <translation>Краще словами</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Dessin du projet</source>
        <translation>Малюнок проєкту</translation>
    </message>
    <message>
        <source>Ce projet n’a pas encore de dessin</source>
        <translation>У цього проєкту ще немає малюнка</translation>
    </message>
    <message>
        <source>Image du projet</source>
        <translation>Зображення проєкту</translation>
    </message>
</context>
<context>
    <name>DriftingVoices</name>
    <message>
        <source>Des voix du quartier</source>
        <translation>Голоси району</translation>
    </message>
</context>
<context>
    <name>FeedbackChip</name>
    <message>
        <source>J’en ai envie</source>
        <translation>Я цього хочу</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>Я маю сумнів</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>Я можу допомогти</translation>
    </message>
</context>
<context>
    <name>FeedbackChoice</name>
    <message>
        <source>Votre avis aide le passeur à faire avancer le projet</source>
        <translation>Ваша думка допомагає «passeur» просувати проєкт</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>Я цього хочу</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>Я маю сумнів</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>Я можу допомогти</translation>
    </message>
</context>
<context>
    <name>FeedbackFault</name>
    <message>
        <source>Touchez «&#xa0;Accueil&#xa0;», puis «&#xa0;Projets&#xa0;», pour voir les autres projets.</source>
        <translation>Торкніться «Головна», потім «Проєкти», щоб побачити інші проєкти.</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Ваш текст досі тут. Зачекайте мить і спробуйте ще раз або зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché</source>
        <translation>Цей проєкт більше не показують</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>Термінал не зміг його зберегти</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Comment pouvez-vous aider&#xa0;?</source>
        <translation>Як ви можете допомогти?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous fait douter&#xa0;?</source>
        <translation>Що викликає у вас сумнів?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous plaît&#xa0;?</source>
        <translation>Що вам подобається?</translation>
    </message>
    <message>
        <source>Écrire est facultatif, et anonyme. Le passeur vous lit. Ne nommez personne.</source>
        <translation>Писати необов’язково, це анонімно. Вас читає «passeur». Не називайте нікого.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre avis</source>
        <translation>Ваша думка</translation>
    </message>
    <message>
        <source>Écrivez ici, si vous voulez</source>
        <translation>Пишіть тут, якщо бажаєте</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>Трохи задовго</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Надіслати</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Tout afficher</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Vous voyez seulement&#xa0;:</source>
        <translation>Ви бачите лише:</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Retirer</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Стерти все</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Стерти ваші відповіді, контакт і код? Ви більше не зможете нічого відстежити.</translation>
    </message>
    <message>
        <source>Effacer le texte, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Стерти текст, контакт і код? Ви більше не зможете нічого відстежити.</translation>
    </message>
    <message>
        <source>Effacer le texte, le lieu et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Стерти текст, місце і код? Ви більше не зможете нічого відстежити.</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le dessin et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Стерти ваші відповіді, малюнок і код? Ви більше нічого не зможете відстежити.</translation>
    </message>
    <message>
        <source>Rendre votre place et effacer le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Повернути місце і стерти код? Ви більше нічого не зможете відстежити.</translation>
    </message>
    <message>
        <source>Retirer votre candidature&#xa0;? Votre contact sera effacé, et vous ne siégerez pas.</source>
        <translation>Відкликати вашу заявку? Ваш контакт буде стерто, і ви не будете в журі.</translation>
    </message>
    <message>
        <source>Retirer votre avis&#xa0;? Votre contact sera effacé. Vous pourrez encore suivre votre avis.</source>
        <translation>Відкликати вашу думку? Ваш контакт буде стерто. Ви й далі зможете стежити за нею.</translation>
    </message>
    <message>
        <source>Retirer votre message&#xa0;? Personne d’autre ne le verra plus. Vous pourrez encore le suivre.</source>
        <translation>Відкликати ваше повідомлення? Ніхто інший його не побачить. Ви й далі зможете стежити за ним.</translation>
    </message>
    <message>
        <source>Rendre votre place&#xa0;? Quelqu’un d’autre pourra venir.</source>
        <translation>Повернути місце? Хтось інший зможе прийти.</translation>
    </message>
    <message>
        <source>Retirer votre projet&#xa0;? Votre contact sera effacé. Ceux qui ont donné un avis le liront. Vous pourrez encore suivre votre projet.</source>
        <translation>Відкликати ваш проєкт? Ваш контакт буде стерто. Ті, хто дав відгук, це прочитають. Ви й далі зможете стежити за проєктом.</translation>
    </message>
    <message>
        <source>Non, garder</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Oui, effacer</source>
        <translation>Так, стерти</translation>
    </message>
    <message>
        <source>Oui, retirer</source>
        <translation>Так, відкликати</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>Ваш номер у списку: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>Ваш доказ: %1</translation>
    </message>
    <message>
        <source>Un projet, reçu en retard</source>
        <translation>Проєкт, отримано із запізненням</translation>
    </message>
    <message>
        <source>Un projet</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Rendez-vous le %1</source>
        <translation>Зустріч %1</translation>
    </message>
    <message>
        <source>Reçu le %1</source>
        <translation>Отримано %1</translation>
    </message>
    <message>
        <source>Commencé le %1</source>
        <translation>Розпочато %1</translation>
    </message>
    <message>
        <source>Inscrit le %1</source>
        <translation>Записано %1</translation>
    </message>
    <message>
        <source>Lu par un agent le %1</source>
        <translation>Прочитано працівником %1</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1</source>
        <translation>Працівник прочитає його до %1</translation>
    </message>
    <message>
        <source>Lu par le passeur le %1</source>
        <translation>Прочитав «passeur» %1</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1</source>
        <translation>«Passeur» прочитає його до %1</translation>
    </message>
    <message>
        <source>Tirage au sort le %1</source>
        <translation>Жеребкування %1</translation>
    </message>
    <message>
        <source>La mairie vous appelle. Sans contact, montrez ce ticket à l’accueil.</source>
        <translation>Мерія вам зателефонує. Якщо ви не лишили контакту, покажіть цей квиток на рецепції.</translation>
    </message>
    <message>
        <source>Vous êtes suppléant. Si une place se libère, elle sera peut-être pour vous.</source>
        <translation>Ви в запасі. Якщо звільниться місце, воно може бути вашим.</translation>
    </message>
    <message>
        <source>Le jury l’a retenu dans son thème «&#xa0;%1&#xa0;»</source>
        <translation>Журі включило це до своєї теми «%1»</translation>
    </message>
    <message>
        <source>Un projet en est né&#xa0;: «&#xa0;%1&#xa0;» (%2)</source>
        <translation>З цього народився проєкт: «%1» (%2)</translation>
    </message>
    <message>
        <source>Décision de la mairie le %1</source>
        <translation>Рішення мерії %1</translation>
    </message>
    <message>
        <source>Réponse de la mairie d’ici le %1</source>
        <translation>Відповідь мерії до %1</translation>
    </message>
    <message>
        <source>Réponse du passeur le %1</source>
        <translation>Відповідь «passeur» %1</translation>
    </message>
    <message>
        <source>Réponse du passeur d’ici le %1</source>
        <translation>Відповідь «passeur» до %1</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Le texte, le lieu et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>Тексту, місця і коду більше немає. Залишається лише число в наших підрахунках.</translation>
    </message>
    <message>
        <source>Le texte, le contact et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>Тексту, контакту і коду більше немає. Залишається лише число в наших підрахунках.</translation>
    </message>
    <message>
        <source>Vos réponses, le contact et le code n’existent plus.</source>
        <translation>Ваших відповідей, контакту й коду більше немає.</translation>
    </message>
    <message>
        <source>Vos réponses, le dessin, le contact et le code n’existent plus.</source>
        <translation>Ваших відповідей, малюнка, контакту й коду більше немає.</translation>
    </message>
    <message>
        <source>Votre place est libre, le code n’existe plus.</source>
        <translation>Ваше місце вільне, коду більше немає.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Réessayez dans un instant, ou parlez-en à l’accueil.</source>
        <translation>Нічого не змінилося. Спробуйте за мить або зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le faire</source>
        <translation>Термінал не зміг це зробити</translation>
    </message>
    <message>
        <source>Continuer mon projet</source>
        <translation>Продовжити мій проєкт</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Завершити</translation>
    </message>
</context>
<context>
    <name>FollowUpTold</name>
    <message>
        <source>Transmis à</source>
        <translation>Передано до</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Le passeur vous répond</source>
        <translation>«Passeur» вам відповідає</translation>
    </message>
    <message>
        <source>La mairie vous répond</source>
        <translation>Мерія вам відповідає</translation>
    </message>
    <message>
        <source>Ce que cela a changé</source>
        <translation>Що це змінило</translation>
    </message>
    <message>
        <source>Ce que cela a changé, version %1 de la fiche</source>
        <translation>Що це змінило, версія %1 картки</translation>
    </message>
</context>
<context>
    <name>Fulfilments</name>
    <message>
        <source>Vous l’avez dit, c’est fait</source>
        <translation>Ви сказали — зроблено</translation>
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
        <translation>Прослухати мій талон</translation>
    </message>
</context>
<context>
    <name>HolderWords</name>
    <message>
        <source>Moi, un habitant ou une habitante</source>
        <translation>Я, мешканець або мешканка</translation>
    </message>
    <message>
        <source>Une association, un collectif</source>
        <translation>Асоціація, спільнота</translation>
    </message>
    <message>
        <source>Une entreprise solidaire</source>
        <translation>Соціальне підприємство</translation>
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
        <translation>Скажіть, що не так.
Скажіть, що було б добре для району.</translation>
    </message>
    <message>
        <source>Lire les voix du quartier</source>
        <translation>Читати голоси району</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>Зустрічі</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>2 minutes, sans compte, sans nom.</source>
        <translation>2 хвилини, без реєстрації, без імені.</translation>
    </message>
    <message>
        <source>Déposer une frustration ou&#xa0;une&#xa0;envie</source>
        <translation>Проблема чи бажання</translation>
    </message>
    <message numerus="yes">
        <source>%n en ce moment</source>
        <translation>
            <numerusform>%n зараз</numerusform>
            <numerusform>%n зараз</numerusform>
            <numerusform>%n зараз</numerusform>
        </translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>Теми району</translation>
    </message>
    <message numerus="yes">
        <source>%n dans le stimulateur</source>
        <translation>
            <numerusform>%n у stimulateur</numerusform>
            <numerusform>%n у stimulateur</numerusform>
            <numerusform>%n у stimulateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Les projets</source>
        <translation>Проєкти</translation>
    </message>
    <message>
        <source>avec le code du ticket</source>
        <translation>за кодом із талона</translation>
    </message>
    <message>
        <source>Suivre mon dépôt</source>
        <translation>Стежити за внеском</translation>
    </message>
    <message>
        <source>tirage le %1</source>
        <translation>жереб %1</translation>
    </message>
    <message>
        <source>tiré au sort</source>
        <translation>обране жеребом</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>Громадське журі</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;? Touchez l’écran pour continuer.</source>
        <translation>Ви ще тут? Торкніться екрана, щоб продовжити.</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Tout sera effacé dans %1 s, pour protéger votre message.</source>
        <translation>Усе буде стерто за %1&#xa0;с, щоб захистити ваше повідомлення.</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>JuryPage</name>
    <message>
        <source>Le jury est tiré au sort parmi les habitants.</source>
        <translation>Журі обирають жеребом серед мешканців.</translation>
    </message>
    <message>
        <source>Il lit vos contributions.</source>
        <translation>Воно читає ваші внески.</translation>
    </message>
    <message>
        <source>Il choisit un thème pour le quartier.</source>
        <translation>Воно обирає тему для району.</translation>
    </message>
    <message>
        <source>Il choisit les projets. Les élus donnent leur avis.</source>
        <translation>Воно обирає проєкти. Обрані депутати висловлюють свою думку.</translation>
    </message>
    <message>
        <source>Ce sont des habitants, comme vous. Ils décident ensemble.</source>
        <translation>Це мешканці, як і ви. Вони вирішують разом.</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>Громадське журі</translation>
    </message>
    <message>
        <source>Prochain tirage au sort</source>
        <translation>Наступний жереб</translation>
    </message>
    <message>
        <source>%1 places. On peut participer jusqu’au %2.</source>
        <translation>Місць: %1. Узяти участь можна до %2.</translation>
    </message>
    <message>
        <source>Participer au jury</source>
        <translation>Узяти участь у журі</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Ça m’agace</source>
        <translation>Мене дратує</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Не вистачає</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>Мені б хотілося</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Ça m’agace</source>
        <translation>Мене дратує</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Не вистачає</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>Мені б хотілося</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Clavier</source>
        <translation>Клавіатура</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Langues</source>
        <translation>Мови</translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>Entrée</source>
        <translation>Ввід</translation>
    </message>
    <message>
        <source>Deux-points</source>
        <translation>Двокрапка</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Євро</translation>
    </message>
</context>
<context>
    <name>LogbookCard</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>Проєкт залишається у stimulateur</translation>
    </message>
    <message>
        <source>Ce qu’il lui faut</source>
        <translation>Що йому потрібно</translation>
    </message>
    <message>
        <source>La prochaine étape</source>
        <translation>Наступний крок</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>Проєкт переходить до випробування</translation>
    </message>
    <message>
        <source>Ce qui l’aide</source>
        <translation>Що йому допомагає</translation>
    </message>
    <message>
        <source>Le carnet du projet</source>
        <translation>Записник проєкту</translation>
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
        <translation>Громадський термінал</translation>
    </message>
</context>
<context>
    <name>MeTooNotice</name>
    <message>
        <source>Moi aussi</source>
        <translation>Я теж</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Est-ce la même chose&#xa0;?</source>
        <translation>Це те саме?</translation>
    </message>
    <message>
        <source>%1 habitants l’ont déjà dit</source>
        <translation>Мешканців, які вже це сказали: %1</translation>
    </message>
    <message>
        <source>Quelqu’un l’a déjà dit</source>
        <translation>Хтось уже це сказав</translation>
    </message>
</context>
<context>
    <name>MeTooPage</name>
    <message>
        <source>Vous dites la même chose&#xa0;?</source>
        <translation>Ви кажете те саме?</translation>
    </message>
    <message>
        <source>Déjà publié</source>
        <translation>Уже опубліковано</translation>
    </message>
    <message>
        <source>Vos mots</source>
        <translation>Ваші слова</translation>
    </message>
    <message>
        <source>Votre soutien compte. Vos mots restent avec lui, et ne sont pas publiés.</source>
        <translation>Ваша підтримка важлива. Ваші слова лишаються з нею і не публікуються.</translation>
    </message>
    <message>
        <source>Votre soutien compte. Il a son propre ticket.</source>
        <translation>Ваша підтримка важлива. Вона має власний квиток.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Retour&#xa0;» pour dire les choses avec vos mots.</source>
        <translation>Торкніться «Назад», щоб сказати це своїми словами.</translation>
    </message>
    <message>
        <source>Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Зачекайте мить і спробуйте ще раз або зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>Ce message n’est plus affiché</source>
        <translation>Це повідомлення більше не показують</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>Термінал не зміг його зберегти</translation>
    </message>
    <message>
        <source>Ajouter mes mots</source>
        <translation>Додати мої слова</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Seulement soutenir</source>
        <translation>Лише підтримати</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>Я теж</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>28 septembre</source>
        <comment>the widest day</comment>
        <translation>28&#xa0;листопада</translation>
    </message>
    <message>
        <source>%1, fait&#xa0;: %2</source>
        <translation>%1, зроблено: %2</translation>
    </message>
    <message>
        <source>%1, à venir&#xa0;: %2</source>
        <translation>%1, попереду: %2</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Complet</source>
        <translation>Місць немає</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n вільне місце</numerusform>
            <numerusform>%n вільні місця</numerusform>
            <numerusform>%n вільних місць</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentDetails</name>
    <message>
        <source>Avec %1</source>
        <translation>Разом із %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n вільне місце</numerusform>
            <numerusform>%n вільні місця</numerusform>
            <numerusform>%n вільних місць</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Ce rendez-vous n’est plus là.</source>
        <translation>Цієї зустрічі вже немає.</translation>
    </message>
    <message>
        <source>Je viens</source>
        <translation>Я прийду</translation>
    </message>
    <message>
        <source>Les places ont pu partir à l’instant. Regardez les autres rendez-vous.</source>
        <translation>Місця могли щойно закінчитися. Подивіться інші зустрічі.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est complet, ou annulé.</source>
        <translation>На цю зустріч немає місць, або її скасовано.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu garder votre place. Réessayez.</source>
        <translation>Термінал не зміг зберегти ваше місце. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Une place peut se libérer. Revenez voir.</source>
        <translation>Місце може звільнитися. Загляньте ще.</translation>
    </message>
    <message>
        <source>C’est complet.</source>
        <translation>Місць немає.</translation>
    </message>
    <message>
        <source>Sans nom ni contact&#xa0;: vous repartez avec un ticket. Avec son code, vous pouvez rendre votre place.</source>
        <translation>Без імені й контактів: ви отримаєте квиток. Його кодом можна повернути місце.</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Chercher des idées</source>
        <translation>Пошук ідей</translation>
    </message>
    <message>
        <source>Présentation</source>
        <translation>Презентація</translation>
    </message>
    <message>
        <source>Maquette au FabLab</source>
        <translation>Макет у фаблабі</translation>
    </message>
    <message>
        <source>Échange de savoir-faire</source>
        <translation>Обмін навичками</translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Venez voir, donner une idée ou un coup de main. C’est gratuit et ouvert à tous.</source>
        <translation>Приходьте подивитися, дати ідею чи допомогти. Безкоштовно й відкрито для всіх.</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>Revenez bientôt, ou demandez à l’accueil.</source>
        <translation>Приходьте згодом або запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Aucun rendez-vous pour le moment.</source>
        <translation>Поки що зустрічей немає.</translation>
    </message>
</context>
<context>
    <name>NewsNotice</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>Проєкт залишається у stimulateur</translation>
    </message>
    <message>
        <source>Le projet est réalisé</source>
        <translation>Проєкт здійснено</translation>
    </message>
    <message>
        <source>Le projet s’arrête après son essai</source>
        <translation>Проєкт зупиняється після випробування</translation>
    </message>
    <message>
        <source>Le projet continue avec un autre</source>
        <translation>Проєкт продовжується разом з іншим</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>Проєкт переходить до випробування</translation>
    </message>
    <message>
        <source>Le projet s’arrête</source>
        <translation>Проєкт зупиняється</translation>
    </message>
    <message>
        <source>Le projet est retiré</source>
        <translation>Проєкт відкликано</translation>
    </message>
    <message>
        <source>Décidé le %1 par l’équipe du stimulateur.</source>
        <translation>Вирішено %1 командою stimulateur.</translation>
    </message>
    <message>
        <source>Les écrans ne le montrent plus. Ce que vous avez donné est gardé.</source>
        <translation>Екрани його більше не показують. Те, що ви дали, збережено.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Essayez un autre mot, ou touchez «&#xa0;Tout afficher&#xa0;».</source>
        <translation>Спробуйте інше слово або торкніться «Показати все».</translation>
    </message>
    <message>
        <source>Essayez un autre mot.</source>
        <translation>Спробуйте інше слово.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Tout afficher&#xa0;» pour tout revoir.</source>
        <translation>Торкніться «Показати все», щоб знову побачити все.</translation>
    </message>
    <message>
        <source>Rien trouvé.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Avant de commencer</source>
        <translation>Перед початком</translation>
    </message>
    <message>
        <source>Pas de compte, pas de nom, pas d’adresse.</source>
        <translation>Ні реєстрації, ні імені, ні адреси.</translation>
    </message>
    <message>
        <source>C’est anonyme</source>
        <translation>Це анонімно</translation>
    </message>
    <message>
        <source>Ne nommez personne, ni vous ni vos voisins. Un agent relit avant de publier.</source>
        <translation>Не називайте нікого: ні себе, ні сусідів. Працівник перечитує перед публікацією.</translation>
    </message>
    <message>
        <source>Parlez du quartier, pas des gens</source>
        <translation>Говоріть про район, а не про людей</translation>
    </message>
    <message>
        <source>Son code vous permet de suivre votre message, de le retirer ou de l’effacer.</source>
        <translation>Його код дає змогу стежити за повідомленням, відкликати або стерти його.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>Ви отримаєте талон</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: améliorer le quartier. Répondre est facultatif. Les agents de la mairie et le jury citoyen vous lisent. Votre texte est gardé 24 mois, puis rendu anonyme. Avec le code du ticket, vous pouvez le voir, le retirer ou l’effacer. Pour toute question, écrivez à la personne chargée de la protection des données à la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>За ці дані відповідає мерія. Вони служать її суспільній місії: покращувати район. Відповідати необов’язково. Вас читають працівники мерії та громадське журі. Ваш текст зберігається 24 місяці, потім стає анонімним. За кодом із талона ви можете переглянути його, відкликати або стерти. З будь-яким питанням пишіть до відповідального за захист даних у мерії. Ви також можете поскаржитися до CNIL, французького органу захисту даних.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>Менше подробиць</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>Ваші дані та права</translation>
    </message>
    <message>
        <source>J’écris mon message</source>
        <translation>Написати повідомлення</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Ouvre aujourd’hui à %1</source>
        <translation>Відчиняється сьогодні о %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translation>Відчиняється завтра о %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translation>Відчиняється: %1, %2</translation>
    </message>
    <message>
        <source>Ouvre le %1 à %2</source>
        <translation>Відчиняється %1 о %2</translation>
    </message>
    <message>
        <source>La date de réouverture sera affichée à l’entrée.</source>
        <translation>Дату відкриття буде вказано біля входу.</translation>
    </message>
</context>
<context>
    <name>OpinionWords</name>
    <message>
        <source>%1 habitants en ont envie</source>
        <translation>Хочуть мешканців: %1</translation>
    </message>
    <message>
        <source>%1 ont un doute</source>
        <translation>Сумніваються: %1</translation>
    </message>
    <message>
        <source>%1 peuvent aider</source>
        <translation>Можуть допомогти: %1</translation>
    </message>
</context>
<context>
    <name>OriginsButton</name>
    <message>
        <source>Né de %1&#xa0;contribution</source>
        <translation>Джерело: внесків — %1</translation>
    </message>
    <message>
        <source>Né de %1&#xa0;contributions</source>
        <translation>Джерело: внесків — %1</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Retenues par le jury</source>
        <translation>Обрані журі</translation>
    </message>
    <message>
        <source>Devenues un projet</source>
        <translation>Стали проєктом</translation>
    </message>
</context>
<context>
    <name>PageMover</name>
    <message>
        <source>Plus haut</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Les mots soulignés parlent d’une personne. Sans eux, votre message compte autant.</source>
        <translation>Підкреслені слова стосуються людини. Без них ваше повідомлення важить стільки ж.</translation>
    </message>
    <message>
        <source>Un nom ou un numéro&#xa0;?</source>
        <translation>Ім’я чи номер?</translation>
    </message>
</context>
<context>
    <name>ProcessRail</name>
    <message>
        <source>Envies et frustrations</source>
        <translation>Бажання і прикрощі</translation>
    </message>
    <message>
        <source>Jury et thème</source>
        <translation>Журі і тема</translation>
    </message>
    <message>
        <source>Ébauches</source>
        <translation>Ескізи</translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation>Відбір</translation>
    </message>
    <message>
        <source>Stimulateur</source>
        <translation>Stimulateur</translation>
    </message>
    <message>
        <source>Dans le quartier</source>
        <translation>У районі</translation>
    </message>
    <message>
        <source>Les étapes&#xa0;: %1</source>
        <translation>Етапи: %1</translation>
    </message>
</context>
<context>
    <name>ProjectChoicePage</name>
    <message>
        <source>Voir les projets</source>
        <translation>Переглянути проєкти</translation>
    </message>
    <message>
        <source>Quels projets voir&#xa0;?</source>
        <translation>Які проєкти переглянути?</translation>
    </message>
    <message>
        <source>Où en sont-ils&#xa0;?</source>
        <translation>На якому вони етапі?</translation>
    </message>
    <message>
        <source>Tous les projets</source>
        <translation>Усі проєкти</translation>
    </message>
</context>
<context>
    <name>ProjectGone</name>
    <message>
        <source>Voir les projets</source>
        <translation>Переглянути проєкти</translation>
    </message>
    <message>
        <source>Le bureau l’a retiré de la borne. Les autres projets vous attendent.</source>
        <translation>Бюро прибрало його з термінала. Інші проєкти чекають на вас.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché.</source>
        <translation>Цей проєкт більше не показують.</translation>
    </message>
</context>
<context>
    <name>ProjectQuartiers</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>У якому районі?</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>Усі райони</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quartier and how many projects it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pour tous les quartiers, ou sans lieu connu&#xa0;: %1</source>
        <translation>Для всіх районів або місце невідоме: %1</translation>
    </message>
</context>
<context>
    <name>ProjectStory</name>
    <message>
        <source>Où en est le projet</source>
        <translation>На якому етапі проєкт</translation>
    </message>
    <message>
        <source>Ce que vos avis ont changé</source>
        <translation>Що змінили ваші думки</translation>
    </message>
</context>
<context>
    <name>ProjectSummary</name>
    <message>
        <source>Dessin des habitants</source>
        <translation>Малюнок мешканців</translation>
    </message>
    <message>
        <source>Thème&#xa0;: %1</source>
        <translation>Тема: %1</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Les projets</source>
        <translation>Проєкти</translation>
    </message>
    <message>
        <source>Chercher un mot dans les projets</source>
        <translation>Шукати слово в проєктах</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Шукати слово</translation>
    </message>
    <message>
        <source>Carte, quartier, thème…</source>
        <translation>Карта, район, тема…</translation>
    </message>
    <message>
        <source>Voici ceux qui s’en approchent.</source>
        <translation>Ось найближчі за змістом.</translation>
    </message>
    <message>
        <source>Aucun projet ne dit «&#xa0;%1&#xa0;».</source>
        <translation>Жоден проєкт не згадує «%1».</translation>
    </message>
    <message>
        <source>Pas encore de projet.</source>
        <translation>Проєктів ще немає.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira les premiers.</source>
        <translation>Перші обере громадське журі.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code de votre ticket. Le même code est écrit à côté, en lettres et en chiffres.</source>
        <translation>QR-код вашого талона. Той самий код написаний поруч літерами й цифрами.</translation>
    </message>
</context>
<context>
    <name>QuartierFilter</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>У якому районі?</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>Усі райони</translation>
    </message>
</context>
<context>
    <name>QuartierMap</name>
    <message>
        <source>Carte des quartiers. Les mêmes choix existent en boutons.</source>
        <translation>Карта районів. Той самий вибір є у вигляді кнопок.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Le passeur vous demande</source>
        <translation>«Passeur» запитує вас</translation>
    </message>
    <message>
        <source>Vous avez répondu</source>
        <translation>Ви відповіли</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Відповісти</translation>
    </message>
</context>
<context>
    <name>QuestionFacts</name>
    <message>
        <source>Pour&#xa0;: %1. Jusqu’au %2.</source>
        <translation>Для кого: %1. До %2.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Cette question est close.</source>
        <translation>Це питання закрите.</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>Я цього хочу</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>Я маю сумнів</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>Я можу допомогти</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>Plus haut</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>Усюди або не знаю</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Ваш текст досі тут. Зачекайте мить і спробуйте ще раз або зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>Термінал не зміг його зберегти</translation>
    </message>
    <message>
        <source>Un agent le lit avant de le publier. Ce n’est pas une demande officielle.</source>
        <translation>Працівник читає його перед публікацією. Це не офіційна заява.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Déposer mon message</source>
        <translation>Надіслати повідомлення</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Les questions du passeur</source>
        <translation>Питання «passeur»</translation>
    </message>
    <message>
        <source>Ce que cela a changé&#xa0;: %1</source>
        <translation>Що це змінило: %1</translation>
    </message>
    <message>
        <source>Le passeur lit vos réponses.</source>
        <translation>«Passeur» читає ваші відповіді.</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Effacer le mot cherché</source>
        <translation>Стерти шукане слово</translation>
    </message>
</context>
<context>
    <name>SketchChoicesPage</name>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Спершу дайте відповідь</translation>
    </message>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Питання %1 з %2</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Усюди</translation>
    </message>
</context>
<context>
    <name>SketchContactPage</name>
    <message>
        <source>Votre contact est gardé. Vous pouvez en donner un autre, ou continuer.</source>
        <translation>Ваш контакт збережено. Можете дати інший або продовжити.</translation>
    </message>
    <message>
        <source>Il faut pouvoir vous joindre, pour ce projet et rien d’autre. Seul le bureau le lit. Il est chiffré, puis effacé après 13 mois.</source>
        <translation>Ми маємо мати змогу зв’язатися з вами, лише щодо цього проєкту. Його читає тільки бюро. Він зашифрований і стирається через 13 місяців.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>Мені 15 років або більше</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté</source>
        <translation>Я погоджуюся, щоб зі мною зв’язалися</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>Електронна пошта або телефон</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Спершу дайте відповідь</translation>
    </message>
</context>
<context>
    <name>SketchDrawingPage</name>
    <message>
        <source>Effacez un trait pour en ajouter un autre.</source>
        <translation>Зітріть штрих, щоб додати інший.</translation>
    </message>
    <message>
        <source>La feuille est pleine</source>
        <translation>Аркуш заповнено</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Sans dessin</source>
        <translation>Без малюнка</translation>
    </message>
</context>
<context>
    <name>SketchFault</name>
    <message>
        <source>L’appel est clos, ou ce projet est déjà déposé. Parlez-en à l’accueil.</source>
        <translation>Конкурс закрито, або цей проєкт уже подано. Зверніться до приймальні.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Ваші відповіді ще тут. Зачекайте хвилинку й спробуйте знову або зверніться до приймальні.</translation>
    </message>
    <message>
        <source>Ce projet ne peut plus changer</source>
        <translation>Цей проєкт уже не можна змінити</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>Термінал не зміг його зберегти</translation>
    </message>
</context>
<context>
    <name>SketchHeading</name>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Питання %1 з %2</translation>
    </message>
</context>
<context>
    <name>SketchPage</name>
    <message>
        <source>Commencer</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>Конкурс закрито</translation>
    </message>
    <message>
        <source>%1 questions, une à la fois. Vos réponses sont gardées à chaque pas.</source>
        <translation>Питань: %1, по одному. Ваші відповіді зберігаються на кожному кроці.</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>Подати проєкт</translation>
    </message>
    <message>
        <source>J’ai déjà un code</source>
        <translation>Я вже маю код</translation>
    </message>
    <message>
        <source>Jusqu’au %1, %2</source>
        <translation>До %1, %2</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>Прийом проєктів відкрито</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Pour être recevable, un projet&#xa0;:</source>
        <translation>Щоб бути прийнятним, проєкт:</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi. Ensuite, le jury choisit.</source>
        <translation>Працівник скаже, чи прийнятний він і чому. Потім обирає журі.</translation>
    </message>
</context>
<context>
    <name>SketchQuestions</name>
    <message>
        <source>Quel est le nom de votre projet&#xa0;?</source>
        <translation>Як називається ваш проєкт?</translation>
    </message>
    <message>
        <source>Votre projet, en une phrase&#xa0;?</source>
        <translation>Ваш проєкт одним реченням?</translation>
    </message>
    <message>
        <source>Qu’est-ce que cela change, et pour qui&#xa0;?</source>
        <translation>Що це змінить і для кого?</translation>
    </message>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>У якому кварталі?</translation>
    </message>
    <message>
        <source>Où, précisément&#xa0;?</source>
        <translation>Де саме?</translation>
    </message>
    <message>
        <source>Qui porte le projet&#xa0;?</source>
        <translation>Хто веде проєкт?</translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>À quelles voix répond-il&#xa0;?</source>
        <translation>На які голоси він відповідає?</translation>
    </message>
    <message>
        <source>Dessinez votre projet</source>
        <translation>Намалюйте ваш проєкт</translation>
    </message>
    <message>
        <source>À quoi ressemble votre projet&#xa0;?</source>
        <translation>Який вигляд має ваш проєкт?</translation>
    </message>
    <message>
        <source>Comment vous joindre&#xa0;?</source>
        <translation>Як із вами зв’язатися?</translation>
    </message>
    <message>
        <source>Quelques mots suffisent.</source>
        <translation>Досить кількох слів.</translation>
    </message>
    <message>
        <source>Comme si vous le disiez à un voisin.</source>
        <translation>Ніби ви кажете це сусідові.</translation>
    </message>
    <message>
        <source>Ce qui sera mieux, et pour quelles personnes.</source>
        <translation>Що стане кращим і для яких людей.</translation>
    </message>
    <message>
        <source>Choisissez un quartier, ou tous.</source>
        <translation>Оберіть один квартал або всі.</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu. Ou passez à la suite.</source>
        <translation>Вулиця, площа, місце. Або йдіть далі.</translation>
    </message>
    <message>
        <source>C’est la personne ou le groupe qui le fera avancer.</source>
        <translation>Людина або група, що рухатиме його вперед.</translation>
    </message>
    <message>
        <source>Du temps, un lieu, des outils, des bras. Ou passez à la suite.</source>
        <translation>Час, місце, інструменти, руки. Або йдіть далі.</translation>
    </message>
    <message>
        <source>Touchez celles qui vous ont donné l’idée. Ou passez à la suite.</source>
        <translation>Торкніться тих, що дали вам ідею. Або йдіть далі.</translation>
    </message>
    <message>
        <source>Avec un doigt. Pas besoin de bien dessiner.</source>
        <translation>Одним пальцем. Не треба вміти малювати.</translation>
    </message>
    <message>
        <source>Dites les formes, les couleurs, ce que l’on y voit.</source>
        <translation>Опишіть форми, кольори, що там видно.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>En une phrase</source>
        <translation>Одним реченням</translation>
    </message>
    <message>
        <source>Ce que cela change</source>
        <translation>Що це змінить</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Porté par</source>
        <translation>Веде</translation>
    </message>
    <message>
        <source>Besoins</source>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>Голоси</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>Малюнок</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
</context>
<context>
    <name>SketchReviewPage</name>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Déposer mon projet</source>
        <translation>Подати мій проєкт</translation>
    </message>
    <message>
        <source>Il manque une réponse</source>
        <translation>Бракує відповіді</translation>
    </message>
    <message>
        <source>Touchez une réponse pour la changer.</source>
        <translation>Торкніться відповіді, щоб змінити її.</translation>
    </message>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Votre projet sera gardé, et dit en retard.</source>
        <translation>Ваш проєкт збережуть як поданий із запізненням.</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>Конкурс закрито</translation>
    </message>
    <message>
        <source>%1&#xa0;: rien</source>
        <translation>%1: нічого</translation>
    </message>
</context>
<context>
    <name>SketchTicketPage</name>
    <message>
        <source>Ce code le rouvre. Déposez-le d’ici le %1.</source>
        <translation>Цей код відкриє його знову. Подайте його до %1.</translation>
    </message>
    <message>
        <source>Ce code le rouvre, à cette borne.</source>
        <translation>Цей код відкриє його знову на цьому терміналі.</translation>
    </message>
    <message>
        <source>L’appel était clos&#xa0;: il est gardé, et dit en retard.</source>
        <translation>Конкурс був закритий: проєкт збережено як запізнілий.</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi.</source>
        <translation>Працівник скаже, чи прийнятний він і чому.</translation>
    </message>
    <message>
        <source>Merci. Votre projet est déposé.</source>
        <translation>Дякуємо. Ваш проєкт подано.</translation>
    </message>
    <message>
        <source>Votre projet est commencé.</source>
        <translation>Ваш проєкт розпочато.</translation>
    </message>
    <message>
        <source>Le code de votre ticket le suit toujours.</source>
        <translation>Код вашого квитка й далі стежить за ним.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>Скасувати (%1&#xa0;с)</translation>
    </message>
    <message>
        <source>Finir plus tard</source>
        <translation>Закінчити пізніше</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
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
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>Écrivez ici</source>
        <translation>Пишіть тут</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>Трохи задовго</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Спершу дайте відповідь</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>Arobase</source>
        <translation>Равлик</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message>
        <source>Virgule</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Tiret</source>
        <translation>Дефіс</translation>
    </message>
    <message>
        <source>Point d’interrogation</source>
        <translation>Знак питання</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>Знак оклику</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Крапка</translation>
    </message>
</context>
<context>
    <name>SpellerPanel</name>
    <message>
        <source>Écrire lettre par lettre</source>
        <translation>Писати по літері</translation>
    </message>
    <message>
        <source>Choisissez une rangée, puis une lettre</source>
        <translation>Виберіть рядок, потім літеру</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Перечитати</translation>
    </message>
    <message>
        <source>C’est fini</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>%1 · J %2 / %3</source>
        <translation>%1 · день %2 / %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Choisi par le jury</source>
        <translation>Обрано журі</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>У stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>На випробуванні</translation>
    </message>
    <message>
        <source>Budget participatif</source>
        <translation>Бюджет участі</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Зроблено</translation>
    </message>
</context>
<context>
    <name>StateTitle</name>
    <message>
        <source>Votre message est publié.</source>
        <translation>Ваше повідомлення опубліковано.</translation>
    </message>
    <message>
        <source>Votre message n’est pas publié.</source>
        <translation>Ваше повідомлення не опубліковано.</translation>
    </message>
    <message>
        <source>Votre message est transmis.</source>
        <translation>Ваше повідомлення передано.</translation>
    </message>
    <message>
        <source>Votre message est retiré.</source>
        <translation>Ваше повідомлення відкликано.</translation>
    </message>
    <message>
        <source>Votre message attend d’être lu.</source>
        <translation>Ваше повідомлення чекає на прочитання.</translation>
    </message>
    <message>
        <source>Votre avis est publié.</source>
        <translation>Вашу думку опубліковано.</translation>
    </message>
    <message>
        <source>Votre avis n’est pas publié.</source>
        <translation>Вашу думку не опубліковано.</translation>
    </message>
    <message>
        <source>Votre avis est retiré.</source>
        <translation>Вашу думку відкликано.</translation>
    </message>
    <message>
        <source>Votre avis attend d’être lu.</source>
        <translation>Ваша думка чекає на прочитання.</translation>
    </message>
    <message>
        <source>Vous soutenez un message publié.</source>
        <translation>Ви підтримуєте опубліковане повідомлення.</translation>
    </message>
    <message>
        <source>Le message n’est plus publié.</source>
        <translation>Повідомлення більше не опубліковане.</translation>
    </message>
    <message>
        <source>Le message est transmis.</source>
        <translation>Повідомлення передано.</translation>
    </message>
    <message>
        <source>Votre soutien, ou le message, est retiré.</source>
        <translation>Вашу підтримку або повідомлення відкликано.</translation>
    </message>
    <message>
        <source>Le message attend d’être relu.</source>
        <translation>Повідомлення чекає на перегляд.</translation>
    </message>
    <message>
        <source>Vous n’êtes pas tiré au sort cette fois.</source>
        <translation>Цього разу вас не обрано.</translation>
    </message>
    <message>
        <source>Votre candidature est retirée.</source>
        <translation>Вашу заявку відкликано.</translation>
    </message>
    <message>
        <source>Vous êtes dans la liste du tirage au sort.</source>
        <translation>Ви у списку для жеребкування.</translation>
    </message>
    <message>
        <source>Vous êtes tiré au sort&#xa0;!</source>
        <translation>Вас обрано жеребкуванням!</translation>
    </message>
    <message>
        <source>Votre projet n’est pas encore déposé.</source>
        <translation>Ваш проєкт ще не подано.</translation>
    </message>
    <message>
        <source>Votre projet est déposé.</source>
        <translation>Ваш проєкт подано.</translation>
    </message>
    <message>
        <source>Votre projet est recevable.</source>
        <translation>Ваш проєкт прийнятний.</translation>
    </message>
    <message>
        <source>Votre projet n’est pas recevable.</source>
        <translation>Ваш проєкт неприйнятний.</translation>
    </message>
    <message>
        <source>Votre projet est retiré.</source>
        <translation>Ваш проєкт відкликано.</translation>
    </message>
    <message>
        <source>Votre projet avance.</source>
        <translation>Ваш проєкт рухається вперед.</translation>
    </message>
    <message>
        <source>Le jury a choisi votre projet&#xa0;!</source>
        <translation>Журі обрало ваш проєкт!</translation>
    </message>
    <message>
        <source>Le jury n’a pas choisi votre projet.</source>
        <translation>Журі не обрало ваш проєкт.</translation>
    </message>
    <message>
        <source>Votre projet est à l’essai.</source>
        <translation>Ваш проєкт проходить випробування.</translation>
    </message>
    <message>
        <source>Votre projet est réalisé&#xa0;!</source>
        <translation>Ваш проєкт здійснено!</translation>
    </message>
    <message>
        <source>Votre projet s’est arrêté.</source>
        <translation>Ваш проєкт зупинився.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est annulé.</source>
        <translation>Цю зустріч скасовано.</translation>
    </message>
    <message>
        <source>Vous avez rendu votre place.</source>
        <translation>Ви повернули своє місце.</translation>
    </message>
    <message>
        <source>Votre place est gardée.</source>
        <translation>Ваше місце збережено.</translation>
    </message>
    <message>
        <source>C’est effacé.</source>
        <translation>Стерто.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Étape %1 sur %2&#xa0;: %3</source>
        <translation>Крок %1 з %2: %3</translation>
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
        <translation>Прийом завершено</translation>
    </message>
    <message>
        <source>Appel clos le&#xa0;%1</source>
        <translation>Конкурс закрито %1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert jusqu’au&#xa0;%1</source>
        <translation>Прийом проєктів відкрито до&#xa0;%1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>Прийом проєктів відкрито</translation>
    </message>
    <message>
        <source>Le jury y travaille</source>
        <translation>Журі працює над цим</translation>
    </message>
    <message>
        <source>Les mots du jury&#xa0;:</source>
        <translation>Слова журі:</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>Подати проєкт</translation>
    </message>
    <message>
        <source>Lire %1 contribution</source>
        <translation>Читати %1 внесок</translation>
    </message>
    <message>
        <source>Lire %1 contributions</source>
        <translation>Читати внески: %1</translation>
    </message>
    <message>
        <source>Voir %1 projet</source>
        <translation>Переглянути %1 проєкт</translation>
    </message>
    <message>
        <source>Voir %1 projets</source>
        <translation>Переглянути проєкти: %1</translation>
    </message>
</context>
<context>
    <name>ThemeFilter</name>
    <message>
        <source>Sur quel thème du jury&#xa0;?</source>
        <translation>На яку тему журі?</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>Усі теми</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Le jury citoyen lit vos contributions. Il en tire des thèmes, puis il appelle à projets.</source>
        <translation>Громадське журі читає ваші внески. Воно виділяє теми, а потім оголошує прийом проєктів.</translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>Теми району</translation>
    </message>
    <message>
        <source>Pas encore de thème.</source>
        <translation>Тем ще немає.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira le premier parmi vos contributions.</source>
        <translation>Першу обере громадське журі з ваших внесків.</translation>
    </message>
</context>
<context>
    <name>ThirdLetterRow</name>
    <message>
        <source>Point d’interrogation</source>
        <translation>Знак питання</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>Знак оклику</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Merci. Votre message est bien reçu.</source>
        <translation>Дякуємо. Ваше повідомлення отримано.</translation>
    </message>
    <message>
        <source>Merci. Vous êtes un de plus à le dire.</source>
        <translation>Дякуємо. Тепер це каже ще одна людина.</translation>
    </message>
    <message>
        <source>Merci. Votre avis est bien reçu.</source>
        <translation>Дякуємо. Вашу думку отримано.</translation>
    </message>
    <message>
        <source>Merci. Votre candidature est bien reçue.</source>
        <translation>Дякуємо. Вашу заявку отримано.</translation>
    </message>
    <message>
        <source>C’est noté. Votre place est gardée.</source>
        <translation>Записано. Ваше місце збережено.</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1.</source>
        <translation>Працівник прочитає його до %1.</translation>
    </message>
    <message>
        <source>Suivez ici ce que devient ce message.</source>
        <translation>Стежте тут, що стане з цим повідомленням.</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1.</source>
        <translation>«Passeur» прочитає її до %1.</translation>
    </message>
    <message>
        <source>Le tirage au sort a lieu le %1.</source>
        <translation>Жеребкування відбудеться %1.</translation>
    </message>
    <message>
        <source>Rendez-vous le %1.</source>
        <translation>До зустрічі %1.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>Скасувати (%1&#xa0;с)</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Завершити</translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>Impression…</source>
        <translation>Друкуємо…</translation>
    </message>
    <message>
        <source>Imprimer mon ticket</source>
        <translation>Надрукувати талон</translation>
    </message>
    <message>
        <source>Prenez-le&#xa0;: le papier pâlit avec le temps, photographiez-le.</source>
        <translation>Візьміть його: папір із часом вицвітає, сфотографуйте його.</translation>
    </message>
    <message>
        <source>Photographiez l’écran, ou notez le code. C’est la même chose.</source>
        <translation>Сфотографуйте екран або запишіть код. Це те саме.</translation>
    </message>
    <message>
        <source>Votre ticket est imprimé</source>
        <translation>Ваш талон надруковано</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>Закінчився папір</translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert</source>
        <translation>Кришка принтера відкрита</translation>
    </message>
    <message>
        <source>Cette borne n’imprime pas</source>
        <translation>Цей термінал не друкує</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>Принтер не відповідає</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Photographiez ce code&#xa0;: c’est votre seule clé.</source>
        <translation>Сфотографуйте цей код: це ваш єдиний ключ.</translation>
    </message>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>Ваш номер у списку: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>Ваш доказ: %1</translation>
    </message>
    <message>
        <source>À taper sur %1, ou à cette borne.</source>
        <translation>Введіть його на %1 або на цьому терміналі.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Vous l’avez dit</source>
        <translation>Ви це сказали</translation>
    </message>
    <message>
        <source>Le jury en fait un thème</source>
        <translation>Журі робить з цього тему</translation>
    </message>
    <message>
        <source>Une ébauche est déposée</source>
        <translation>Подано ескіз проєкту</translation>
    </message>
    <message>
        <source>Le jury la choisit</source>
        <translation>Журі обирає його</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>У stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>На випробуванні</translation>
    </message>
    <message>
        <source>Dans la rue</source>
        <translation>На вулиці</translation>
    </message>
    <message>
        <source>De la contribution à la rue</source>
        <translation>Від внеску до вулиці</translation>
    </message>
    <message>
        <source>%1, fait %2</source>
        <comment>a step and its day</comment>
        <translation>%1, зроблено %2</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1, попереду</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Pendant l’essai</source>
        <translation>Під час випробування</translation>
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
        <translation>що змінили відгуки</translation>
    </message>
    <message>
        <source>qui l’accompagne</source>
        <translation>хто супроводжує</translation>
    </message>
    <message>
        <source>l’image</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>le quartier</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>la phrase</source>
        <translation>речення</translation>
    </message>
    <message>
        <source>l’étape du projet</source>
        <translation>етап проєкту</translation>
    </message>
    <message>
        <source>les dates</source>
        <translation>дати</translation>
    </message>
    <message>
        <source>le thème</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>Les versions de la fiche</source>
        <translation>Версії картки</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Версія %1, %2</translation>
    </message>
    <message>
        <source>Changé&#xa0;: %1.</source>
        <translation>Змінено: %1.</translation>
    </message>
    <message>
        <source>Grâce à %1 avis</source>
        <translation>Завдяки відгукам: %1</translation>
    </message>
    <message>
        <source>Grâce à vos avis</source>
        <translation>Завдяки вашим відгукам</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Langues</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Головна</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Voix en marche</source>
        <translation>Голос увімкнено</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Appeler un agent</source>
        <translation>Викликати працівника</translation>
    </message>
    <message>
        <source>Effacer et partir</source>
        <translation>Стерти й вийти</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation>Вийти</translation>
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
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>Я теж</translation>
    </message>
    <message>
        <source>Ce qui en est né</source>
        <translation>Що з цього вийшло</translation>
    </message>
</context>
<context>
    <name>VoiceChoicePage</name>
    <message>
        <source>Voir les voix</source>
        <translation>Переглянути голоси</translation>
    </message>
    <message>
        <source>Quelles voix lire&#xa0;?</source>
        <translation>Які голоси читати?</translation>
    </message>
    <message>
        <source>Que disent-elles&#xa0;?</source>
        <translation>Що вони кажуть?</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Que sont-elles devenues&#xa0;?</source>
        <translation>Що з ними сталося?</translation>
    </message>
    <message>
        <source>Peu importe</source>
        <translation>Неважливо</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <source>Pas de voix dans cette langue</source>
        <translation>Немає голосу цією мовою</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Cette voix n’est plus affichée.</source>
        <translation>Цей голос більше не показується.</translation>
    </message>
    <message>
        <source>Une voix, et la suite</source>
        <translation>Голос і що було далі</translation>
    </message>
    <message>
        <source>Les projets nés de cette voix</source>
        <translation>Проєкти, що народилися з цього голосу</translation>
    </message>
    <message>
        <source>Le thème du jury</source>
        <translation>Тема журі</translation>
    </message>
    <message>
        <source>Aucun projet n’en est né pour l’instant.</source>
        <translation>Поки що жодного проєкту з цього не народилося.</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Les voix du quartier</source>
        <translation>Голоси району</translation>
    </message>
    <message>
        <source>Chercher un mot dans les voix</source>
        <translation>Шукати слово в голосах</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Шукати слово</translation>
    </message>
    <message>
        <source>Choisir un quartier, un thème…</source>
        <translation>Обрати район, тему…</translation>
    </message>
    <message>
        <source>Chercher «&#xa0;%1&#xa0;»</source>
        <translation>Шукати «%1»</translation>
    </message>
    <message>
        <source>Résultats pour&#xa0;:</source>
        <translation>Результати для:</translation>
    </message>
    <message>
        <source>Aucune voix n’est encore affichée.</source>
        <translation>Голосів ще немає.</translation>
    </message>
    <message>
        <source>La première sera peut-être la vôtre.</source>
        <translation>Першим може стати ваш.</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Moins fort</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Voix&#xa0;: %1 sur %2</source>
        <translation>Голос: %1 з %2</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Гучніше</translation>
    </message>
</context>
<context>
    <name>VolunteerContactPage</name>
    <message>
        <source>Comment vous prévenir&#xa0;?</source>
        <translation>Як вам повідомити?</translation>
    </message>
    <message>
        <source>Pour vous appeler si vous êtes tiré au sort, et rien d’autre. Il est chiffré, puis effacé un an après le tirage. Sans contact, revenez voir avec votre ticket.</source>
        <translation>Щоб зателефонувати, якщо вас оберуть, і більше нічого. Його зашифровано і буде стерто через рік після жеребкування. Без контакту приходьте подивитися з квитком.</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté pour le jury</source>
        <translation>Я згоден, щоб зі мною зв’язалися щодо журі</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>Електронна пошта або телефон</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>Надіслати з контактом</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Без контакту</translation>
    </message>
</context>
<context>
    <name>VolunteerFault</name>
    <message>
        <source>La liste vient de se fermer. Un autre tirage viendra.</source>
        <translation>Список щойно закрито. Буде інше жеребкування.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Ваші відповіді ще тут. Зачекайте мить і спробуйте знову або зверніться на рецепцію.</translation>
    </message>
    <message>
        <source>On ne peut plus participer à ce tirage</source>
        <translation>Узяти участь у цьому жеребкуванні вже не можна</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>Термінал не зміг його зберегти</translation>
    </message>
</context>
<context>
    <name>VolunteerNoticePage</name>
    <message>
        <source>Participer au jury</source>
        <translation>Узяти участь у журі</translation>
    </message>
    <message>
        <source>Vous habitez l’arrondissement et vous avez 16 ans ou plus. Vous n’êtes ni élu, ni agent du bureau, ni porteur d’un projet.</source>
        <translation>Ви мешкаєте в окрузі, і вам 16 років або більше. Ви не депутат, не працівник бюро і не автор проєкту.</translation>
    </message>
    <message>
        <source>C’est pour vous si…</source>
        <translation>Це для вас, якщо…</translation>
    </message>
    <message>
        <source>Quatre questions, sans votre nom. Elles servent à former un jury qui ressemble au quartier.</source>
        <translation>Чотири запитання, без вашого імені. Вони допомагають зібрати журі, схоже на квартал.</translation>
    </message>
    <message>
        <source>Moins d’une minute</source>
        <translation>Менше хвилини</translation>
    </message>
    <message>
        <source>Il prouve que vous êtes dans la liste. Avec lui, vous verrez si vous êtes tiré au sort.</source>
        <translation>Він доводить, що ви у списку. З ним ви побачите, чи вас обрали.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>Ви отримаєте талон</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: tirer un jury au sort. Répondre est facultatif. Vos réponses ne sont jamais publiées&#xa0;; seul votre numéro l’est. Le contact est chiffré, à part, et effacé un an après le tirage. Avec le ticket, vous pouvez voir, retirer ou effacer votre candidature. Quand la liste est close, vos réponses y restent jusqu’à la fin des recours. Une question&#xa0;? Écrivez au délégué à la protection des données de la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>За ці дані відповідає мерія. Вони служать її суспільному завданню: обрати журі жеребкуванням. Відповідати не обов’язково. Ваші відповіді ніколи не публікують; публікують лише ваш номер. Контакт зашифровано, зберігають окремо і стирають через рік після жеребкування. З квитком ви можете переглянути, відкликати або стерти заявку. Коли список закрито, ваші відповіді лишаються в ньому до кінця оскаржень. З питаннями пишіть особі, відповідальній за захист даних у мерії. Ви також можете поскаржитися до CNIL.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>Менше подробиць</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>Ваші дані та права</translation>
    </message>
    <message>
        <source>C’est mon cas, je participe</source>
        <translation>Це про мене, беру участь</translation>
    </message>
</context>
<context>
    <name>VolunteerQuestionPage</name>
    <message>
        <source>Pour que le jury ressemble au quartier. Ce n’est jamais publié.</source>
        <translation>Щоб журі було схоже на квартал. Це ніколи не публікують.</translation>
    </message>
    <message>
        <source>Je préfère ne pas dire</source>
        <translation>Волію не казати</translation>
    </message>
</context>
<context>
    <name>VolunteerSteps</name>
    <message>
        <source>Âge</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>Житло</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
</context>
<context>
    <name>VolunteeringPages</name>
    <message>
        <source>Quel âge avez-vous&#xa0;?</source>
        <translation>Скільки вам років?</translation>
    </message>
    <message>
        <source>16 à 24 ans</source>
        <translation>Від 16 до 24 років</translation>
    </message>
    <message>
        <source>25 à 39 ans</source>
        <translation>Від 25 до 39 років</translation>
    </message>
    <message>
        <source>40 à 54 ans</source>
        <translation>Від 40 до 54 років</translation>
    </message>
    <message>
        <source>55 à 64 ans</source>
        <translation>Від 55 до 64 років</translation>
    </message>
    <message>
        <source>65 ans ou plus</source>
        <translation>65 років або більше</translation>
    </message>
    <message>
        <source>Vous êtes…</source>
        <translation>Ви…</translation>
    </message>
    <message>
        <source>Une femme</source>
        <translation>Жінка</translation>
    </message>
    <message>
        <source>Un homme</source>
        <translation>Чоловік</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Dans quel quartier habitez-vous&#xa0;?</source>
        <translation>У якому кварталі ви живете?</translation>
    </message>
    <message>
        <source>Quel est votre logement&#xa0;?</source>
        <translation>Яке у вас житло?</translation>
    </message>
    <message>
        <source>Autre&#xa0;: hébergé, foyer…</source>
        <translation>Інше: у знайомих, гуртожиток…</translation>
    </message>
    <message>
        <source>Location, logement social</source>
        <translation>Оренда, соціальне житло</translation>
    </message>
    <message>
        <source>Location, propriétaire privé</source>
        <translation>Оренда, приватний власник</translation>
    </message>
    <message>
        <source>Je suis propriétaire</source>
        <translation>Я власник</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Qu’est-ce qui coince, ou qui vous ferait envie&#xa0;?</source>
        <translation>Що не так або чого б вам хотілося?</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Ваше повідомлення</translation>
    </message>
    <message>
        <source>Écrivez ici, avec vos mots</source>
        <translation>Пишіть тут своїми словами</translation>
    </message>
    <message>
        <source>Choisissez au-dessus</source>
        <translation>Оберіть вище</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>Трохи задовго</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: dire où</source>
        <translation>Далі: вказати місце</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>C’est où&#xa0;?</source>
        <translation>Де це?</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu</source>
        <translation>Вулиця, площа, місце</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu…</source>
        <translation>Вулиця, площа, місце…</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>Усюди або не знаю</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: relire</source>
        <translation>Далі: перевірити</translation>
    </message>
    <message>
        <source>Choisissez un lieu</source>
        <translation>Оберіть місце</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Espace</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Ввід</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Велика літера</translation>
    </message>
</context>
</TS>
