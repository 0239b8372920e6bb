<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="fr_FR">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibilité</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Rendre la borne plus facile</source>
        <translation>让本机更好用</translation>
    </message>
    <message>
        <source>Texte grand</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Sans animation</source>
        <translation>无动画</translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation>左手使用</translation>
    </message>
    <message>
        <source>Commandes en bas</source>
        <translation>按钮放低</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>更多时间</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Retour</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ApologyPage</name>
    <message>
        <source>Une borne endormie</source>
        <translation>一台睡着的机器</translation>
    </message>
    <message>
        <source>La borne se repose un instant.</source>
        <translation>本机正在休息片刻。</translation>
    </message>
    <message>
        <source>Rien de ce que vous avez déposé n’est perdu.</source>
        <translation>您留下的内容都没有丢失。</translation>
    </message>
    <message>
        <source>Revenez dans quelques minutes, ou parlez-en à l’accueil.</source>
        <translation>请几分钟后再来，或告诉接待处。</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>AttractControls</name>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>触摸屏幕查看开放时间</translation>
    </message>
    <message>
        <source>Touchez l’écran pour commencer</source>
        <translation>触摸屏幕开始</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Faire défiler à nouveau</source>
        <translation>继续滚动</translation>
    </message>
    <message>
        <source>Arrêter le défilement</source>
        <translation>停止滚动</translation>
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
        <translation>哪里
不方便？
怎样能让
街区更好？</translation>
    </message>
    <message>
        <source>Mairie ouverte jusqu’à %1</source>
        <translation>市政厅开放至 %1</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Le bilan, %1</source>
        <comment>a day</comment>
        <translation>总结，%1</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>Ce qui a été essayé</source>
        <translation>尝试了什么</translation>
    </message>
    <message>
        <source>Ce qui a été mesuré</source>
        <translation>测量了什么</translation>
    </message>
    <message>
        <source>Ce que l’on a appris</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>Ce qui n’a pas marché</source>
        <translation>什么没有成功</translation>
    </message>
    <message>
        <source>Ce qui reste</source>
        <translation>留下了什么</translation>
    </message>
    <message>
        <source>Il reste dans la rue</source>
        <translation>它留在街上</translation>
    </message>
    <message>
        <source>Il s’arrête là</source>
        <translation>到此为止</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Aide et réglages</source>
        <translation>帮助与设置</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Budget participatif %1</source>
        <translation>%1年参与式预算</translation>
    </message>
    <message>
        <source>Projet n°&#xa0;%1</source>
        <translation>项目编号 %1</translation>
    </message>
    <message>
        <source>%1 votés</source>
        <comment>a sum of money</comment>
        <translation>投票通过 %1</translation>
    </message>
    <message>
        <source>Quartier populaire</source>
        <translation>优先街区</translation>
    </message>
    <message>
        <source>La Ville a abandonné ce projet.</source>
        <translation>市政府已放弃这个项目。</translation>
    </message>
    <message>
        <source>La Ville ne dit pas encore où il en est.</source>
        <translation>市政府尚未说明进展。</translation>
    </message>
    <message>
        <source>La Ville ne le cite plus dans sa liste depuis le %1.</source>
        <translation>自%1起，市政府的名单不再列出它。</translation>
    </message>
    <message>
        <source>Qui le fait&#xa0;: %1</source>
        <translation>负责部门：%1</translation>
    </message>
    <message>
        <source>Où&#xa0;: %1</source>
        <translation>地点：%1</translation>
    </message>
</context>
<context>
    <name>BudgetStep</name>
    <message>
        <source>Études</source>
        <translation>研究设计</translation>
    </message>
    <message>
        <source>Marchés et autorisations</source>
        <translation>招标和审批</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>施工</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Livraison prévue</source>
        <translation>预计交付</translation>
    </message>
    <message>
        <source>Ouverture à tous</source>
        <translation>向所有人开放</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>a step and its month</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, fait</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1，尚未开始</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Annuler</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translation>再次呼叫</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>呼叫</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Appeler un agent&#xa0;?</source>
        <translation>要呼叫工作人员吗？</translation>
    </message>
    <message>
        <source>Personne n’est là.</source>
        <translation>现在没有人。</translation>
    </message>
    <message>
        <source>Quelqu’un de la mairie vient vous aider ici.</source>
        <translation>市政厅的工作人员会来这里帮助您。</translation>
    </message>
    <message>
        <source>Appel envoyé à %1. Restez près de la borne.</source>
        <translation>呼叫已于 %1 发出。请留在本机旁。</translation>
    </message>
    <message>
        <source>Un agent est prévenu.</source>
        <translation>已通知工作人员。</translation>
    </message>
    <message>
        <source>Un agent arrive.</source>
        <translation>工作人员马上就到。</translation>
    </message>
    <message>
        <source>L’appel n’est pas parti.</source>
        <translation>呼叫没有发出。</translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>请留在本机旁。</translation>
    </message>
    <message>
        <source>Réessayez, ou allez à l’accueil.</source>
        <translation>请再试一次，或前往接待处。</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <source>Mots proposés</source>
        <translation>候选词</translation>
    </message>
    <message>
        <source>Mots précédents</source>
        <translation>上一组词</translation>
    </message>
    <message>
        <source>Mots suivants</source>
        <translation>下一组词</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Touchez ce qui vous intéresse. La liste change tout de suite.</source>
        <translation>请点选您感兴趣的内容。列表会马上改变。</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>La borne est fermée.</source>
        <translation>本机已关闭。</translation>
    </message>
    <message>
        <source>Votre ticket se suit sur un téléphone&#xa0;: photographiez son QR code.</source>
        <translation>您可以用手机跟进您的小票：扫描二维码。</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Un ticket se suit aussi sur un téléphone, avec son QR code.</source>
        <translation>小票也可以用手机扫描二维码跟进。</translation>
    </message>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>触摸屏幕查看开放时间</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code du ticket</source>
        <translation>票据代码</translation>
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
        <translation>代码按键</translation>
    </message>
    <message>
        <source>Effacer le dernier signe</source>
        <translation>删除最后一个字符</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Le code de votre ticket</source>
        <translation>您的小票代码</translation>
    </message>
    <message>
        <source>Il est écrit sous le QR code&#xa0;: trois groupes de quatre, puis un signe.</source>
        <translation>代码印在二维码下方：三组四个字符，再加一个。</translation>
    </message>
    <message>
        <source>Vérifiez chaque signe. Un code effacé ou trop ancien n’ouvre plus rien.</source>
        <translation>请逐个检查。已删除或过旧的代码不再有效。</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien</source>
        <translation>此代码无效</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Voir mon dépôt</source>
        <translation>查看我的留言</translation>
    </message>
</context>
<context>
    <name>CompanionsCard</name>
    <message>
        <source>Qui l’accompagne</source>
        <translation>谁在陪伴它</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>a role and a name</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Lire votre code ou votre texte à voix haute&#xa0;?</source>
        <translation>要大声读出您的代码或文字吗？</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translation>要大声读出吗？</translation>
    </message>
    <message>
        <source>Les personnes autour de vous l’entendront.</source>
        <translation>您周围的人会听到。</translation>
    </message>
    <message>
        <source>Oui, à voix haute</source>
        <translation>好，大声读</translation>
    </message>
    <message>
        <source>Non, pas ici</source>
        <translation>不，别在这里读</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Un contact, si vous voulez</source>
        <translation>联系方式（自愿）</translation>
    </message>
    <message>
        <source>Pour vous proposer un coup de main sur ce projet, et rien d’autre. Seul le passeur le lit. Il est chiffré, puis effacé après 13 mois. Avec votre ticket, vous l’effacez quand vous voulez.</source>
        <translation>仅用于邀请您为此项目出力，别无他用。只有“passeur”能看到。它经过加密，13个月后删除。凭小票，您可随时删除。</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>我已满15岁</translation>
    </message>
    <message>
        <source>J’accepte d’être recontacté</source>
        <translation>我同意被联系</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>电子邮箱或电话</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>附上联系方式发送</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>不留联系方式</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>fr_FR</source>
        <comment>locale of numbers</comment>
        <translation>zh_CN</translation>
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
        <translation>第一条意见也许就是您的。</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>条意见</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>条意见</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>已阅读</translation>
    </message>
    <message>
        <source>lues</source>
        <translation>已阅读</translation>
    </message>
    <message>
        <source>avec réponse</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>aujourd’hui</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DepositSteps</name>
    <message>
        <source>Quoi</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>小票</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Feuille blanche</source>
        <translation>空白纸张</translation>
    </message>
    <message>
        <source>Votre dessin, un trait</source>
        <translation>您的画，一笔</translation>
    </message>
    <message>
        <source>Votre dessin, %1 traits</source>
        <translation>您的画，%1 笔</translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Noir</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Rouge</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Vert</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Ocre</source>
        <translation>赭色</translation>
    </message>
    <message>
        <source>Trait fin</source>
        <translation>细线</translation>
    </message>
    <message>
        <source>Trait moyen</source>
        <translation>中线</translation>
    </message>
    <message>
        <source>Trait épais</source>
        <translation>粗线</translation>
    </message>
    <message>
        <source>Gomme</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Plutôt avec des mots</source>
        <translation>改用文字描述</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Dessin du projet</source>
        <translation>项目图画</translation>
    </message>
    <message>
        <source>Ce projet n’a pas encore de dessin</source>
        <translation>此项目还没有图画</translation>
    </message>
    <message>
        <source>Image du projet</source>
        <translation>项目图片</translation>
    </message>
</context>
<context>
    <name>DriftingVoices</name>
    <message>
        <source>Des voix du quartier</source>
        <translation>街区的声音</translation>
    </message>
</context>
<context>
    <name>FeedbackChip</name>
    <message>
        <source>J’en ai envie</source>
        <translation>我很期待</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>我有疑虑</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>我能帮忙</translation>
    </message>
</context>
<context>
    <name>FeedbackChoice</name>
    <message>
        <source>Votre avis aide le passeur à faire avancer le projet</source>
        <translation>您的看法帮助“passeur”推进项目</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>我很期待</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>我有疑虑</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>我能帮忙</translation>
    </message>
</context>
<context>
    <name>FeedbackFault</name>
    <message>
        <source>Touchez «&#xa0;Accueil&#xa0;», puis «&#xa0;Projets&#xa0;», pour voir les autres projets.</source>
        <translation>触摸“首页”，再触摸“项目”，查看其他项目。</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>您的文字还在。请稍等再试，或告诉接待处。</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché</source>
        <translation>此项目已不再展示</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>本机未能保存</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Comment pouvez-vous aider&#xa0;?</source>
        <translation>您可以怎样帮忙？</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous fait douter&#xa0;?</source>
        <translation>您有什么疑虑？</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous plaît&#xa0;?</source>
        <translation>您喜欢什么？</translation>
    </message>
    <message>
        <source>Écrire est facultatif, et anonyme. Le passeur vous lit. Ne nommez personne.</source>
        <translation>书写自愿且匿名。“passeur”会阅读。请勿写出任何人的姓名。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre avis</source>
        <translation>您的看法</translation>
    </message>
    <message>
        <source>Écrivez ici, si vous voulez</source>
        <translation>如愿意，请写在这里</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>有点长</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Tout afficher</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Vous voyez seulement&#xa0;:</source>
        <translation>您只看到：</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Retirer</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>要删除您的回答、联系方式和代码吗？之后您将无法再查看。</translation>
    </message>
    <message>
        <source>Effacer le texte, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>要删除文字、联系方式和代码吗？之后您将无法查看进展。</translation>
    </message>
    <message>
        <source>Effacer le texte, le lieu et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>要删除文字、地点和代码吗？之后您将无法查看进展。</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le dessin et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>删除您的回答、图画和代码？之后将无法查看进展。</translation>
    </message>
    <message>
        <source>Rendre votre place et effacer le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>退还座位并删除代码？您将无法再查看。</translation>
    </message>
    <message>
        <source>Retirer votre candidature&#xa0;? Votre contact sera effacé, et vous ne siégerez pas.</source>
        <translation>要撤回报名吗？您的联系方式会被删除，您不会进入评审团。</translation>
    </message>
    <message>
        <source>Retirer votre avis&#xa0;? Votre contact sera effacé. Vous pourrez encore suivre votre avis.</source>
        <translation>要撤回您的看法吗？您的联系方式将被删除。您仍可查看进展。</translation>
    </message>
    <message>
        <source>Retirer votre message&#xa0;? Personne d’autre ne le verra plus. Vous pourrez encore le suivre.</source>
        <translation>要撤回您的留言吗？别人将看不到它。您仍可查看进展。</translation>
    </message>
    <message>
        <source>Rendre votre place&#xa0;? Quelqu’un d’autre pourra venir.</source>
        <translation>退还座位？别人就可以来了。</translation>
    </message>
    <message>
        <source>Retirer votre projet&#xa0;? Votre contact sera effacé. Ceux qui ont donné un avis le liront. Vous pourrez encore suivre votre projet.</source>
        <translation>撤回您的项目？您的联系方式将被删除。给过意见的人会看到。您仍可跟进您的项目。</translation>
    </message>
    <message>
        <source>Non, garder</source>
        <translation>不，保留</translation>
    </message>
    <message>
        <source>Oui, effacer</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>Oui, retirer</source>
        <translation>是，撤回</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>您在名单中的编号：%1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>您的凭证：%1</translation>
    </message>
    <message>
        <source>Un projet, reçu en retard</source>
        <translation>项目，逾期收到</translation>
    </message>
    <message>
        <source>Un projet</source>
        <translation>一个项目</translation>
    </message>
    <message>
        <source>Rendez-vous le %1</source>
        <translation>活动日期：%1</translation>
    </message>
    <message>
        <source>Reçu le %1</source>
        <translation>%1收到</translation>
    </message>
    <message>
        <source>Commencé le %1</source>
        <translation>开始于%1</translation>
    </message>
    <message>
        <source>Inscrit le %1</source>
        <translation>报名日期：%1</translation>
    </message>
    <message>
        <source>Lu par un agent le %1</source>
        <translation>工作人员于%1阅读</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1</source>
        <translation>工作人员最迟在%1阅读</translation>
    </message>
    <message>
        <source>Lu par le passeur le %1</source>
        <translation>“passeur”于%1阅读</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1</source>
        <translation>“passeur”最迟在%1阅读</translation>
    </message>
    <message>
        <source>Tirage au sort le %1</source>
        <translation>抽签日期：%1</translation>
    </message>
    <message>
        <source>La mairie vous appelle. Sans contact, montrez ce ticket à l’accueil.</source>
        <translation>市政厅会联系您。如果您没有留下联系方式，请到前台出示此票。</translation>
    </message>
    <message>
        <source>Vous êtes suppléant. Si une place se libère, elle sera peut-être pour vous.</source>
        <translation>您是候补。如果有空缺，可能会轮到您。</translation>
    </message>
    <message>
        <source>Le jury l’a retenu dans son thème «&#xa0;%1&#xa0;»</source>
        <translation>评审团已将其纳入主题“%1”</translation>
    </message>
    <message>
        <source>Un projet en est né&#xa0;: «&#xa0;%1&#xa0;» (%2)</source>
        <translation>由此诞生的项目：“%1”（%2）</translation>
    </message>
    <message>
        <source>Décision de la mairie le %1</source>
        <translation>市政厅于%1作出决定</translation>
    </message>
    <message>
        <source>Réponse de la mairie d’ici le %1</source>
        <translation>市政厅最迟在%1答复</translation>
    </message>
    <message>
        <source>Réponse du passeur le %1</source>
        <translation>“passeur”于%1答复</translation>
    </message>
    <message>
        <source>Réponse du passeur d’ici le %1</source>
        <translation>“passeur”最迟在%1答复</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Le texte, le lieu et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>文字、地点和代码已不存在。统计中只留下一个数字。</translation>
    </message>
    <message>
        <source>Le texte, le contact et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>文字、联系方式和代码已不存在。统计中只留下一个数字。</translation>
    </message>
    <message>
        <source>Vos réponses, le contact et le code n’existent plus.</source>
        <translation>您的回答、联系方式和代码已不存在。</translation>
    </message>
    <message>
        <source>Vos réponses, le dessin, le contact et le code n’existent plus.</source>
        <translation>您的回答、图画、联系方式和代码都已不存在。</translation>
    </message>
    <message>
        <source>Votre place est libre, le code n’existe plus.</source>
        <translation>您的座位已空出，代码已不存在。</translation>
    </message>
    <message>
        <source>Rien n’a changé. Réessayez dans un instant, ou parlez-en à l’accueil.</source>
        <translation>没有任何改变。请稍后再试，或告诉接待处。</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le faire</source>
        <translation>本机未能完成</translation>
    </message>
    <message>
        <source>Continuer mon projet</source>
        <translation>继续我的项目</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>我完成了</translation>
    </message>
</context>
<context>
    <name>FollowUpTold</name>
    <message>
        <source>Transmis à</source>
        <translation>转交给</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Le passeur vous répond</source>
        <translation>“passeur”答复您</translation>
    </message>
    <message>
        <source>La mairie vous répond</source>
        <translation>市政厅答复您</translation>
    </message>
    <message>
        <source>Ce que cela a changé</source>
        <translation>这带来的改变</translation>
    </message>
    <message>
        <source>Ce que cela a changé, version %1 de la fiche</source>
        <translation>这带来的改变，项目单第 %1 版</translation>
    </message>
</context>
<context>
    <name>Fulfilments</name>
    <message>
        <source>Vous l’avez dit, c’est fait</source>
        <translation>您说了，我们做到了</translation>
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
        <translation>收听我的票据</translation>
    </message>
</context>
<context>
    <name>HolderWords</name>
    <message>
        <source>Moi, un habitant ou une habitante</source>
        <translation>我，本区居民</translation>
    </message>
    <message>
        <source>Une association, un collectif</source>
        <translation>协会或团体</translation>
    </message>
    <message>
        <source>Une entreprise solidaire</source>
        <translation>社会企业</translation>
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
        <translation>说说哪里不方便。
说说怎样能让街区更好。</translation>
    </message>
    <message>
        <source>Lire les voix du quartier</source>
        <translation>阅读街区的声音</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>活动安排</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>2 minutes, sans compte, sans nom.</source>
        <translation>两分钟，无需账号，无需姓名。</translation>
    </message>
    <message>
        <source>Déposer une frustration ou&#xa0;une&#xa0;envie</source>
        <translation>说出您的烦恼或愿望</translation>
    </message>
    <message numerus="yes">
        <source>%n en ce moment</source>
        <translation>
            <numerusform>目前有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>街区主题</translation>
    </message>
    <message numerus="yes">
        <source>%n dans le stimulateur</source>
        <translation>
            <numerusform>%n 个在“stimulateur”</numerusform>
        </translation>
    </message>
    <message>
        <source>Les projets</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>avec le code du ticket</source>
        <translation>使用小票代码</translation>
    </message>
    <message>
        <source>Suivre mon dépôt</source>
        <translation>查看我的留言进展</translation>
    </message>
    <message>
        <source>tirage le %1</source>
        <translation>%1抽签</translation>
    </message>
    <message>
        <source>tiré au sort</source>
        <translation>抽签产生</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>市民评审团</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;? Touchez l’écran pour continuer.</source>
        <translation>您还在吗？请触摸屏幕继续。</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Tout sera effacé dans %1 s, pour protéger votre message.</source>
        <translation>%1 秒后将全部清除，以保护您的留言。</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>我继续</translation>
    </message>
</context>
<context>
    <name>JuryPage</name>
    <message>
        <source>Le jury est tiré au sort parmi les habitants.</source>
        <translation>评审团从居民中抽签产生。</translation>
    </message>
    <message>
        <source>Il lit vos contributions.</source>
        <translation>它阅读大家的意见。</translation>
    </message>
    <message>
        <source>Il choisit un thème pour le quartier.</source>
        <translation>它为街区选定一个主题。</translation>
    </message>
    <message>
        <source>Il choisit les projets. Les élus donnent leur avis.</source>
        <translation>它选定项目。民选代表提出看法。</translation>
    </message>
    <message>
        <source>Ce sont des habitants, comme vous. Ils décident ensemble.</source>
        <translation>他们和您一样是居民。他们共同决定。</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>市民评审团</translation>
    </message>
    <message>
        <source>Prochain tirage au sort</source>
        <translation>下次抽签</translation>
    </message>
    <message>
        <source>%1 places. On peut participer jusqu’au %2.</source>
        <translation>%1 个名额。报名截止到 %2。</translation>
    </message>
    <message>
        <source>Participer au jury</source>
        <translation>参加评审团</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Ça m’agace</source>
        <translation>让我烦恼</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>这里缺少</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>我希望</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Ça m’agace</source>
        <translation>让我烦恼</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>这里缺少</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>我希望</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Clavier</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Langues</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>Entrée</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Deux-points</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
</context>
<context>
    <name>LogbookCard</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>项目继续留在“stimulateur”</translation>
    </message>
    <message>
        <source>Ce qu’il lui faut</source>
        <translation>它需要什么</translation>
    </message>
    <message>
        <source>La prochaine étape</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>项目进入试验</translation>
    </message>
    <message>
        <source>Ce qui l’aide</source>
        <translation>它得到的帮助</translation>
    </message>
    <message>
        <source>Le carnet du projet</source>
        <translation>项目手记</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what an entry of the logbook tells, and its day</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Borne citoyenne</source>
        <translation>市民终端</translation>
    </message>
</context>
<context>
    <name>MeTooNotice</name>
    <message>
        <source>Moi aussi</source>
        <translation>我也一样</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Est-ce la même chose&#xa0;?</source>
        <translation>是同一件事吗？</translation>
    </message>
    <message>
        <source>%1 habitants l’ont déjà dit</source>
        <translation>已有 %1 位居民说过</translation>
    </message>
    <message>
        <source>Quelqu’un l’a déjà dit</source>
        <translation>已有人说过</translation>
    </message>
</context>
<context>
    <name>MeTooPage</name>
    <message>
        <source>Vous dites la même chose&#xa0;?</source>
        <translation>您说的是同一件事吗？</translation>
    </message>
    <message>
        <source>Déjà publié</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Vos mots</source>
        <translation>您的话</translation>
    </message>
    <message>
        <source>Votre soutien compte. Vos mots restent avec lui, et ne sont pas publiés.</source>
        <translation>您的支持很重要。您的话与支持一同保存，不会公布。</translation>
    </message>
    <message>
        <source>Votre soutien compte. Il a son propre ticket.</source>
        <translation>您的支持很重要。它有自己的小票。</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Retour&#xa0;» pour dire les choses avec vos mots.</source>
        <translation>触摸“返回”，用您自己的话来说。</translation>
    </message>
    <message>
        <source>Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>请稍等再试，或告诉接待处。</translation>
    </message>
    <message>
        <source>Ce message n’est plus affiché</source>
        <translation>此留言已不再展示</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>本机未能保存</translation>
    </message>
    <message>
        <source>Ajouter mes mots</source>
        <translation>加上我的话</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Seulement soutenir</source>
        <translation>仅支持</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>我也一样</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>28 septembre</source>
        <comment>the widest day</comment>
        <translation>12月28日</translation>
    </message>
    <message>
        <source>%1, fait&#xa0;: %2</source>
        <translation>%1，已完成：%2</translation>
    </message>
    <message>
        <source>%1, à venir&#xa0;: %2</source>
        <translation>%1，即将进行：%2</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Complet</source>
        <translation>已满</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n 个空位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentDetails</name>
    <message>
        <source>Avec %1</source>
        <translation>合办：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n 个空位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Ce rendez-vous n’est plus là.</source>
        <translation>此活动已不在。</translation>
    </message>
    <message>
        <source>Je viens</source>
        <translation>我要参加</translation>
    </message>
    <message>
        <source>Les places ont pu partir à l’instant. Regardez les autres rendez-vous.</source>
        <translation>座位可能刚被订完。请看看其他活动。</translation>
    </message>
    <message>
        <source>Ce rendez-vous est complet, ou annulé.</source>
        <translation>此活动已满或已取消。</translation>
    </message>
    <message>
        <source>La borne n’a pas pu garder votre place. Réessayez.</source>
        <translation>机器未能保留您的座位。请再试一次。</translation>
    </message>
    <message>
        <source>Une place peut se libérer. Revenez voir.</source>
        <translation>可能会有空位。请再来看看。</translation>
    </message>
    <message>
        <source>C’est complet.</source>
        <translation>已满员。</translation>
    </message>
    <message>
        <source>Sans nom ni contact&#xa0;: vous repartez avec un ticket. Avec son code, vous pouvez rendre votre place.</source>
        <translation>无需姓名和联系方式：您会拿到一张小票。凭上面的代码可以退还座位。</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Chercher des idées</source>
        <translation>一起想点子</translation>
    </message>
    <message>
        <source>Présentation</source>
        <translation>项目介绍</translation>
    </message>
    <message>
        <source>Maquette au FabLab</source>
        <translation>在创客空间做模型</translation>
    </message>
    <message>
        <source>Échange de savoir-faire</source>
        <translation>交流技能</translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Venez voir, donner une idée ou un coup de main. C’est gratuit et ouvert à tous.</source>
        <translation>来看看，出个主意，或搭把手。免费，人人可来。</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>活动安排</translation>
    </message>
    <message>
        <source>Revenez bientôt, ou demandez à l’accueil.</source>
        <translation>请过些时候再来，或询问前台。</translation>
    </message>
    <message>
        <source>Aucun rendez-vous pour le moment.</source>
        <translation>目前没有活动。</translation>
    </message>
</context>
<context>
    <name>NewsNotice</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>项目继续留在“stimulateur”</translation>
    </message>
    <message>
        <source>Le projet est réalisé</source>
        <translation>项目实现了</translation>
    </message>
    <message>
        <source>Le projet s’arrête après son essai</source>
        <translation>项目在试验后停止</translation>
    </message>
    <message>
        <source>Le projet continue avec un autre</source>
        <translation>该项目与另一个项目合并继续</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>项目进入试验</translation>
    </message>
    <message>
        <source>Le projet s’arrête</source>
        <translation>项目停止</translation>
    </message>
    <message>
        <source>Le projet est retiré</source>
        <translation>项目已撤回</translation>
    </message>
    <message>
        <source>Décidé le %1 par l’équipe du stimulateur.</source>
        <translation>由“stimulateur”团队于%1决定。</translation>
    </message>
    <message>
        <source>Les écrans ne le montrent plus. Ce que vous avez donné est gardé.</source>
        <translation>屏幕不再显示它。您给出的内容仍保留。</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Essayez un autre mot, ou touchez «&#xa0;Tout afficher&#xa0;».</source>
        <translation>请换一个词，或点“全部显示”。</translation>
    </message>
    <message>
        <source>Essayez un autre mot.</source>
        <translation>请换一个词试试。</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Tout afficher&#xa0;» pour tout revoir.</source>
        <translation>点“全部显示”可重新看到全部内容。</translation>
    </message>
    <message>
        <source>Rien trouvé.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Avant de commencer</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Pas de compte, pas de nom, pas d’adresse.</source>
        <translation>无需账号，无需姓名，无需地址。</translation>
    </message>
    <message>
        <source>C’est anonyme</source>
        <translation>完全匿名</translation>
    </message>
    <message>
        <source>Ne nommez personne, ni vous ni vos voisins. Un agent relit avant de publier.</source>
        <translation>请勿写出任何人的姓名，包括您自己和邻居。公布前有工作人员审阅。</translation>
    </message>
    <message>
        <source>Parlez du quartier, pas des gens</source>
        <translation>谈街区，不谈个人</translation>
    </message>
    <message>
        <source>Son code vous permet de suivre votre message, de le retirer ou de l’effacer.</source>
        <translation>凭小票代码，您可以查看、撤回或删除留言。</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>您会得到一张小票</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: améliorer le quartier. Répondre est facultatif. Les agents de la mairie et le jury citoyen vous lisent. Votre texte est gardé 24 mois, puis rendu anonyme. Avec le code du ticket, vous pouvez le voir, le retirer ou l’effacer. Pour toute question, écrivez à la personne chargée de la protection des données à la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>市政厅对这些数据负责。数据用于其公共利益职责：改善街区。填写完全自愿。市政厅工作人员和市民评审团会阅读您的留言。您的文字保存24个月，之后作匿名处理。凭小票代码，您可以查看、撤回或删除。如有疑问，请致信市政厅的数据保护专员。您也可以向法国数据保护机构CNIL投诉。</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>您的数据与权利</translation>
    </message>
    <message>
        <source>J’écris mon message</source>
        <translation>我来写留言</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Ouvre aujourd’hui à %1</source>
        <translation>今天 %1 开放</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translation>明天 %1 开放</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translation>%1 %2 开放</translation>
    </message>
    <message>
        <source>Ouvre le %1 à %2</source>
        <translation>%1 %2 开放</translation>
    </message>
    <message>
        <source>La date de réouverture sera affichée à l’entrée.</source>
        <translation>重新开放的日期将张贴在入口处。</translation>
    </message>
</context>
<context>
    <name>OpinionWords</name>
    <message>
        <source>%1 habitants en ont envie</source>
        <translation>%1 位居民期待</translation>
    </message>
    <message>
        <source>%1 ont un doute</source>
        <translation>%1 人有疑虑</translation>
    </message>
    <message>
        <source>%1 peuvent aider</source>
        <translation>%1 人能帮忙</translation>
    </message>
</context>
<context>
    <name>OriginsButton</name>
    <message>
        <source>Né de %1&#xa0;contribution</source>
        <translation>源于 %1 条意见</translation>
    </message>
    <message>
        <source>Né de %1&#xa0;contributions</source>
        <translation>源于 %1 条意见</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Retenues par le jury</source>
        <translation>被评审团选中</translation>
    </message>
    <message>
        <source>Devenues un projet</source>
        <translation>已成为项目</translation>
    </message>
</context>
<context>
    <name>PageMover</name>
    <message>
        <source>Plus haut</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>向下</translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Les mots soulignés parlent d’une personne. Sans eux, votre message compte autant.</source>
        <translation>画线的词涉及个人。去掉它们，您的留言同样重要。</translation>
    </message>
    <message>
        <source>Un nom ou un numéro&#xa0;?</source>
        <translation>姓名或号码？</translation>
    </message>
</context>
<context>
    <name>ProcessRail</name>
    <message>
        <source>Envies et frustrations</source>
        <translation>愿望与烦恼</translation>
    </message>
    <message>
        <source>Jury et thème</source>
        <translation>评审团与主题</translation>
    </message>
    <message>
        <source>Ébauches</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation>评选</translation>
    </message>
    <message>
        <source>Stimulateur</source>
        <translation>Stimulateur</translation>
    </message>
    <message>
        <source>Dans le quartier</source>
        <translation>落实到街区</translation>
    </message>
    <message>
        <source>Les étapes&#xa0;: %1</source>
        <translation>步骤：%1</translation>
    </message>
</context>
<context>
    <name>ProjectChoicePage</name>
    <message>
        <source>Voir les projets</source>
        <translation>查看项目</translation>
    </message>
    <message>
        <source>Quels projets voir&#xa0;?</source>
        <translation>想看哪些项目？</translation>
    </message>
    <message>
        <source>Où en sont-ils&#xa0;?</source>
        <translation>进展到哪一步？</translation>
    </message>
    <message>
        <source>Tous les projets</source>
        <translation>所有项目</translation>
    </message>
</context>
<context>
    <name>ProjectGone</name>
    <message>
        <source>Voir les projets</source>
        <translation>查看项目</translation>
    </message>
    <message>
        <source>Le bureau l’a retiré de la borne. Les autres projets vous attendent.</source>
        <translation>办公室已将其从终端撤下。其他项目等着您。</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché.</source>
        <translation>此项目已不再展示。</translation>
    </message>
</context>
<context>
    <name>ProjectQuartiers</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>在哪个街区？</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>所有街区</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quartier and how many projects it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pour tous les quartiers, ou sans lieu connu&#xa0;: %1</source>
        <translation>面向所有街区，或地点未知：%1</translation>
    </message>
</context>
<context>
    <name>ProjectStory</name>
    <message>
        <source>Où en est le projet</source>
        <translation>项目进展</translation>
    </message>
    <message>
        <source>Ce que vos avis ont changé</source>
        <translation>您的意见带来的改变</translation>
    </message>
</context>
<context>
    <name>ProjectSummary</name>
    <message>
        <source>Dessin des habitants</source>
        <translation>居民绘制</translation>
    </message>
    <message>
        <source>Thème&#xa0;: %1</source>
        <translation>主题：%1</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Les projets</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Chercher un mot dans les projets</source>
        <translation>在项目中查找一个词</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>查找词语</translation>
    </message>
    <message>
        <source>Carte, quartier, thème…</source>
        <translation>地图、街区、主题…</translation>
    </message>
    <message>
        <source>Voici ceux qui s’en approchent.</source>
        <translation>以下是相近的项目。</translation>
    </message>
    <message>
        <source>Aucun projet ne dit «&#xa0;%1&#xa0;».</source>
        <translation>没有项目提到“%1”。</translation>
    </message>
    <message>
        <source>Pas encore de projet.</source>
        <translation>还没有项目。</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira les premiers.</source>
        <translation>市民评审团将选定首批项目。</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code de votre ticket. Le même code est écrit à côté, en lettres et en chiffres.</source>
        <translation>您的小票二维码。旁边有字母和数字写成的同一代码。</translation>
    </message>
</context>
<context>
    <name>QuartierFilter</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>在哪个街区？</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>所有街区</translation>
    </message>
</context>
<context>
    <name>QuartierMap</name>
    <message>
        <source>Carte des quartiers. Les mêmes choix existent en boutons.</source>
        <translation>街区地图。也可用按钮作同样的选择。</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Le passeur vous demande</source>
        <translation>“passeur”向您提问</translation>
    </message>
    <message>
        <source>Vous avez répondu</source>
        <translation>您已回答</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>QuestionFacts</name>
    <message>
        <source>Pour&#xa0;: %1. Jusqu’au %2.</source>
        <translation>面向：%1。截至 %2。</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Cette question est close.</source>
        <translation>此问题已结束。</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>我很期待</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>我有疑虑</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>我能帮忙</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>Plus haut</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>向下</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>这样对吗？</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>到处都是，或我不知道</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>您的文字还在。请稍等再试，或告诉接待处。</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>本机未能保存</translation>
    </message>
    <message>
        <source>Un agent le lit avant de le publier. Ce n’est pas une demande officielle.</source>
        <translation>公布前有工作人员阅读。这不是正式申请。</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Déposer mon message</source>
        <translation>提交我的留言</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Les questions du passeur</source>
        <translation>“passeur”的问题</translation>
    </message>
    <message>
        <source>Ce que cela a changé&#xa0;: %1</source>
        <translation>这带来的改变：%1</translation>
    </message>
    <message>
        <source>Le passeur lit vos réponses.</source>
        <translation>“passeur”正在阅读您的回答。</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Effacer le mot cherché</source>
        <translation>清除查找的词语</translation>
    </message>
</context>
<context>
    <name>SketchChoicesPage</name>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>请先回答</translation>
    </message>
    <message>
        <source>Question %1 sur %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>所有街区</translation>
    </message>
</context>
<context>
    <name>SketchContactPage</name>
    <message>
        <source>Votre contact est gardé. Vous pouvez en donner un autre, ou continuer.</source>
        <translation>您的联系方式已保存。您可以另给一个，或继续。</translation>
    </message>
    <message>
        <source>Il faut pouvoir vous joindre, pour ce projet et rien d’autre. Seul le bureau le lit. Il est chiffré, puis effacé après 13 mois.</source>
        <translation>我们需要能联系到您，仅为此项目。只有办公室可读。加密保存，13 个月后删除。</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>我已满15岁</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté</source>
        <translation>我同意被联系</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>电子邮箱或电话</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>请先回答</translation>
    </message>
</context>
<context>
    <name>SketchDrawingPage</name>
    <message>
        <source>Effacez un trait pour en ajouter un autre.</source>
        <translation>擦去一笔，再添一笔。</translation>
    </message>
    <message>
        <source>La feuille est pleine</source>
        <translation>纸已画满</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sans dessin</source>
        <translation>不画</translation>
    </message>
</context>
<context>
    <name>SketchFault</name>
    <message>
        <source>L’appel est clos, ou ce projet est déjà déposé. Parlez-en à l’accueil.</source>
        <translation>征集已结束，或此项目已提交。请咨询前台。</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>您的回答还在。请稍等再试，或咨询前台。</translation>
    </message>
    <message>
        <source>Ce projet ne peut plus changer</source>
        <translation>此项目不能再更改</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>本机未能保存</translation>
    </message>
</context>
<context>
    <name>SketchHeading</name>
    <message>
        <source>Question %1 sur %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
</context>
<context>
    <name>SketchPage</name>
    <message>
        <source>Commencer</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>征集已结束</translation>
    </message>
    <message>
        <source>%1 questions, une à la fois. Vos réponses sont gardées à chaque pas.</source>
        <translation>共 %1 个问题，每次一个。每一步都会保存。</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>提出项目</translation>
    </message>
    <message>
        <source>J’ai déjà un code</source>
        <translation>我已有代码</translation>
    </message>
    <message>
        <source>Jusqu’au %1, %2</source>
        <translation>截止 %1 %2</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>项目征集中</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Pour être recevable, un projet&#xa0;:</source>
        <translation>项目要符合以下条件：</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi. Ensuite, le jury choisit.</source>
        <translation>工作人员说明是否符合条件及原因，然后由评审团选择。</translation>
    </message>
</context>
<context>
    <name>SketchQuestions</name>
    <message>
        <source>Quel est le nom de votre projet&#xa0;?</source>
        <translation>您的项目叫什么名字？</translation>
    </message>
    <message>
        <source>Votre projet, en une phrase&#xa0;?</source>
        <translation>用一句话介绍您的项目？</translation>
    </message>
    <message>
        <source>Qu’est-ce que cela change, et pour qui&#xa0;?</source>
        <translation>它会带来什么改变？为了谁？</translation>
    </message>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>在哪个街区？</translation>
    </message>
    <message>
        <source>Où, précisément&#xa0;?</source>
        <translation>具体在哪里？</translation>
    </message>
    <message>
        <source>Qui porte le projet&#xa0;?</source>
        <translation>谁来负责项目？</translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translation>您需要什么？</translation>
    </message>
    <message>
        <source>À quelles voix répond-il&#xa0;?</source>
        <translation>它回应了哪些声音？</translation>
    </message>
    <message>
        <source>Dessinez votre projet</source>
        <translation>画出您的项目</translation>
    </message>
    <message>
        <source>À quoi ressemble votre projet&#xa0;?</source>
        <translation>您的项目是什么样子？</translation>
    </message>
    <message>
        <source>Comment vous joindre&#xa0;?</source>
        <translation>如何联系您？</translation>
    </message>
    <message>
        <source>Quelques mots suffisent.</source>
        <translation>几个字就够了。</translation>
    </message>
    <message>
        <source>Comme si vous le disiez à un voisin.</source>
        <translation>就像对邻居说一样。</translation>
    </message>
    <message>
        <source>Ce qui sera mieux, et pour quelles personnes.</source>
        <translation>什么会变好，对哪些人。</translation>
    </message>
    <message>
        <source>Choisissez un quartier, ou tous.</source>
        <translation>选择一个街区，或全部。</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu. Ou passez à la suite.</source>
        <translation>街道、广场、地点。也可跳过。</translation>
    </message>
    <message>
        <source>C’est la personne ou le groupe qui le fera avancer.</source>
        <translation>推动项目前进的人或团体。</translation>
    </message>
    <message>
        <source>Du temps, un lieu, des outils, des bras. Ou passez à la suite.</source>
        <translation>时间、场地、工具、人手。也可跳过。</translation>
    </message>
    <message>
        <source>Touchez celles qui vous ont donné l’idée. Ou passez à la suite.</source>
        <translation>点击给您灵感的声音。也可跳过。</translation>
    </message>
    <message>
        <source>Avec un doigt. Pas besoin de bien dessiner.</source>
        <translation>用一根手指。不必画得好。</translation>
    </message>
    <message>
        <source>Dites les formes, les couleurs, ce que l’on y voit.</source>
        <translation>描述形状、颜色和所见之物。</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>En une phrase</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Ce que cela change</source>
        <translation>带来的改变</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>街区</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Porté par</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Besoins</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>图画</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>SketchReviewPage</name>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Déposer mon projet</source>
        <translation>提交我的项目</translation>
    </message>
    <message>
        <source>Il manque une réponse</source>
        <translation>还缺一个回答</translation>
    </message>
    <message>
        <source>Touchez une réponse pour la changer.</source>
        <translation>点击回答即可更改。</translation>
    </message>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>这样对吗？</translation>
    </message>
    <message>
        <source>Votre projet sera gardé, et dit en retard.</source>
        <translation>您的项目会保留，并注明逾期。</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>征集已结束</translation>
    </message>
    <message>
        <source>%1&#xa0;: rien</source>
        <translation>%1：无</translation>
    </message>
</context>
<context>
    <name>SketchTicketPage</name>
    <message>
        <source>Ce code le rouvre. Déposez-le d’ici le %1.</source>
        <translation>此代码可重新打开它。请在%1前提交。</translation>
    </message>
    <message>
        <source>Ce code le rouvre, à cette borne.</source>
        <translation>此代码可在本机重新打开它。</translation>
    </message>
    <message>
        <source>L’appel était clos&#xa0;: il est gardé, et dit en retard.</source>
        <translation>征集已结束：项目已保留，并注明逾期。</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi.</source>
        <translation>工作人员说明是否符合条件及原因。</translation>
    </message>
    <message>
        <source>Merci. Votre projet est déposé.</source>
        <translation>谢谢。您的项目已提交。</translation>
    </message>
    <message>
        <source>Votre projet est commencé.</source>
        <translation>您的项目已开始填写。</translation>
    </message>
    <message>
        <source>Le code de votre ticket le suit toujours.</source>
        <translation>您小票上的代码仍可查看进展。</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>撤销（%1 秒）</translation>
    </message>
    <message>
        <source>Finir plus tard</source>
        <translation>稍后完成</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>我完成了</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>继续</translation>
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
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Écrivez ici</source>
        <translation>请在此输入</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>有点长</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>请先回答</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>Arobase</source>
        <translation>@ 符号</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>撇号</translation>
    </message>
    <message>
        <source>Virgule</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Tiret</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>Point d’interrogation</source>
        <translation>问号</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>感叹号</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>句号</translation>
    </message>
</context>
<context>
    <name>SpellerPanel</name>
    <message>
        <source>Écrire lettre par lettre</source>
        <translation>逐个字母书写</translation>
    </message>
    <message>
        <source>Choisissez une rangée, puis une lettre</source>
        <translation>先选一行，再选字母</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>C’est fini</source>
        <translation>写完了</translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>%1 · J %2 / %3</source>
        <translation>%1 · 第 %2 / %3 天</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Choisi par le jury</source>
        <translation>评审团选定</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>在“stimulateur”中</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>试行中</translation>
    </message>
    <message>
        <source>Budget participatif</source>
        <translation>参与式预算</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>StateTitle</name>
    <message>
        <source>Votre message est publié.</source>
        <translation>您的留言已公布。</translation>
    </message>
    <message>
        <source>Votre message n’est pas publié.</source>
        <translation>您的留言未公布。</translation>
    </message>
    <message>
        <source>Votre message est transmis.</source>
        <translation>您的留言已转交。</translation>
    </message>
    <message>
        <source>Votre message est retiré.</source>
        <translation>您的留言已撤回。</translation>
    </message>
    <message>
        <source>Votre message attend d’être lu.</source>
        <translation>您的留言等待阅读。</translation>
    </message>
    <message>
        <source>Votre avis est publié.</source>
        <translation>您的看法已公布。</translation>
    </message>
    <message>
        <source>Votre avis n’est pas publié.</source>
        <translation>您的看法未公布。</translation>
    </message>
    <message>
        <source>Votre avis est retiré.</source>
        <translation>您的看法已撤回。</translation>
    </message>
    <message>
        <source>Votre avis attend d’être lu.</source>
        <translation>您的看法等待阅读。</translation>
    </message>
    <message>
        <source>Vous soutenez un message publié.</source>
        <translation>您支持一条已公布的留言。</translation>
    </message>
    <message>
        <source>Le message n’est plus publié.</source>
        <translation>该留言已不再公布。</translation>
    </message>
    <message>
        <source>Le message est transmis.</source>
        <translation>该留言已转交。</translation>
    </message>
    <message>
        <source>Votre soutien, ou le message, est retiré.</source>
        <translation>您的支持或该留言已撤回。</translation>
    </message>
    <message>
        <source>Le message attend d’être relu.</source>
        <translation>该留言等待重新审阅。</translation>
    </message>
    <message>
        <source>Vous n’êtes pas tiré au sort cette fois.</source>
        <translation>这次您没有被抽中。</translation>
    </message>
    <message>
        <source>Votre candidature est retirée.</source>
        <translation>您的报名已撤回。</translation>
    </message>
    <message>
        <source>Vous êtes dans la liste du tirage au sort.</source>
        <translation>您已在抽签名单中。</translation>
    </message>
    <message>
        <source>Vous êtes tiré au sort&#xa0;!</source>
        <translation>您被抽中了！</translation>
    </message>
    <message>
        <source>Votre projet n’est pas encore déposé.</source>
        <translation>您的项目尚未提交。</translation>
    </message>
    <message>
        <source>Votre projet est déposé.</source>
        <translation>您的项目已提交。</translation>
    </message>
    <message>
        <source>Votre projet est recevable.</source>
        <translation>您的项目符合条件。</translation>
    </message>
    <message>
        <source>Votre projet n’est pas recevable.</source>
        <translation>您的项目不符合条件。</translation>
    </message>
    <message>
        <source>Votre projet est retiré.</source>
        <translation>您的项目已撤回。</translation>
    </message>
    <message>
        <source>Votre projet avance.</source>
        <translation>您的项目正在推进。</translation>
    </message>
    <message>
        <source>Le jury a choisi votre projet&#xa0;!</source>
        <translation>评审团选中了您的项目！</translation>
    </message>
    <message>
        <source>Le jury n’a pas choisi votre projet.</source>
        <translation>评审团没有选中您的项目。</translation>
    </message>
    <message>
        <source>Votre projet est à l’essai.</source>
        <translation>您的项目正在试验。</translation>
    </message>
    <message>
        <source>Votre projet est réalisé&#xa0;!</source>
        <translation>您的项目实现了！</translation>
    </message>
    <message>
        <source>Votre projet s’est arrêté.</source>
        <translation>您的项目已停止。</translation>
    </message>
    <message>
        <source>Ce rendez-vous est annulé.</source>
        <translation>此活动已取消。</translation>
    </message>
    <message>
        <source>Vous avez rendu votre place.</source>
        <translation>您已退还座位。</translation>
    </message>
    <message>
        <source>Votre place est gardée.</source>
        <translation>您的座位已保留。</translation>
    </message>
    <message>
        <source>C’est effacé.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Étape %1 sur %2&#xa0;: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
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
        <translation>征集已结束</translation>
    </message>
    <message>
        <source>Appel clos le&#xa0;%1</source>
        <translation>征集已于%1结束</translation>
    </message>
    <message>
        <source>Appel à projets ouvert jusqu’au&#xa0;%1</source>
        <translation>项目征集截至%1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>项目征集中</translation>
    </message>
    <message>
        <source>Le jury y travaille</source>
        <translation>评审团正在研究</translation>
    </message>
    <message>
        <source>Les mots du jury&#xa0;:</source>
        <translation>评审团的话：</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>提出项目</translation>
    </message>
    <message>
        <source>Lire %1 contribution</source>
        <translation>阅读 %1 条意见</translation>
    </message>
    <message>
        <source>Lire %1 contributions</source>
        <translation>阅读 %1 条意见</translation>
    </message>
    <message>
        <source>Voir %1 projet</source>
        <translation>查看 %1 个项目</translation>
    </message>
    <message>
        <source>Voir %1 projets</source>
        <translation>查看 %1 个项目</translation>
    </message>
</context>
<context>
    <name>ThemeFilter</name>
    <message>
        <source>Sur quel thème du jury&#xa0;?</source>
        <translation>评审团的哪个主题？</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>所有主题</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Le jury citoyen lit vos contributions. Il en tire des thèmes, puis il appelle à projets.</source>
        <translation>市民评审团阅读大家的意见，从中提炼主题，然后征集项目。</translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>街区主题</translation>
    </message>
    <message>
        <source>Pas encore de thème.</source>
        <translation>还没有主题。</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira le premier parmi vos contributions.</source>
        <translation>市民评审团将从大家的意见中选出第一个。</translation>
    </message>
</context>
<context>
    <name>ThirdLetterRow</name>
    <message>
        <source>Point d’interrogation</source>
        <translation>问号</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>感叹号</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Merci. Votre message est bien reçu.</source>
        <translation>谢谢。我们已收到您的留言。</translation>
    </message>
    <message>
        <source>Merci. Vous êtes un de plus à le dire.</source>
        <translation>谢谢。又多了一个人这样说。</translation>
    </message>
    <message>
        <source>Merci. Votre avis est bien reçu.</source>
        <translation>谢谢。我们已收到您的看法。</translation>
    </message>
    <message>
        <source>Merci. Votre candidature est bien reçue.</source>
        <translation>谢谢。我们已收到您的报名。</translation>
    </message>
    <message>
        <source>C’est noté. Votre place est gardée.</source>
        <translation>已登记。您的座位已保留。</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1.</source>
        <translation>工作人员最迟在%1阅读。</translation>
    </message>
    <message>
        <source>Suivez ici ce que devient ce message.</source>
        <translation>在此查看这条留言的进展。</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1.</source>
        <translation>“passeur”最迟在%1阅读。</translation>
    </message>
    <message>
        <source>Le tirage au sort a lieu le %1.</source>
        <translation>抽签日期：%1。</translation>
    </message>
    <message>
        <source>Rendez-vous le %1.</source>
        <translation>%1见。</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>撤销（%1 秒）</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>我完成了</translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>Impression…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Imprimer mon ticket</source>
        <translation>打印我的小票</translation>
    </message>
    <message>
        <source>Prenez-le&#xa0;: le papier pâlit avec le temps, photographiez-le.</source>
        <translation>请取走：纸张会褪色，请拍照保存。</translation>
    </message>
    <message>
        <source>Photographiez l’écran, ou notez le code. C’est la même chose.</source>
        <translation>请拍下屏幕，或记下代码。效果相同。</translation>
    </message>
    <message>
        <source>Votre ticket est imprimé</source>
        <translation>您的小票已打印</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>没有纸了</translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert</source>
        <translation>打印机盖子开着</translation>
    </message>
    <message>
        <source>Cette borne n’imprime pas</source>
        <translation>本机不打印</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>打印机没有响应</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Photographiez ce code&#xa0;: c’est votre seule clé.</source>
        <translation>请拍下此代码：它是您唯一的凭证。</translation>
    </message>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>您在名单中的编号：%1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>您的凭证：%1</translation>
    </message>
    <message>
        <source>À taper sur %1, ou à cette borne.</source>
        <translation>在 %1 或本机输入。</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Vous l’avez dit</source>
        <translation>您提出了意见</translation>
    </message>
    <message>
        <source>Le jury en fait un thème</source>
        <translation>评审团将其定为主题</translation>
    </message>
    <message>
        <source>Une ébauche est déposée</source>
        <translation>提交了项目草案</translation>
    </message>
    <message>
        <source>Le jury la choisit</source>
        <translation>评审团选中了它</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>在“stimulateur”中</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>试行中</translation>
    </message>
    <message>
        <source>Dans la rue</source>
        <translation>走上街头</translation>
    </message>
    <message>
        <source>De la contribution à la rue</source>
        <translation>从建议到街头</translation>
    </message>
    <message>
        <source>%1, fait %2</source>
        <comment>a step and its day</comment>
        <translation>%1，已完成 %2</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1，尚未开始</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Pendant l’essai</source>
        <translation>试验期间</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 %3</source>
        <comment>what was measured, its value, its unit</comment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>ce que les avis ont changé</source>
        <translation>意见带来的改变</translation>
    </message>
    <message>
        <source>qui l’accompagne</source>
        <translation>谁在陪伴</translation>
    </message>
    <message>
        <source>l’image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>le quartier</source>
        <translation>街区</translation>
    </message>
    <message>
        <source>la phrase</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>l’étape du projet</source>
        <translation>项目阶段</translation>
    </message>
    <message>
        <source>les dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>le thème</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Les versions de la fiche</source>
        <translation>项目单的版本</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>Changé&#xa0;: %1.</source>
        <translation>已更改：%1。</translation>
    </message>
    <message>
        <source>Grâce à %1 avis</source>
        <translation>感谢 %1 条意见</translation>
    </message>
    <message>
        <source>Grâce à vos avis</source>
        <translation>感谢您的意见</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Langues</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Voix en marche</source>
        <translation>语音已开</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>收听</translation>
    </message>
    <message>
        <source>Appeler un agent</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Effacer et partir</source>
        <translation>清除并离开</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation>离开</translation>
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
        <translation>阅读更多</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>我也一样</translation>
    </message>
    <message>
        <source>Ce qui en est né</source>
        <translation>后来的成果</translation>
    </message>
</context>
<context>
    <name>VoiceChoicePage</name>
    <message>
        <source>Voir les voix</source>
        <translation>查看声音</translation>
    </message>
    <message>
        <source>Quelles voix lire&#xa0;?</source>
        <translation>想看哪些声音？</translation>
    </message>
    <message>
        <source>Que disent-elles&#xa0;?</source>
        <translation>说了什么？</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Que sont-elles devenues&#xa0;?</source>
        <translation>后来怎么样了？</translation>
    </message>
    <message>
        <source>Peu importe</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <source>Pas de voix dans cette langue</source>
        <translation>此语言没有语音</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Cette voix n’est plus affichée.</source>
        <translation>此心声已不再显示。</translation>
    </message>
    <message>
        <source>Une voix, et la suite</source>
        <translation>一份心声，以及后来</translation>
    </message>
    <message>
        <source>Les projets nés de cette voix</source>
        <translation>源于此心声的项目</translation>
    </message>
    <message>
        <source>Le thème du jury</source>
        <translation>评审团的主题</translation>
    </message>
    <message>
        <source>Aucun projet n’en est né pour l’instant.</source>
        <translation>目前还没有由此产生的项目。</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Les voix du quartier</source>
        <translation>街区的声音</translation>
    </message>
    <message>
        <source>Chercher un mot dans les voix</source>
        <translation>在声音中查找词语</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>查找词语</translation>
    </message>
    <message>
        <source>Choisir un quartier, un thème…</source>
        <translation>选择街区、主题……</translation>
    </message>
    <message>
        <source>Chercher «&#xa0;%1&#xa0;»</source>
        <translation>查找“%1”</translation>
    </message>
    <message>
        <source>Résultats pour&#xa0;:</source>
        <translation>搜索结果：</translation>
    </message>
    <message>
        <source>Aucune voix n’est encore affichée.</source>
        <translation>还没有展示任何声音。</translation>
    </message>
    <message>
        <source>La première sera peut-être la vôtre.</source>
        <translation>第一个也许就是您的。</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Moins fort</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>Voix&#xa0;: %1 sur %2</source>
        <translation>音量：%1 / %2</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>大声</translation>
    </message>
</context>
<context>
    <name>VolunteerContactPage</name>
    <message>
        <source>Comment vous prévenir&#xa0;?</source>
        <translation>怎样通知您？</translation>
    </message>
    <message>
        <source>Pour vous appeler si vous êtes tiré au sort, et rien d’autre. Il est chiffré, puis effacé un an après le tirage. Sans contact, revenez voir avec votre ticket.</source>
        <translation>只在您被抽中时联系您。联系方式会加密，抽签一年后删除。不留联系方式的话，请凭票回来查看。</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté pour le jury</source>
        <translation>我同意为评审团事宜联系我</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>电子邮箱或电话</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>附上联系方式发送</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>不留联系方式</translation>
    </message>
</context>
<context>
    <name>VolunteerFault</name>
    <message>
        <source>La liste vient de se fermer. Un autre tirage viendra.</source>
        <translation>名单刚刚关闭。以后还会有抽签。</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>您的回答还在。请稍等再试，或告诉前台。</translation>
    </message>
    <message>
        <source>On ne peut plus participer à ce tirage</source>
        <translation>已不能参加这次抽签</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>本机未能保存</translation>
    </message>
</context>
<context>
    <name>VolunteerNoticePage</name>
    <message>
        <source>Participer au jury</source>
        <translation>参加评审团</translation>
    </message>
    <message>
        <source>Vous habitez l’arrondissement et vous avez 16 ans ou plus. Vous n’êtes ni élu, ni agent du bureau, ni porteur d’un projet.</source>
        <translation>您住在本区，年满16岁。您不是民选官员、本办公室工作人员或项目负责人。</translation>
    </message>
    <message>
        <source>C’est pour vous si…</source>
        <translation>适合您，如果…</translation>
    </message>
    <message>
        <source>Quatre questions, sans votre nom. Elles servent à former un jury qui ressemble au quartier.</source>
        <translation>四个问题，不需要姓名。它们帮助组成一个像本街区的评审团。</translation>
    </message>
    <message>
        <source>Moins d’une minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>Il prouve que vous êtes dans la liste. Avec lui, vous verrez si vous êtes tiré au sort.</source>
        <translation>它证明您在名单中。凭它可以查看您是否被抽中。</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>您会得到一张小票</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: tirer un jury au sort. Répondre est facultatif. Vos réponses ne sont jamais publiées&#xa0;; seul votre numéro l’est. Le contact est chiffré, à part, et effacé un an après le tirage. Avec le ticket, vous pouvez voir, retirer ou effacer votre candidature. Quand la liste est close, vos réponses y restent jusqu’à la fin des recours. Une question&#xa0;? Écrivez au délégué à la protection des données de la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>市政厅对这些数据负责。它们用于公共利益任务：抽签组成评审团。回答是自愿的。您的回答绝不公布，只公布您的编号。联系方式加密并单独保存，抽签一年后删除。凭票可以查看、撤回或删除您的报名。名单关闭后，您的回答保留到申诉期结束。如有问题，请写信给市政厅的数据保护负责人。您也可以向 CNIL 投诉。</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>您的数据与权利</translation>
    </message>
    <message>
        <source>C’est mon cas, je participe</source>
        <translation>符合，我参加</translation>
    </message>
</context>
<context>
    <name>VolunteerQuestionPage</name>
    <message>
        <source>Pour que le jury ressemble au quartier. Ce n’est jamais publié.</source>
        <translation>为了让评审团像本街区。绝不公布。</translation>
    </message>
    <message>
        <source>Je préfère ne pas dire</source>
        <translation>我不想说</translation>
    </message>
</context>
<context>
    <name>VolunteerSteps</name>
    <message>
        <source>Âge</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>街区</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>VolunteeringPages</name>
    <message>
        <source>Quel âge avez-vous&#xa0;?</source>
        <translation>您多大年龄？</translation>
    </message>
    <message>
        <source>16 à 24 ans</source>
        <translation>16至24岁</translation>
    </message>
    <message>
        <source>25 à 39 ans</source>
        <translation>25至39岁</translation>
    </message>
    <message>
        <source>40 à 54 ans</source>
        <translation>40至54岁</translation>
    </message>
    <message>
        <source>55 à 64 ans</source>
        <translation>55至64岁</translation>
    </message>
    <message>
        <source>65 ans ou plus</source>
        <translation>65岁或以上</translation>
    </message>
    <message>
        <source>Vous êtes…</source>
        <translation>您是…</translation>
    </message>
    <message>
        <source>Une femme</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Un homme</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Dans quel quartier habitez-vous&#xa0;?</source>
        <translation>您住在哪个街区？</translation>
    </message>
    <message>
        <source>Quel est votre logement&#xa0;?</source>
        <translation>您的住房是？</translation>
    </message>
    <message>
        <source>Autre&#xa0;: hébergé, foyer…</source>
        <translation>其他：寄住、宿舍…</translation>
    </message>
    <message>
        <source>Location, logement social</source>
        <translation>租房，社会住房</translation>
    </message>
    <message>
        <source>Location, propriétaire privé</source>
        <translation>租房，私人房东</translation>
    </message>
    <message>
        <source>Je suis propriétaire</source>
        <translation>我是房主</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Qu’est-ce qui coince, ou qui vous ferait envie&#xa0;?</source>
        <translation>哪里不方便，或者您希望什么？</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>Écrivez ici, avec vos mots</source>
        <translation>请用您自己的话写在这里</translation>
    </message>
    <message>
        <source>Choisissez au-dessus</source>
        <translation>请在上方选择</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>有点长</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: dire où</source>
        <translation>下一步：说明地点</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>C’est où&#xa0;?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu</source>
        <translation>街道、广场或地点</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu…</source>
        <translation>街道、广场或地点…</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>到处都是，或我不知道</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: relire</source>
        <translation>下一步：核对</translation>
    </message>
    <message>
        <source>Choisissez un lieu</source>
        <translation>请选择地点</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Espace</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>大写</translation>
    </message>
</context>
</TS>
