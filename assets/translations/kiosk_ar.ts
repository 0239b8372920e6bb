<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="fr_FR">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibilité</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Rendre la borne plus facile</source>
        <translation>تسهيل استخدام الجهاز</translation>
    </message>
    <message>
        <source>Texte grand</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Sans animation</source>
        <translation>دون حركة</translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation>لليد اليسرى</translation>
    </message>
    <message>
        <source>Commandes en bas</source>
        <translation>الأزرار في الأسفل</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ApologyPage</name>
    <message>
        <source>Une borne endormie</source>
        <translation>جهاز نائم</translation>
    </message>
    <message>
        <source>La borne se repose un instant.</source>
        <translation>الجهاز يستريح قليلًا.</translation>
    </message>
    <message>
        <source>Rien de ce que vous avez déposé n’est perdu.</source>
        <translation>لم يضع شيء مما تركتموه هنا.</translation>
    </message>
    <message>
        <source>Revenez dans quelques minutes, ou parlez-en à l’accueil.</source>
        <translation>عودوا بعد دقائق، أو أخبروا مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>AttractControls</name>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>المسوا الشاشة لرؤية أوقات العمل</translation>
    </message>
    <message>
        <source>Touchez l’écran pour commencer</source>
        <translation>المسوا الشاشة للبدء</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Faire défiler à nouveau</source>
        <translation>متابعة الحركة</translation>
    </message>
    <message>
        <source>Arrêter le défilement</source>
        <translation>إيقاف الحركة</translation>
    </message>
</context>
<context>
    <name>AttractQuestion</name>
    <message>
        <source>%1 · %2</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Qu’est-ce qui
coince&#xa0;?
Qu’est-ce qui
ferait du bien
au quartier&#xa0;?</source>
        <translation>ما الذي
لا يسير جيدًا؟
وما الذي
ينفع الحي؟</translation>
    </message>
    <message>
        <source>Mairie ouverte jusqu’à %1</source>
        <translation>البلدية مفتوحة حتى %1</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Le bilan, %1</source>
        <comment>a day</comment>
        <translation>الحصيلة، %1</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>Ce qui a été essayé</source>
        <translation>ما تمت تجربته</translation>
    </message>
    <message>
        <source>Ce qui a été mesuré</source>
        <translation>ما تم قياسه</translation>
    </message>
    <message>
        <source>Ce que l’on a appris</source>
        <translation>ما تعلمناه</translation>
    </message>
    <message>
        <source>Ce qui n’a pas marché</source>
        <translation>ما لم ينجح</translation>
    </message>
    <message>
        <source>Ce qui reste</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Il reste dans la rue</source>
        <translation>يبقى في الشارع</translation>
    </message>
    <message>
        <source>Il s’arrête là</source>
        <translation>يتوقف هنا</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Aide et réglages</source>
        <translation>المساعدة والإعدادات</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Budget participatif %1</source>
        <translation>الميزانية التشاركية %1</translation>
    </message>
    <message>
        <source>Projet n°&#xa0;%1</source>
        <translation>المشروع رقم %1</translation>
    </message>
    <message>
        <source>%1 votés</source>
        <comment>a sum of money</comment>
        <translation>%1 بالتصويت</translation>
    </message>
    <message>
        <source>Quartier populaire</source>
        <translation>حي شعبي</translation>
    </message>
    <message>
        <source>La Ville a abandonné ce projet.</source>
        <translation>تخلّت المدينة عن هذا المشروع.</translation>
    </message>
    <message>
        <source>La Ville ne dit pas encore où il en est.</source>
        <translation>لم تقل المدينة بعد إلى أين وصل.</translation>
    </message>
    <message>
        <source>La Ville ne le cite plus dans sa liste depuis le %1.</source>
        <translation>لم تعد المدينة تذكره في قائمتها منذ %1.</translation>
    </message>
    <message>
        <source>Qui le fait&#xa0;: %1</source>
        <translation>من ينفّذه: %1</translation>
    </message>
    <message>
        <source>Où&#xa0;: %1</source>
        <translation>المكان: %1</translation>
    </message>
</context>
<context>
    <name>BudgetStep</name>
    <message>
        <source>Études</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Marchés et autorisations</source>
        <translation>العقود والتراخيص</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>الأشغال</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Livraison prévue</source>
        <translation>التسليم المتوقع</translation>
    </message>
    <message>
        <source>Ouverture à tous</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>a step and its month</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, fait</source>
        <translation>%1، تم</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1، قادم</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translation>اتصال مرة أخرى</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Appeler un agent&#xa0;?</source>
        <translation>هل تريدون مناداة موظف؟</translation>
    </message>
    <message>
        <source>Personne n’est là.</source>
        <translation>لا يوجد أحد هنا.</translation>
    </message>
    <message>
        <source>Quelqu’un de la mairie vient vous aider ici.</source>
        <translation>يأتي شخص من البلدية لمساعدتكم هنا.</translation>
    </message>
    <message>
        <source>Appel envoyé à %1. Restez près de la borne.</source>
        <translation>أُرسل النداء في الساعة %1. ابقوا قرب الجهاز.</translation>
    </message>
    <message>
        <source>Un agent est prévenu.</source>
        <translation>تم إعلام موظف.</translation>
    </message>
    <message>
        <source>Un agent arrive.</source>
        <translation>الموظف قادم.</translation>
    </message>
    <message>
        <source>L’appel n’est pas parti.</source>
        <translation>لم يُرسل النداء.</translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>ابقوا قرب الجهاز.</translation>
    </message>
    <message>
        <source>Réessayez, ou allez à l’accueil.</source>
        <translation>حاولوا مرة أخرى، أو اذهبوا إلى الاستقبال.</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <source>Mots proposés</source>
        <translation>كلمات مقترحة</translation>
    </message>
    <message>
        <source>Mots précédents</source>
        <translation>الكلمات السابقة</translation>
    </message>
    <message>
        <source>Mots suivants</source>
        <translation>الكلمات التالية</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Touchez ce qui vous intéresse. La liste change tout de suite.</source>
        <translation>المس ما يهمك. تتغير القائمة فورًا.</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>La borne est fermée.</source>
        <translation>الجهاز مغلق.</translation>
    </message>
    <message>
        <source>Votre ticket se suit sur un téléphone&#xa0;: photographiez son QR code.</source>
        <translation>يمكنكم متابعة تذكرتكم على هاتف: صوّروا رمز QR.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Un ticket se suit aussi sur un téléphone, avec son QR code.</source>
        <translation>يمكن متابعة التذكرة أيضًا على هاتف، برمز QR.</translation>
    </message>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>المسوا الشاشة لرؤية أوقات العمل</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code du ticket</source>
        <translation>رمز التذكرة</translation>
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
        <translation>أزرار الرمز</translation>
    </message>
    <message>
        <source>Effacer le dernier signe</source>
        <translation>محو آخر علامة</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Le code de votre ticket</source>
        <translation>رمز تذكرتكم</translation>
    </message>
    <message>
        <source>Il est écrit sous le QR code&#xa0;: trois groupes de quatre, puis un signe.</source>
        <translation>هو مكتوب تحت رمز QR: ثلاث مجموعات من أربع علامات، ثم علامة واحدة.</translation>
    </message>
    <message>
        <source>Vérifiez chaque signe. Un code effacé ou trop ancien n’ouvre plus rien.</source>
        <translation>تحققوا من كل علامة. الرمز المحذوف أو القديم جدًا لا يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien</source>
        <translation>هذا الرمز لا يفتح شيئًا</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Voir mon dépôt</source>
        <translation>عرض رسالتي</translation>
    </message>
</context>
<context>
    <name>CompanionsCard</name>
    <message>
        <source>Qui l’accompagne</source>
        <translation>من يرافقه</translation>
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
        <translation>هل نقرأ رمزك أو نصك بصوت عالٍ؟</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translation>القراءة بصوت عالٍ؟</translation>
    </message>
    <message>
        <source>Les personnes autour de vous l’entendront.</source>
        <translation>سيسمعه من حولك.</translation>
    </message>
    <message>
        <source>Oui, à voix haute</source>
        <translation>نعم، بصوت عالٍ</translation>
    </message>
    <message>
        <source>Non, pas ici</source>
        <translation>لا، ليس هنا</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Un contact, si vous voulez</source>
        <translation>بيانات اتصال، إن شئتم</translation>
    </message>
    <message>
        <source>Pour vous proposer un coup de main sur ce projet, et rien d’autre. Seul le passeur le lit. Il est chiffré, puis effacé après 13 mois. Avec votre ticket, vous l’effacez quand vous voulez.</source>
        <translation>لنقترح عليكم المساعدة في هذا المشروع، لا غير. لا يقرؤها إلا «passeur». تُشفَّر ثم تُمحى بعد 13 شهرًا. وبتذكرتكم يمكنكم محوها متى شئتم.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>عمري 15 سنة أو أكثر</translation>
    </message>
    <message>
        <source>J’accepte d’être recontacté</source>
        <translation>أوافق على الاتصال بي</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>بريد إلكتروني أو هاتف</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>إرسال مع بيانات اتصالي</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>دون بيانات اتصال</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>fr_FR</source>
        <comment>locale of numbers</comment>
        <translation>ar_MA</translation>
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
        <translation>قد تكون المساهمة الأولى مساهمتكم.</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>مساهمة</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>مساهمات</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>lues</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>avec réponse</source>
        <translation>لها ردّ</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>متأخرة</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>DepositSteps</name>
    <message>
        <source>Quoi</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Feuille blanche</source>
        <translation>ورقة بيضاء</translation>
    </message>
    <message>
        <source>Votre dessin, un trait</source>
        <translation>رسمكم، خط واحد</translation>
    </message>
    <message>
        <source>Votre dessin, %1 traits</source>
        <translation>رسمكم، %1 خطوط</translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Noir</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Rouge</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Vert</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Ocre</source>
        <translation>أصفر داكن</translation>
    </message>
    <message>
        <source>Trait fin</source>
        <translation>خط رفيع</translation>
    </message>
    <message>
        <source>Trait moyen</source>
        <translation>خط متوسط</translation>
    </message>
    <message>
        <source>Trait épais</source>
        <translation>خط عريض</translation>
    </message>
    <message>
        <source>Gomme</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Plutôt avec des mots</source>
        <translation>بالكلمات بدل الرسم</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Dessin du projet</source>
        <translation>رسم المشروع</translation>
    </message>
    <message>
        <source>Ce projet n’a pas encore de dessin</source>
        <translation>لا رسم لهذا المشروع بعد</translation>
    </message>
    <message>
        <source>Image du projet</source>
        <translation>صورة المشروع</translation>
    </message>
</context>
<context>
    <name>DriftingVoices</name>
    <message>
        <source>Des voix du quartier</source>
        <translation>أصوات من الحي</translation>
    </message>
</context>
<context>
    <name>FeedbackChip</name>
    <message>
        <source>J’en ai envie</source>
        <translation>أرغب فيه</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>لديّ شك</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>يمكنني المساعدة</translation>
    </message>
</context>
<context>
    <name>FeedbackChoice</name>
    <message>
        <source>Votre avis aide le passeur à faire avancer le projet</source>
        <translation>رأيكم يساعد «passeur» على دفع المشروع إلى الأمام</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>أرغب فيه</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>لديّ شك</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>يمكنني المساعدة</translation>
    </message>
</context>
<context>
    <name>FeedbackFault</name>
    <message>
        <source>Touchez «&#xa0;Accueil&#xa0;», puis «&#xa0;Projets&#xa0;», pour voir les autres projets.</source>
        <translation>المسوا «البداية» ثم «المشاريع» لرؤية المشاريع الأخرى.</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>نصكم ما زال هنا. انتظروا لحظة وحاولوا من جديد، أو أخبروا مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché</source>
        <translation>لم يعد هذا المشروع معروضًا</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>لم يتمكن الجهاز من حفظه</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Comment pouvez-vous aider&#xa0;?</source>
        <translation>كيف يمكنكم المساعدة؟</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous fait douter&#xa0;?</source>
        <translation>ما الذي يجعلكم تشكّون؟</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous plaît&#xa0;?</source>
        <translation>ما الذي يعجبكم؟</translation>
    </message>
    <message>
        <source>Écrire est facultatif, et anonyme. Le passeur vous lit. Ne nommez personne.</source>
        <translation>الكتابة اختيارية ودون ذكر الهوية. يقرؤكم «passeur». لا تذكروا أسماء.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre avis</source>
        <translation>رأيكم</translation>
    </message>
    <message>
        <source>Écrivez ici, si vous voulez</source>
        <translation>اكتبوا هنا إن شئتم</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>النص طويل قليلًا</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Tout afficher</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Vous voyez seulement&#xa0;:</source>
        <translation>ترون فقط:</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Retirer</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>هل تمحون إجاباتكم ووسيلة الاتصال والرمز؟ لن تتمكنوا بعدها من متابعة أي شيء.</translation>
    </message>
    <message>
        <source>Effacer le texte, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>هل تريدون محو النص وبيانات الاتصال والرمز؟ لن يمكنكم متابعة شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Effacer le texte, le lieu et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>هل تريدون محو النص والمكان والرمز؟ لن يمكنكم متابعة شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le dessin et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>محو أجوبتكم والرسم والرمز؟ لن تتمكنوا من متابعة أي شيء.</translation>
    </message>
    <message>
        <source>Rendre votre place et effacer le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>هل تعيد مقعدك وتمحو الرمز؟ لن تتمكن من متابعة أي شيء.</translation>
    </message>
    <message>
        <source>Retirer votre candidature&#xa0;? Votre contact sera effacé, et vous ne siégerez pas.</source>
        <translation>هل تسحبون ترشّحكم؟ ستُمحى وسيلة الاتصال بكم ولن تكونوا في اللجنة.</translation>
    </message>
    <message>
        <source>Retirer votre avis&#xa0;? Votre contact sera effacé. Vous pourrez encore suivre votre avis.</source>
        <translation>هل تريدون سحب رأيكم؟ ستُمحى بيانات اتصالكم. ويمكنكم متابعة رأيكم بعد ذلك.</translation>
    </message>
    <message>
        <source>Retirer votre message&#xa0;? Personne d’autre ne le verra plus. Vous pourrez encore le suivre.</source>
        <translation>هل تريدون سحب رسالتكم؟ لن يراها أحد غيركم. ويمكنكم متابعتها بعد ذلك.</translation>
    </message>
    <message>
        <source>Rendre votre place&#xa0;? Quelqu’un d’autre pourra venir.</source>
        <translation>هل تعيد مقعدك؟ سيتمكن شخص آخر من الحضور.</translation>
    </message>
    <message>
        <source>Retirer votre projet&#xa0;? Votre contact sera effacé. Ceux qui ont donné un avis le liront. Vous pourrez encore suivre votre projet.</source>
        <translation>هل تسحبون مشروعكم؟ سيُمحى عنوان الاتصال بكم. سيقرأ ذلك من أبدى رأيًا. يمكنكم متابعة مشروعكم بعد ذلك.</translation>
    </message>
    <message>
        <source>Non, garder</source>
        <translation>لا، احتفظوا بها</translation>
    </message>
    <message>
        <source>Oui, effacer</source>
        <translation>نعم، محو</translation>
    </message>
    <message>
        <source>Oui, retirer</source>
        <translation>نعم، سحب</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>رقمكم في القائمة: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>إثباتكم: %1</translation>
    </message>
    <message>
        <source>Un projet, reçu en retard</source>
        <translation>مشروع، وصل متأخرًا</translation>
    </message>
    <message>
        <source>Un projet</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Rendez-vous le %1</source>
        <translation>الموعد يوم %1</translation>
    </message>
    <message>
        <source>Reçu le %1</source>
        <translation>وصلت في %1</translation>
    </message>
    <message>
        <source>Commencé le %1</source>
        <translation>بدأ يوم %1</translation>
    </message>
    <message>
        <source>Inscrit le %1</source>
        <translation>تم التسجيل يوم %1</translation>
    </message>
    <message>
        <source>Lu par un agent le %1</source>
        <translation>قرأها أحد الموظفين في %1</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1</source>
        <translation>يقرؤها أحد الموظفين في أجل أقصاه %1</translation>
    </message>
    <message>
        <source>Lu par le passeur le %1</source>
        <translation>قرأه «passeur» في %1</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1</source>
        <translation>يقرؤه «passeur» في أجل أقصاه %1</translation>
    </message>
    <message>
        <source>Tirage au sort le %1</source>
        <translation>القرعة يوم %1</translation>
    </message>
    <message>
        <source>La mairie vous appelle. Sans contact, montrez ce ticket à l’accueil.</source>
        <translation>ستتصل بكم البلدية. إن لم تتركوا وسيلة اتصال، فأظهروا هذه التذكرة في الاستقبال.</translation>
    </message>
    <message>
        <source>Vous êtes suppléant. Si une place se libère, elle sera peut-être pour vous.</source>
        <translation>أنتم في قائمة الاحتياط. إذا شغر مقعد، فقد يكون لكم.</translation>
    </message>
    <message>
        <source>Le jury l’a retenu dans son thème «&#xa0;%1&#xa0;»</source>
        <translation>احتفظت بها هيئة المحلفين في موضوعها «%1»</translation>
    </message>
    <message>
        <source>Un projet en est né&#xa0;: «&#xa0;%1&#xa0;» (%2)</source>
        <translation>وُلد منه مشروع: «%1» (%2)</translation>
    </message>
    <message>
        <source>Décision de la mairie le %1</source>
        <translation>قرار البلدية في %1</translation>
    </message>
    <message>
        <source>Réponse de la mairie d’ici le %1</source>
        <translation>رد البلدية في أجل أقصاه %1</translation>
    </message>
    <message>
        <source>Réponse du passeur le %1</source>
        <translation>رد «passeur» في %1</translation>
    </message>
    <message>
        <source>Réponse du passeur d’ici le %1</source>
        <translation>رد «passeur» في أجل أقصاه %1</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Le texte, le lieu et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>لم يعد للنص والمكان والرمز وجود. لا يبقى إلا رقم في حساباتنا.</translation>
    </message>
    <message>
        <source>Le texte, le contact et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>لم يعد للنص وبيانات الاتصال والرمز وجود. لا يبقى إلا رقم في حساباتنا.</translation>
    </message>
    <message>
        <source>Vos réponses, le contact et le code n’existent plus.</source>
        <translation>لم يعد هناك وجود لإجاباتكم ووسيلة الاتصال والرمز.</translation>
    </message>
    <message>
        <source>Vos réponses, le dessin, le contact et le code n’existent plus.</source>
        <translation>لم تعد أجوبتكم والرسم ورقم الاتصال والرمز موجودة.</translation>
    </message>
    <message>
        <source>Votre place est libre, le code n’existe plus.</source>
        <translation>مقعدك أصبح شاغرًا، والرمز لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Réessayez dans un instant, ou parlez-en à l’accueil.</source>
        <translation>لم يتغير شيء. حاولوا بعد لحظة، أو أخبروا مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le faire</source>
        <translation>لم يتمكن الجهاز من ذلك</translation>
    </message>
    <message>
        <source>Continuer mon projet</source>
        <translation>متابعة مشروعي</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>FollowUpTold</name>
    <message>
        <source>Transmis à</source>
        <translation>أُحيلت إلى</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Le passeur vous répond</source>
        <translation>رد «passeur» عليكم</translation>
    </message>
    <message>
        <source>La mairie vous répond</source>
        <translation>رد البلدية عليكم</translation>
    </message>
    <message>
        <source>Ce que cela a changé</source>
        <translation>ما الذي تغيّر بفضل ذلك</translation>
    </message>
    <message>
        <source>Ce que cela a changé, version %1 de la fiche</source>
        <translation>ما الذي تغيّر، النسخة %1 من البطاقة</translation>
    </message>
</context>
<context>
    <name>Fulfilments</name>
    <message>
        <source>Vous l’avez dit, c’est fait</source>
        <translation>قلتموها، وقد تحققت</translation>
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
        <translation>الاستماع إلى تذكرتي</translation>
    </message>
</context>
<context>
    <name>HolderWords</name>
    <message>
        <source>Moi, un habitant ou une habitante</source>
        <translation>أنا، من سكان الحي</translation>
    </message>
    <message>
        <source>Une association, un collectif</source>
        <translation>جمعية أو مجموعة</translation>
    </message>
    <message>
        <source>Une entreprise solidaire</source>
        <translation>مؤسسة تضامنية</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>%1 · %2</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Dites ce qui coince.
Dites ce qui ferait du bien au quartier.</source>
        <translation>قولوا ما لا يسير جيدًا.
قولوا ما ينفع الحي.</translation>
    </message>
    <message>
        <source>Lire les voix du quartier</source>
        <translation>قراءة أصوات الحي</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>المواعيد</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>2 minutes, sans compte, sans nom.</source>
        <translation>دقيقتان، دون حساب، دون اسم.</translation>
    </message>
    <message>
        <source>Déposer une frustration ou&#xa0;une&#xa0;envie</source>
        <translation>إيداع مشكلة أو أمنية</translation>
    </message>
    <message numerus="yes">
        <source>%n en ce moment</source>
        <translation>
            <numerusform>%n حاليًا</numerusform>
            <numerusform>%n حاليًا</numerusform>
            <numerusform>%n حاليًا</numerusform>
            <numerusform>%n حاليًا</numerusform>
            <numerusform>%n حاليًا</numerusform>
            <numerusform>%n حاليًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>مواضيع الحي</translation>
    </message>
    <message numerus="yes">
        <source>%n dans le stimulateur</source>
        <translation>
            <numerusform>%n في stimulateur</numerusform>
            <numerusform>%n في stimulateur</numerusform>
            <numerusform>%n في stimulateur</numerusform>
            <numerusform>%n في stimulateur</numerusform>
            <numerusform>%n في stimulateur</numerusform>
            <numerusform>%n في stimulateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Les projets</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>avec le code du ticket</source>
        <translation>برمز التذكرة</translation>
    </message>
    <message>
        <source>Suivre mon dépôt</source>
        <translation>متابعة رسالتي</translation>
    </message>
    <message>
        <source>tirage le %1</source>
        <translation>القرعة في %1</translation>
    </message>
    <message>
        <source>tiré au sort</source>
        <translation>مختارة بالقرعة</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>لجنة المواطنين</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;? Touchez l’écran pour continuer.</source>
        <translation>هل ما زلتم هنا؟ المسوا الشاشة للمتابعة.</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Tout sera effacé dans %1 s, pour protéger votre message.</source>
        <translation>سيُمحى كل شيء خلال %1 ثانية لحماية رسالتكم.</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>أتابع</translation>
    </message>
</context>
<context>
    <name>JuryPage</name>
    <message>
        <source>Le jury est tiré au sort parmi les habitants.</source>
        <translation>تُختار اللجنة بالقرعة من بين السكان.</translation>
    </message>
    <message>
        <source>Il lit vos contributions.</source>
        <translation>تقرأ اللجنة مساهماتكم.</translation>
    </message>
    <message>
        <source>Il choisit un thème pour le quartier.</source>
        <translation>تختار موضوعًا للحي.</translation>
    </message>
    <message>
        <source>Il choisit les projets. Les élus donnent leur avis.</source>
        <translation>تختار المشاريع. ويبدي المنتخبون رأيهم.</translation>
    </message>
    <message>
        <source>Ce sont des habitants, comme vous. Ils décident ensemble.</source>
        <translation>هم سكان مثلكم. ويقررون معًا.</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>لجنة المواطنين</translation>
    </message>
    <message>
        <source>Prochain tirage au sort</source>
        <translation>القرعة القادمة</translation>
    </message>
    <message>
        <source>%1 places. On peut participer jusqu’au %2.</source>
        <translation>عدد المقاعد: %1. يمكن المشاركة حتى %2.</translation>
    </message>
    <message>
        <source>Participer au jury</source>
        <translation>المشاركة في اللجنة</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Ça m’agace</source>
        <translation>هذا يزعجني</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>ينقصنا</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>أودّ</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Ça m’agace</source>
        <translation>هذا يزعجني</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>ينقصنا</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>أودّ</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Clavier</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Langues</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>Entrée</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Deux-points</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>يورو</translation>
    </message>
</context>
<context>
    <name>LogbookCard</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>يستمر المشروع في stimulateur</translation>
    </message>
    <message>
        <source>Ce qu’il lui faut</source>
        <translation>ما يحتاج إليه</translation>
    </message>
    <message>
        <source>La prochaine étape</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>ينتقل المشروع إلى التجربة</translation>
    </message>
    <message>
        <source>Ce qui l’aide</source>
        <translation>ما يساعده</translation>
    </message>
    <message>
        <source>Le carnet du projet</source>
        <translation>دفتر المشروع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what an entry of the logbook tells, and its day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne citoyenne</source>
        <translation>جهاز المواطنين</translation>
    </message>
</context>
<context>
    <name>MeTooNotice</name>
    <message>
        <source>Moi aussi</source>
        <translation>وأنا أيضًا</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Est-ce la même chose&#xa0;?</source>
        <translation>هل هو الأمر نفسه؟</translation>
    </message>
    <message>
        <source>%1 habitants l’ont déjà dit</source>
        <translation>عدد من قالوه من قبل: %1</translation>
    </message>
    <message>
        <source>Quelqu’un l’a déjà dit</source>
        <translation>قاله أحد من قبل</translation>
    </message>
</context>
<context>
    <name>MeTooPage</name>
    <message>
        <source>Vous dites la même chose&#xa0;?</source>
        <translation>هل تقولون الأمر نفسه؟</translation>
    </message>
    <message>
        <source>Déjà publié</source>
        <translation>منشور من قبل</translation>
    </message>
    <message>
        <source>Vos mots</source>
        <translation>كلماتكم</translation>
    </message>
    <message>
        <source>Votre soutien compte. Vos mots restent avec lui, et ne sont pas publiés.</source>
        <translation>دعمكم مهم. تبقى كلماتكم معه ولا تُنشر.</translation>
    </message>
    <message>
        <source>Votre soutien compte. Il a son propre ticket.</source>
        <translation>دعمكم مهم. وله تذكرته الخاصة.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Retour&#xa0;» pour dire les choses avec vos mots.</source>
        <translation>المسوا «رجوع» لتقولوا ذلك بكلماتكم.</translation>
    </message>
    <message>
        <source>Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>انتظروا لحظة وحاولوا من جديد، أو أخبروا مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Ce message n’est plus affiché</source>
        <translation>لم تعد هذه الرسالة معروضة</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>لم يتمكن الجهاز من حفظه</translation>
    </message>
    <message>
        <source>Ajouter mes mots</source>
        <translation>إضافة كلماتي</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Seulement soutenir</source>
        <translation>الدعم فقط</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>وأنا أيضًا</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>28 septembre</source>
        <comment>the widest day</comment>
        <translation>28&#xa0;سبتمبر</translation>
    </message>
    <message>
        <source>%1, fait&#xa0;: %2</source>
        <translation>%1، أُنجز: %2</translation>
    </message>
    <message>
        <source>%1, à venir&#xa0;: %2</source>
        <translation>%1، قادم: %2</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Complet</source>
        <translation>مكتمل</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>عدد المقاعد الشاغرة: %n</numerusform>
            <numerusform>عدد المقاعد الشاغرة: %n</numerusform>
            <numerusform>عدد المقاعد الشاغرة: %n</numerusform>
            <numerusform>%n مقاعد شاغرة</numerusform>
            <numerusform>%n مقعدًا شاغرًا</numerusform>
            <numerusform>%n مقعد شاغر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentDetails</name>
    <message>
        <source>Avec %1</source>
        <translation>مع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>عدد المقاعد الشاغرة: %n</numerusform>
            <numerusform>عدد المقاعد الشاغرة: %n</numerusform>
            <numerusform>عدد المقاعد الشاغرة: %n</numerusform>
            <numerusform>%n مقاعد شاغرة</numerusform>
            <numerusform>%n مقعدًا شاغرًا</numerusform>
            <numerusform>%n مقعد شاغر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Ce rendez-vous n’est plus là.</source>
        <translation>هذا الموعد لم يعد متاحًا.</translation>
    </message>
    <message>
        <source>Je viens</source>
        <translation>سأحضر</translation>
    </message>
    <message>
        <source>Les places ont pu partir à l’instant. Regardez les autres rendez-vous.</source>
        <translation>ربما نفدت المقاعد للتو. انظر إلى المواعيد الأخرى.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est complet, ou annulé.</source>
        <translation>هذا الموعد مكتمل أو ملغى.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu garder votre place. Réessayez.</source>
        <translation>لم يتمكن الجهاز من حجز مقعدك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Une place peut se libérer. Revenez voir.</source>
        <translation>قد يشغر مقعد. عد لاحقًا.</translation>
    </message>
    <message>
        <source>C’est complet.</source>
        <translation>المقاعد مكتملة.</translation>
    </message>
    <message>
        <source>Sans nom ni contact&#xa0;: vous repartez avec un ticket. Avec son code, vous pouvez rendre votre place.</source>
        <translation>بلا اسم ولا وسيلة اتصال: تغادر ومعك تذكرة. برمزها يمكنك إعادة مقعدك.</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Chercher des idées</source>
        <translation>البحث عن أفكار</translation>
    </message>
    <message>
        <source>Présentation</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Maquette au FabLab</source>
        <translation>صنع نموذج في الفاب لاب</translation>
    </message>
    <message>
        <source>Échange de savoir-faire</source>
        <translation>تبادل المهارات</translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Venez voir, donner une idée ou un coup de main. C’est gratuit et ouvert à tous.</source>
        <translation>تعال لترى أو تقدم فكرة أو تساعد. الحضور مجاني ومفتوح للجميع.</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Revenez bientôt, ou demandez à l’accueil.</source>
        <translation>عد قريبًا، أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Aucun rendez-vous pour le moment.</source>
        <translation>لا مواعيد حاليًا.</translation>
    </message>
</context>
<context>
    <name>NewsNotice</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>يستمر المشروع في stimulateur</translation>
    </message>
    <message>
        <source>Le projet est réalisé</source>
        <translation>تحقق المشروع</translation>
    </message>
    <message>
        <source>Le projet s’arrête après son essai</source>
        <translation>يتوقف المشروع بعد تجربته</translation>
    </message>
    <message>
        <source>Le projet continue avec un autre</source>
        <translation>يستمر المشروع مع مشروع آخر</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>ينتقل المشروع إلى التجربة</translation>
    </message>
    <message>
        <source>Le projet s’arrête</source>
        <translation>يتوقف المشروع</translation>
    </message>
    <message>
        <source>Le projet est retiré</source>
        <translation>سُحب المشروع</translation>
    </message>
    <message>
        <source>Décidé le %1 par l’équipe du stimulateur.</source>
        <translation>تقرر في %1 من فريق stimulateur.</translation>
    </message>
    <message>
        <source>Les écrans ne le montrent plus. Ce que vous avez donné est gardé.</source>
        <translation>لم تعد الشاشات تعرضه. ما قدّمتموه محفوظ.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Essayez un autre mot, ou touchez «&#xa0;Tout afficher&#xa0;».</source>
        <translation>جرّبوا كلمة أخرى، أو المسوا «عرض الكل».</translation>
    </message>
    <message>
        <source>Essayez un autre mot.</source>
        <translation>جربوا كلمة أخرى.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Tout afficher&#xa0;» pour tout revoir.</source>
        <translation>المسوا «عرض الكل» لرؤية كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Rien trouvé.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Avant de commencer</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Pas de compte, pas de nom, pas d’adresse.</source>
        <translation>لا حساب ولا اسم ولا عنوان.</translation>
    </message>
    <message>
        <source>C’est anonyme</source>
        <translation>دون ذكر الهوية</translation>
    </message>
    <message>
        <source>Ne nommez personne, ni vous ni vos voisins. Un agent relit avant de publier.</source>
        <translation>لا تذكروا أسماء، لا أسماءكم ولا أسماء جيرانكم. يراجع أحد الموظفين النص قبل نشره.</translation>
    </message>
    <message>
        <source>Parlez du quartier, pas des gens</source>
        <translation>تحدثوا عن الحي لا عن الناس</translation>
    </message>
    <message>
        <source>Son code vous permet de suivre votre message, de le retirer ou de l’effacer.</source>
        <translation>رمزها يتيح لكم متابعة رسالتكم أو سحبها أو محوها.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>تأخذون معكم تذكرة</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: améliorer le quartier. Répondre est facultatif. Les agents de la mairie et le jury citoyen vous lisent. Votre texte est gardé 24 mois, puis rendu anonyme. Avec le code du ticket, vous pouvez le voir, le retirer ou l’effacer. Pour toute question, écrivez à la personne chargée de la protection des données à la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>البلدية مسؤولة عن هذه البيانات. وهي تُستخدم لمهمتها ذات المصلحة العامة: تحسين الحي. الإجابة اختيارية. يقرأ نصكم موظفو البلدية ولجنة المواطنين. يُحفظ نصكم 24 شهرًا ثم يُجعل مجهول الهوية. برمز التذكرة يمكنكم الاطلاع عليه أو سحبه أو محوه. لأي سؤال، اكتبوا إلى المكلف بحماية البيانات في البلدية. ويمكنكم أيضًا تقديم شكوى إلى CNIL، الهيئة الفرنسية لحماية البيانات.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>تفاصيل أقل</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>بياناتكم وحقوقكم</translation>
    </message>
    <message>
        <source>J’écris mon message</source>
        <translation>أكتب رسالتي</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Ouvre aujourd’hui à %1</source>
        <translation>تفتح اليوم في الساعة %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translation>تفتح غدًا في الساعة %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translation>تفتح يوم %1 في الساعة %2</translation>
    </message>
    <message>
        <source>Ouvre le %1 à %2</source>
        <translation>تفتح في %1 في الساعة %2</translation>
    </message>
    <message>
        <source>La date de réouverture sera affichée à l’entrée.</source>
        <translation>سيُعلن موعد الفتح عند المدخل.</translation>
    </message>
</context>
<context>
    <name>OpinionWords</name>
    <message>
        <source>%1 habitants en ont envie</source>
        <translation>عدد الراغبين فيه: %1</translation>
    </message>
    <message>
        <source>%1 ont un doute</source>
        <translation>عدد المشككين: %1</translation>
    </message>
    <message>
        <source>%1 peuvent aider</source>
        <translation>عدد القادرين على المساعدة: %1</translation>
    </message>
</context>
<context>
    <name>OriginsButton</name>
    <message>
        <source>Né de %1&#xa0;contribution</source>
        <translation>نشأ من مساهمات عددها %1</translation>
    </message>
    <message>
        <source>Né de %1&#xa0;contributions</source>
        <translation>نشأ من مساهمات عددها %1</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Retenues par le jury</source>
        <translation>اختارتها لجنة المواطنين</translation>
    </message>
    <message>
        <source>Devenues un projet</source>
        <translation>أصبحت مشروعًا</translation>
    </message>
</context>
<context>
    <name>PageMover</name>
    <message>
        <source>Plus haut</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Les mots soulignés parlent d’une personne. Sans eux, votre message compte autant.</source>
        <translation>الكلمات المسطّرة تخص شخصًا. دونها، لرسالتكم القيمة نفسها.</translation>
    </message>
    <message>
        <source>Un nom ou un numéro&#xa0;?</source>
        <translation>اسم أو رقم؟</translation>
    </message>
</context>
<context>
    <name>ProcessRail</name>
    <message>
        <source>Envies et frustrations</source>
        <translation>أمنيات ومشاكل</translation>
    </message>
    <message>
        <source>Jury et thème</source>
        <translation>اللجنة والموضوع</translation>
    </message>
    <message>
        <source>Ébauches</source>
        <translation>مسودات أولية</translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Stimulateur</source>
        <translation>Stimulateur</translation>
    </message>
    <message>
        <source>Dans le quartier</source>
        <translation>في الحي</translation>
    </message>
    <message>
        <source>Les étapes&#xa0;: %1</source>
        <translation>المراحل: %1</translation>
    </message>
</context>
<context>
    <name>ProjectChoicePage</name>
    <message>
        <source>Voir les projets</source>
        <translation>عرض المشاريع</translation>
    </message>
    <message>
        <source>Quels projets voir&#xa0;?</source>
        <translation>أي مشاريع تريدون رؤيتها؟</translation>
    </message>
    <message>
        <source>Où en sont-ils&#xa0;?</source>
        <translation>أين وصلت؟</translation>
    </message>
    <message>
        <source>Tous les projets</source>
        <translation>كل المشاريع</translation>
    </message>
</context>
<context>
    <name>ProjectGone</name>
    <message>
        <source>Voir les projets</source>
        <translation>عرض المشاريع</translation>
    </message>
    <message>
        <source>Le bureau l’a retiré de la borne. Les autres projets vous attendent.</source>
        <translation>سحبه المكتب من الشاشة. المشاريع الأخرى في انتظاركم.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché.</source>
        <translation>لم يعد هذا المشروع معروضًا.</translation>
    </message>
</context>
<context>
    <name>ProjectQuartiers</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>في أي حي؟</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>كل الأحياء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quartier and how many projects it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pour tous les quartiers, ou sans lieu connu&#xa0;: %1</source>
        <translation>لكل الأحياء، أو دون مكان معروف: %1</translation>
    </message>
</context>
<context>
    <name>ProjectStory</name>
    <message>
        <source>Où en est le projet</source>
        <translation>أين وصل المشروع</translation>
    </message>
    <message>
        <source>Ce que vos avis ont changé</source>
        <translation>ما غيّرته آراؤكم</translation>
    </message>
</context>
<context>
    <name>ProjectSummary</name>
    <message>
        <source>Dessin des habitants</source>
        <translation>رسم من السكان</translation>
    </message>
    <message>
        <source>Thème&#xa0;: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Les projets</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Chercher un mot dans les projets</source>
        <translation>البحث عن كلمة في المشاريع</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>البحث عن كلمة</translation>
    </message>
    <message>
        <source>Carte, quartier, thème…</source>
        <translation>خريطة، حي، موضوع…</translation>
    </message>
    <message>
        <source>Voici ceux qui s’en approchent.</source>
        <translation>هذه هي الأقرب إليها.</translation>
    </message>
    <message>
        <source>Aucun projet ne dit «&#xa0;%1&#xa0;».</source>
        <translation>لا مشروع يذكر «%1».</translation>
    </message>
    <message>
        <source>Pas encore de projet.</source>
        <translation>لا مشاريع بعد.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira les premiers.</source>
        <translation>ستختار لجنة المواطنين أولها.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code de votre ticket. Le même code est écrit à côté, en lettres et en chiffres.</source>
        <translation>رمز QR لتذكرتكم. الرمز نفسه مكتوب بجانبه بالحروف والأرقام.</translation>
    </message>
</context>
<context>
    <name>QuartierFilter</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>في أي حي؟</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>كل الأحياء</translation>
    </message>
</context>
<context>
    <name>QuartierMap</name>
    <message>
        <source>Carte des quartiers. Les mêmes choix existent en boutons.</source>
        <translation>خريطة الأحياء. الخيارات نفسها متاحة بأزرار.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Le passeur vous demande</source>
        <translation>«passeur» يسألكم</translation>
    </message>
    <message>
        <source>Vous avez répondu</source>
        <translation>لقد أجبتم</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>أجيبوا</translation>
    </message>
</context>
<context>
    <name>QuestionFacts</name>
    <message>
        <source>Pour&#xa0;: %1. Jusqu’au %2.</source>
        <translation>إلى: %1. حتى %2.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Cette question est close.</source>
        <translation>أُغلق هذا السؤال.</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>أرغب فيه</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>لديّ شك</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>يمكنني المساعدة</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>Plus haut</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>في كل مكان، أو لا أعرف</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>نصكم ما زال هنا. انتظروا لحظة وحاولوا من جديد، أو أخبروا مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>لم يتمكن الجهاز من حفظه</translation>
    </message>
    <message>
        <source>Un agent le lit avant de le publier. Ce n’est pas une demande officielle.</source>
        <translation>يقرؤها أحد الموظفين قبل نشرها. وهي ليست طلبًا رسميًا.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Déposer mon message</source>
        <translation>إرسال رسالتي</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Les questions du passeur</source>
        <translation>أسئلة «passeur»</translation>
    </message>
    <message>
        <source>Ce que cela a changé&#xa0;: %1</source>
        <translation>ما الذي تغيّر: %1</translation>
    </message>
    <message>
        <source>Le passeur lit vos réponses.</source>
        <translation>«passeur» يقرأ أجوبتكم.</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Effacer le mot cherché</source>
        <translation>محو كلمة البحث</translation>
    </message>
</context>
<context>
    <name>SketchChoicesPage</name>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>أجيبوا أولاً</translation>
    </message>
    <message>
        <source>Question %1 sur %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>SketchContactPage</name>
    <message>
        <source>Votre contact est gardé. Vous pouvez en donner un autre, ou continuer.</source>
        <translation>تم حفظ رقم الاتصال بكم. يمكنكم إعطاء غيره أو المتابعة.</translation>
    </message>
    <message>
        <source>Il faut pouvoir vous joindre, pour ce projet et rien d’autre. Seul le bureau le lit. Il est chiffré, puis effacé après 13 mois.</source>
        <translation>يجب أن نتمكن من الاتصال بكم، لهذا المشروع فقط. لا يقرؤه إلا المكتب. يُشفَّر ثم يُمحى بعد 13 شهرًا.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>عمري 15 سنة أو أكثر</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté</source>
        <translation>أوافق على الاتصال بي</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>بريد إلكتروني أو هاتف</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>أجيبوا أولاً</translation>
    </message>
</context>
<context>
    <name>SketchDrawingPage</name>
    <message>
        <source>Effacez un trait pour en ajouter un autre.</source>
        <translation>امحوا خطًا لإضافة آخر.</translation>
    </message>
    <message>
        <source>La feuille est pleine</source>
        <translation>امتلأت الورقة</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sans dessin</source>
        <translation>بدون رسم</translation>
    </message>
</context>
<context>
    <name>SketchFault</name>
    <message>
        <source>L’appel est clos, ou ce projet est déjà déposé. Parlez-en à l’accueil.</source>
        <translation>أُغلق النداء، أو قُدّم هذا المشروع من قبل. اسألوا الاستقبال.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>أجوبتكم ما زالت هنا. انتظروا لحظة وأعيدوا المحاولة، أو اسألوا الاستقبال.</translation>
    </message>
    <message>
        <source>Ce projet ne peut plus changer</source>
        <translation>لم يعد ممكنًا تغيير هذا المشروع</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>لم يتمكن الجهاز من حفظه</translation>
    </message>
</context>
<context>
    <name>SketchHeading</name>
    <message>
        <source>Question %1 sur %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
</context>
<context>
    <name>SketchPage</name>
    <message>
        <source>Commencer</source>
        <translation>ابدؤوا</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>أُغلق النداء</translation>
    </message>
    <message>
        <source>%1 questions, une à la fois. Vos réponses sont gardées à chaque pas.</source>
        <translation>%1 أسئلة، واحدًا تلو الآخر. تُحفظ أجوبتكم في كل خطوة.</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>اقتراح مشروع</translation>
    </message>
    <message>
        <source>J’ai déjà un code</source>
        <translation>لديّ رمز</translation>
    </message>
    <message>
        <source>Jusqu’au %1, %2</source>
        <translation>حتى %1، %2</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>دعوة المشاريع مفتوحة</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Pour être recevable, un projet&#xa0;:</source>
        <translation>ليُقبل المشروع، يجب أنه:</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi. Ensuite, le jury choisit.</source>
        <translation>يقول أحد الموظفين هل هو مقبول ولماذا. ثم تختار اللجنة.</translation>
    </message>
</context>
<context>
    <name>SketchQuestions</name>
    <message>
        <source>Quel est le nom de votre projet&#xa0;?</source>
        <translation>ما اسم مشروعكم؟</translation>
    </message>
    <message>
        <source>Votre projet, en une phrase&#xa0;?</source>
        <translation>مشروعكم في جملة واحدة؟</translation>
    </message>
    <message>
        <source>Qu’est-ce que cela change, et pour qui&#xa0;?</source>
        <translation>ماذا يغيّر ذلك، ولمن؟</translation>
    </message>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>في أي حي؟</translation>
    </message>
    <message>
        <source>Où, précisément&#xa0;?</source>
        <translation>أين بالضبط؟</translation>
    </message>
    <message>
        <source>Qui porte le projet&#xa0;?</source>
        <translation>من يحمل المشروع؟</translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translation>ماذا تحتاجون؟</translation>
    </message>
    <message>
        <source>À quelles voix répond-il&#xa0;?</source>
        <translation>على أي أصوات يجيب؟</translation>
    </message>
    <message>
        <source>Dessinez votre projet</source>
        <translation>ارسموا مشروعكم</translation>
    </message>
    <message>
        <source>À quoi ressemble votre projet&#xa0;?</source>
        <translation>كيف يبدو مشروعكم؟</translation>
    </message>
    <message>
        <source>Comment vous joindre&#xa0;?</source>
        <translation>كيف نتصل بكم؟</translation>
    </message>
    <message>
        <source>Quelques mots suffisent.</source>
        <translation>تكفي بضع كلمات.</translation>
    </message>
    <message>
        <source>Comme si vous le disiez à un voisin.</source>
        <translation>كأنكم تقولونها لجار.</translation>
    </message>
    <message>
        <source>Ce qui sera mieux, et pour quelles personnes.</source>
        <translation>ما الذي سيتحسن، ولأي أشخاص.</translation>
    </message>
    <message>
        <source>Choisissez un quartier, ou tous.</source>
        <translation>اختاروا حيًا، أو كلها.</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu. Ou passez à la suite.</source>
        <translation>شارع أو ساحة أو مكان. أو تابعوا.</translation>
    </message>
    <message>
        <source>C’est la personne ou le groupe qui le fera avancer.</source>
        <translation>الشخص أو المجموعة التي ستدفعه إلى الأمام.</translation>
    </message>
    <message>
        <source>Du temps, un lieu, des outils, des bras. Ou passez à la suite.</source>
        <translation>وقت، مكان، أدوات، مساعدين. أو تابعوا.</translation>
    </message>
    <message>
        <source>Touchez celles qui vous ont donné l’idée. Ou passez à la suite.</source>
        <translation>المسوا التي أعطتكم الفكرة. أو تابعوا.</translation>
    </message>
    <message>
        <source>Avec un doigt. Pas besoin de bien dessiner.</source>
        <translation>بإصبع واحد. لا حاجة لإتقان الرسم.</translation>
    </message>
    <message>
        <source>Dites les formes, les couleurs, ce que l’on y voit.</source>
        <translation>صفوا الأشكال والألوان وما يُرى فيه.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>En une phrase</source>
        <translation>في جملة</translation>
    </message>
    <message>
        <source>Ce que cela change</source>
        <translation>ما يغيّره</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Porté par</source>
        <translation>يحمله</translation>
    </message>
    <message>
        <source>Besoins</source>
        <translation>الحاجات</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>SketchReviewPage</name>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Déposer mon projet</source>
        <translation>تقديم مشروعي</translation>
    </message>
    <message>
        <source>Il manque une réponse</source>
        <translation>ينقص جواب</translation>
    </message>
    <message>
        <source>Touchez une réponse pour la changer.</source>
        <translation>المسوا جوابًا لتغييره.</translation>
    </message>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Votre projet sera gardé, et dit en retard.</source>
        <translation>سيُحفظ مشروعكم ويُذكر أنه متأخر.</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>أُغلق النداء</translation>
    </message>
    <message>
        <source>%1&#xa0;: rien</source>
        <translation>%1: لا شيء</translation>
    </message>
</context>
<context>
    <name>SketchTicketPage</name>
    <message>
        <source>Ce code le rouvre. Déposez-le d’ici le %1.</source>
        <translation>هذا الرمز يفتحه من جديد. قدّموه قبل %1.</translation>
    </message>
    <message>
        <source>Ce code le rouvre, à cette borne.</source>
        <translation>هذا الرمز يفتحه من جديد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>L’appel était clos&#xa0;: il est gardé, et dit en retard.</source>
        <translation>كان النداء مغلقًا: حُفظ وذُكر أنه متأخر.</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi.</source>
        <translation>يقول أحد الموظفين هل هو مقبول ولماذا.</translation>
    </message>
    <message>
        <source>Merci. Votre projet est déposé.</source>
        <translation>شكرًا. قُدّم مشروعكم.</translation>
    </message>
    <message>
        <source>Votre projet est commencé.</source>
        <translation>لقد بدأ مشروعكم.</translation>
    </message>
    <message>
        <source>Le code de votre ticket le suit toujours.</source>
        <translation>رمز تذكرتكم ما زال يتابعه.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>تراجع (%1 ث)</translation>
    </message>
    <message>
        <source>Finir plus tard</source>
        <translation>الإنهاء لاحقًا</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
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
        <translation>جوابكم</translation>
    </message>
    <message>
        <source>Écrivez ici</source>
        <translation>اكتبوا هنا</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>النص طويل قليلًا</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>أجيبوا أولاً</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>Arobase</source>
        <translation>علامة @</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>Virgule</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Tiret</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>Point d’interrogation</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نقطة</translation>
    </message>
</context>
<context>
    <name>SpellerPanel</name>
    <message>
        <source>Écrire lettre par lettre</source>
        <translation>الكتابة حرفًا حرفًا</translation>
    </message>
    <message>
        <source>Choisissez une rangée, puis une lettre</source>
        <translation>اختر صفًا ثم حرفًا</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>C’est fini</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>%1 · J %2 / %3</source>
        <translation>%1 · اليوم %2 / %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Choisi par le jury</source>
        <translation>اختارته اللجنة</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>في stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>Budget participatif</source>
        <translation>ميزانية تشاركية</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>أُنجز</translation>
    </message>
</context>
<context>
    <name>StateTitle</name>
    <message>
        <source>Votre message est publié.</source>
        <translation>نُشرت رسالتكم.</translation>
    </message>
    <message>
        <source>Votre message n’est pas publié.</source>
        <translation>لم تُنشر رسالتكم.</translation>
    </message>
    <message>
        <source>Votre message est transmis.</source>
        <translation>أُحيلت رسالتكم.</translation>
    </message>
    <message>
        <source>Votre message est retiré.</source>
        <translation>سُحبت رسالتكم.</translation>
    </message>
    <message>
        <source>Votre message attend d’être lu.</source>
        <translation>رسالتكم تنتظر القراءة.</translation>
    </message>
    <message>
        <source>Votre avis est publié.</source>
        <translation>نُشر رأيكم.</translation>
    </message>
    <message>
        <source>Votre avis n’est pas publié.</source>
        <translation>لم يُنشر رأيكم.</translation>
    </message>
    <message>
        <source>Votre avis est retiré.</source>
        <translation>سُحب رأيكم.</translation>
    </message>
    <message>
        <source>Votre avis attend d’être lu.</source>
        <translation>رأيكم ينتظر القراءة.</translation>
    </message>
    <message>
        <source>Vous soutenez un message publié.</source>
        <translation>أنتم تدعمون رسالة منشورة.</translation>
    </message>
    <message>
        <source>Le message n’est plus publié.</source>
        <translation>لم تعد الرسالة منشورة.</translation>
    </message>
    <message>
        <source>Le message est transmis.</source>
        <translation>أُحيلت الرسالة.</translation>
    </message>
    <message>
        <source>Votre soutien, ou le message, est retiré.</source>
        <translation>سُحب دعمكم أو سُحبت الرسالة.</translation>
    </message>
    <message>
        <source>Le message attend d’être relu.</source>
        <translation>الرسالة تنتظر المراجعة.</translation>
    </message>
    <message>
        <source>Vous n’êtes pas tiré au sort cette fois.</source>
        <translation>لم تقع القرعة عليكم هذه المرة.</translation>
    </message>
    <message>
        <source>Votre candidature est retirée.</source>
        <translation>سُحب ترشّحكم.</translation>
    </message>
    <message>
        <source>Vous êtes dans la liste du tirage au sort.</source>
        <translation>أنتم في قائمة القرعة.</translation>
    </message>
    <message>
        <source>Vous êtes tiré au sort&#xa0;!</source>
        <translation>لقد وقعت القرعة عليكم!</translation>
    </message>
    <message>
        <source>Votre projet n’est pas encore déposé.</source>
        <translation>لم يُقدَّم مشروعكم بعد.</translation>
    </message>
    <message>
        <source>Votre projet est déposé.</source>
        <translation>قُدّم مشروعكم.</translation>
    </message>
    <message>
        <source>Votre projet est recevable.</source>
        <translation>مشروعكم مقبول.</translation>
    </message>
    <message>
        <source>Votre projet n’est pas recevable.</source>
        <translation>مشروعكم غير مقبول.</translation>
    </message>
    <message>
        <source>Votre projet est retiré.</source>
        <translation>سُحب مشروعكم.</translation>
    </message>
    <message>
        <source>Votre projet avance.</source>
        <translation>مشروعكم يتقدم.</translation>
    </message>
    <message>
        <source>Le jury a choisi votre projet&#xa0;!</source>
        <translation>اختارت هيئة المحلفين مشروعكم!</translation>
    </message>
    <message>
        <source>Le jury n’a pas choisi votre projet.</source>
        <translation>لم تختر هيئة المحلفين مشروعكم.</translation>
    </message>
    <message>
        <source>Votre projet est à l’essai.</source>
        <translation>مشروعكم قيد التجربة.</translation>
    </message>
    <message>
        <source>Votre projet est réalisé&#xa0;!</source>
        <translation>تحقق مشروعكم!</translation>
    </message>
    <message>
        <source>Votre projet s’est arrêté.</source>
        <translation>توقف مشروعكم.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est annulé.</source>
        <translation>هذا الموعد ملغى.</translation>
    </message>
    <message>
        <source>Vous avez rendu votre place.</source>
        <translation>لقد أعدت مقعدك.</translation>
    </message>
    <message>
        <source>Votre place est gardée.</source>
        <translation>مقعدك محجوز.</translation>
    </message>
    <message>
        <source>C’est effacé.</source>
        <translation>تم المحو.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Étape %1 sur %2&#xa0;: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
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
        <translation>انتهت الدعوة</translation>
    </message>
    <message>
        <source>Appel clos le&#xa0;%1</source>
        <translation>أُغلقت الدعوة في %1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert jusqu’au&#xa0;%1</source>
        <translation>دعوة المشاريع مفتوحة حتى %1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>دعوة المشاريع مفتوحة</translation>
    </message>
    <message>
        <source>Le jury y travaille</source>
        <translation>لجنة المواطنين تعمل عليه</translation>
    </message>
    <message>
        <source>Les mots du jury&#xa0;:</source>
        <translation>كلمات لجنة المواطنين:</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>اقتراح مشروع</translation>
    </message>
    <message>
        <source>Lire %1 contribution</source>
        <translation>قراءة %1 مساهمة</translation>
    </message>
    <message>
        <source>Lire %1 contributions</source>
        <translation>قراءة %1 مساهمة</translation>
    </message>
    <message>
        <source>Voir %1 projet</source>
        <translation>عرض %1 مشروع</translation>
    </message>
    <message>
        <source>Voir %1 projets</source>
        <translation>عرض %1 مشاريع</translation>
    </message>
</context>
<context>
    <name>ThemeFilter</name>
    <message>
        <source>Sur quel thème du jury&#xa0;?</source>
        <translation>حول أي موضوع من مواضيع اللجنة؟</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>كل المواضيع</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Le jury citoyen lit vos contributions. Il en tire des thèmes, puis il appelle à projets.</source>
        <translation>تقرأ لجنة المواطنين مساهماتكم. تستخلص منها مواضيع، ثم تدعو إلى تقديم مشاريع.</translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>مواضيع الحي</translation>
    </message>
    <message>
        <source>Pas encore de thème.</source>
        <translation>لا مواضيع بعد.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira le premier parmi vos contributions.</source>
        <translation>ستختار لجنة المواطنين أولها من مساهماتكم.</translation>
    </message>
</context>
<context>
    <name>ThirdLetterRow</name>
    <message>
        <source>Point d’interrogation</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>علامة تعجب</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Merci. Votre message est bien reçu.</source>
        <translation>شكرًا. لقد وصلتنا رسالتكم.</translation>
    </message>
    <message>
        <source>Merci. Vous êtes un de plus à le dire.</source>
        <translation>شكرًا. زاد عدد من يقولون ذلك.</translation>
    </message>
    <message>
        <source>Merci. Votre avis est bien reçu.</source>
        <translation>شكرًا. لقد وصلنا رأيكم.</translation>
    </message>
    <message>
        <source>Merci. Votre candidature est bien reçue.</source>
        <translation>شكرًا. استلمنا ترشّحكم.</translation>
    </message>
    <message>
        <source>C’est noté. Votre place est gardée.</source>
        <translation>تم. مقعدك محجوز.</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1.</source>
        <translation>يقرؤها أحد الموظفين في أجل أقصاه %1.</translation>
    </message>
    <message>
        <source>Suivez ici ce que devient ce message.</source>
        <translation>تابعوا هنا مصير هذه الرسالة.</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1.</source>
        <translation>يقرؤه «passeur» في أجل أقصاه %1.</translation>
    </message>
    <message>
        <source>Le tirage au sort a lieu le %1.</source>
        <translation>تجري القرعة يوم %1.</translation>
    </message>
    <message>
        <source>Rendez-vous le %1.</source>
        <translation>نلتقي يوم %1.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>تراجع (%1 ث)</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>Impression…</source>
        <translation>جارٍ الطبع…</translation>
    </message>
    <message>
        <source>Imprimer mon ticket</source>
        <translation>طبع تذكرتي</translation>
    </message>
    <message>
        <source>Prenez-le&#xa0;: le papier pâlit avec le temps, photographiez-le.</source>
        <translation>خذوها: الورق يبهت مع الوقت، التقطوا لها صورة.</translation>
    </message>
    <message>
        <source>Photographiez l’écran, ou notez le code. C’est la même chose.</source>
        <translation>صوّروا الشاشة أو دوّنوا الرمز. الأمر سواء.</translation>
    </message>
    <message>
        <source>Votre ticket est imprimé</source>
        <translation>طُبعت تذكرتكم</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert</source>
        <translation>غطاء الطابعة مفتوح</translation>
    </message>
    <message>
        <source>Cette borne n’imprime pas</source>
        <translation>هذا الجهاز لا يطبع</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Photographiez ce code&#xa0;: c’est votre seule clé.</source>
        <translation>صوّروا هذا الرمز: إنه مفتاحكم الوحيد.</translation>
    </message>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>رقمكم في القائمة: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>إثباتكم: %1</translation>
    </message>
    <message>
        <source>À taper sur %1, ou à cette borne.</source>
        <translation>اكتبوه على %1 أو على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Vous l’avez dit</source>
        <translation>أنتم قلتم ذلك</translation>
    </message>
    <message>
        <source>Le jury en fait un thème</source>
        <translation>لجنة المواطنين تجعله موضوعًا</translation>
    </message>
    <message>
        <source>Une ébauche est déposée</source>
        <translation>إيداع مسودة مشروع</translation>
    </message>
    <message>
        <source>Le jury la choisit</source>
        <translation>لجنة المواطنين تختاره</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>في stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>Dans la rue</source>
        <translation>في الشارع</translation>
    </message>
    <message>
        <source>De la contribution à la rue</source>
        <translation>من المساهمة إلى الشارع</translation>
    </message>
    <message>
        <source>%1, fait %2</source>
        <comment>a step and its day</comment>
        <translation>%1، تم %2</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1، قادم</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Pendant l’essai</source>
        <translation>خلال التجربة</translation>
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
        <translation>ما غيّرته الآراء</translation>
    </message>
    <message>
        <source>qui l’accompagne</source>
        <translation>من يرافقه</translation>
    </message>
    <message>
        <source>l’image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>le quartier</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>la phrase</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>l’étape du projet</source>
        <translation>مرحلة المشروع</translation>
    </message>
    <message>
        <source>les dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>le thème</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Les versions de la fiche</source>
        <translation>نسخ البطاقة</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>النسخة %1، %2</translation>
    </message>
    <message>
        <source>Changé&#xa0;: %1.</source>
        <translation>تغيّر: %1.</translation>
    </message>
    <message>
        <source>Grâce à %1 avis</source>
        <translation>بفضل %1 من الآراء</translation>
    </message>
    <message>
        <source>Grâce à vos avis</source>
        <translation>بفضل آرائكم</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Langues</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Voix en marche</source>
        <translation>الصوت يعمل</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Appeler un agent</source>
        <translation>مناداة موظف</translation>
    </message>
    <message>
        <source>Effacer et partir</source>
        <translation>محو ومغادرة</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Lire la suite</source>
        <translation>قراءة المزيد</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>وأنا أيضًا</translation>
    </message>
    <message>
        <source>Ce qui en est né</source>
        <translation>ما نتج عنها</translation>
    </message>
</context>
<context>
    <name>VoiceChoicePage</name>
    <message>
        <source>Voir les voix</source>
        <translation>عرض الأصوات</translation>
    </message>
    <message>
        <source>Quelles voix lire&#xa0;?</source>
        <translation>أي أصوات تريدون قراءتها؟</translation>
    </message>
    <message>
        <source>Que disent-elles&#xa0;?</source>
        <translation>ماذا تقول؟</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Que sont-elles devenues&#xa0;?</source>
        <translation>ماذا أصبحت؟</translation>
    </message>
    <message>
        <source>Peu importe</source>
        <translation>لا يهم</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <source>Pas de voix dans cette langue</source>
        <translation>لا يوجد صوت بهذه اللغة</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Cette voix n’est plus affichée.</source>
        <translation>لم يعد هذا الصوت معروضًا.</translation>
    </message>
    <message>
        <source>Une voix, et la suite</source>
        <translation>صوت وما تلاه</translation>
    </message>
    <message>
        <source>Les projets nés de cette voix</source>
        <translation>المشاريع التي وُلدت من هذا الصوت</translation>
    </message>
    <message>
        <source>Le thème du jury</source>
        <translation>موضوع لجنة المواطنين</translation>
    </message>
    <message>
        <source>Aucun projet n’en est né pour l’instant.</source>
        <translation>لم يولد منه أي مشروع حتى الآن.</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Les voix du quartier</source>
        <translation>أصوات الحي</translation>
    </message>
    <message>
        <source>Chercher un mot dans les voix</source>
        <translation>البحث عن كلمة في الأصوات</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>البحث عن كلمة</translation>
    </message>
    <message>
        <source>Choisir un quartier, un thème…</source>
        <translation>اختيار حي أو موضوع…</translation>
    </message>
    <message>
        <source>Chercher «&#xa0;%1&#xa0;»</source>
        <translation>البحث عن «%1»</translation>
    </message>
    <message>
        <source>Résultats pour&#xa0;:</source>
        <translation>نتائج البحث عن:</translation>
    </message>
    <message>
        <source>Aucune voix n’est encore affichée.</source>
        <translation>لا أصوات معروضة بعد.</translation>
    </message>
    <message>
        <source>La première sera peut-être la vôtre.</source>
        <translation>قد يكون أولها صوتكم.</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Moins fort</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Voix&#xa0;: %1 sur %2</source>
        <translation>الصوت: %1 من %2</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>VolunteerContactPage</name>
    <message>
        <source>Comment vous prévenir&#xa0;?</source>
        <translation>كيف نُعلمكم؟</translation>
    </message>
    <message>
        <source>Pour vous appeler si vous êtes tiré au sort, et rien d’autre. Il est chiffré, puis effacé un an après le tirage. Sans contact, revenez voir avec votre ticket.</source>
        <translation>لنتصل بكم إذا وقعت القرعة عليكم، ولا شيء غير ذلك. تُشفَّر ثم تُمحى بعد سنة من القرعة. من دونها، عودوا للاطلاع بتذكرتكم.</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté pour le jury</source>
        <translation>أوافق على الاتصال بي من أجل اللجنة</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>بريد إلكتروني أو هاتف</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>إرسال مع بيانات اتصالي</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>دون بيانات اتصال</translation>
    </message>
</context>
<context>
    <name>VolunteerFault</name>
    <message>
        <source>La liste vient de se fermer. Un autre tirage viendra.</source>
        <translation>أُغلقت القائمة للتو. ستكون هناك قرعة أخرى.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>إجاباتكم ما زالت هنا. انتظروا لحظة ثم حاولوا من جديد، أو أخبروا الاستقبال.</translation>
    </message>
    <message>
        <source>On ne peut plus participer à ce tirage</source>
        <translation>لم تعد المشاركة في هذه القرعة ممكنة</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>لم يتمكن الجهاز من حفظه</translation>
    </message>
</context>
<context>
    <name>VolunteerNoticePage</name>
    <message>
        <source>Participer au jury</source>
        <translation>المشاركة في اللجنة</translation>
    </message>
    <message>
        <source>Vous habitez l’arrondissement et vous avez 16 ans ou plus. Vous n’êtes ni élu, ni agent du bureau, ni porteur d’un projet.</source>
        <translation>تسكنون في الدائرة وعمركم 16 سنة أو أكثر. لستم منتخبين ولا موظفين في المكتب ولا أصحاب مشروع.</translation>
    </message>
    <message>
        <source>C’est pour vous si…</source>
        <translation>هذا لكم إذا…</translation>
    </message>
    <message>
        <source>Quatre questions, sans votre nom. Elles servent à former un jury qui ressemble au quartier.</source>
        <translation>أربعة أسئلة من دون اسمكم. تساعد على تكوين لجنة تشبه الحي.</translation>
    </message>
    <message>
        <source>Moins d’une minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>Il prouve que vous êtes dans la liste. Avec lui, vous verrez si vous êtes tiré au sort.</source>
        <translation>تُثبت أنكم في القائمة. وبها ترون هل وقعت القرعة عليكم.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>تأخذون معكم تذكرة</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: tirer un jury au sort. Répondre est facultatif. Vos réponses ne sont jamais publiées&#xa0;; seul votre numéro l’est. Le contact est chiffré, à part, et effacé un an après le tirage. Avec le ticket, vous pouvez voir, retirer ou effacer votre candidature. Quand la liste est close, vos réponses y restent jusqu’à la fin des recours. Une question&#xa0;? Écrivez au délégué à la protection des données de la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>البلدية مسؤولة عن هذه البيانات. تخدم مهمتها في المصلحة العامة: اختيار لجنة بالقرعة. الإجابة اختيارية. لا تُنشر إجاباتكم أبدًا؛ يُنشر رقمكم فقط. وسيلة الاتصال مشفّرة ومحفوظة على حدة، وتُمحى بعد سنة من القرعة. بالتذكرة يمكنكم الاطلاع على ترشّحكم أو سحبه أو محوه. بعد إغلاق القائمة تبقى إجاباتكم فيها حتى انتهاء الطعون. لأي سؤال، اكتبوا إلى المسؤول عن حماية البيانات في البلدية. ويمكنكم أيضًا تقديم شكوى إلى CNIL.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>تفاصيل أقل</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>بياناتكم وحقوقكم</translation>
    </message>
    <message>
        <source>C’est mon cas, je participe</source>
        <translation>هذا ينطبق عليّ، أشارك</translation>
    </message>
</context>
<context>
    <name>VolunteerQuestionPage</name>
    <message>
        <source>Pour que le jury ressemble au quartier. Ce n’est jamais publié.</source>
        <translation>حتى تشبه اللجنة الحي. لا يُنشر أبدًا.</translation>
    </message>
    <message>
        <source>Je préfère ne pas dire</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
</context>
<context>
    <name>VolunteerSteps</name>
    <message>
        <source>Âge</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>VolunteeringPages</name>
    <message>
        <source>Quel âge avez-vous&#xa0;?</source>
        <translation>كم عمركم؟</translation>
    </message>
    <message>
        <source>16 à 24 ans</source>
        <translation>من 16 إلى 24 سنة</translation>
    </message>
    <message>
        <source>25 à 39 ans</source>
        <translation>من 25 إلى 39 سنة</translation>
    </message>
    <message>
        <source>40 à 54 ans</source>
        <translation>من 40 إلى 54 سنة</translation>
    </message>
    <message>
        <source>55 à 64 ans</source>
        <translation>من 55 إلى 64 سنة</translation>
    </message>
    <message>
        <source>65 ans ou plus</source>
        <translation>65 سنة أو أكثر</translation>
    </message>
    <message>
        <source>Vous êtes…</source>
        <translation>أنتم…</translation>
    </message>
    <message>
        <source>Une femme</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Un homme</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Dans quel quartier habitez-vous&#xa0;?</source>
        <translation>في أي حي تسكنون؟</translation>
    </message>
    <message>
        <source>Quel est votre logement&#xa0;?</source>
        <translation>ما نوع سكنكم؟</translation>
    </message>
    <message>
        <source>Autre&#xa0;: hébergé, foyer…</source>
        <translation>غير ذلك: مستضاف، نُزل…</translation>
    </message>
    <message>
        <source>Location, logement social</source>
        <translation>إيجار، سكن اجتماعي</translation>
    </message>
    <message>
        <source>Location, propriétaire privé</source>
        <translation>إيجار، مالك خاص</translation>
    </message>
    <message>
        <source>Je suis propriétaire</source>
        <translation>أنا مالك</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Qu’est-ce qui coince, ou qui vous ferait envie&#xa0;?</source>
        <translation>ما الذي لا يسير جيدًا، أو ما الذي تتمنونه؟</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>رسالتكم</translation>
    </message>
    <message>
        <source>Écrivez ici, avec vos mots</source>
        <translation>اكتبوا هنا بكلماتكم</translation>
    </message>
    <message>
        <source>Choisissez au-dessus</source>
        <translation>اختاروا في الأعلى</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>النص طويل قليلًا</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: dire où</source>
        <translation>التالي: تحديد المكان</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>C’est où&#xa0;?</source>
        <translation>أين ذلك؟</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu</source>
        <translation>شارع أو ساحة أو مكان</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu…</source>
        <translation>شارع أو ساحة أو مكان…</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>في كل مكان، أو لا أعرف</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: relire</source>
        <translation>التالي: المراجعة</translation>
    </message>
    <message>
        <source>Choisissez un lieu</source>
        <translation>اختاروا مكانًا</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Espace</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>حرف كبير</translation>
    </message>
</context>
</TS>
