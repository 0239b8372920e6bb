<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="fr_FR">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibilité</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Rendre la borne plus facile</source>
        <translation>Tornar o terminal mais fácil</translation>
    </message>
    <message>
        <source>Texte grand</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Contraste forte</translation>
    </message>
    <message>
        <source>Sans animation</source>
        <translation>Sem animação</translation>
    </message>
    <message>
        <source>Pour gaucher</source>
        <translation>Para canhotos</translation>
    </message>
    <message>
        <source>Commandes en bas</source>
        <translation>Comandos mais abaixo</translation>
    </message>
    <message>
        <source>Plus de temps</source>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Está bem</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ApologyPage</name>
    <message>
        <source>Une borne endormie</source>
        <translation>Um terminal adormecido</translation>
    </message>
    <message>
        <source>La borne se repose un instant.</source>
        <translation>O terminal está a descansar um momento.</translation>
    </message>
    <message>
        <source>Rien de ce que vous avez déposé n’est perdu.</source>
        <translation>Nada do que deixou aqui se perdeu.</translation>
    </message>
    <message>
        <source>Revenez dans quelques minutes, ou parlez-en à l’accueil.</source>
        <translation>Volte daqui a alguns minutos ou fale com a receção.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Recomeçar</translation>
    </message>
</context>
<context>
    <name>AttractControls</name>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>Toque no ecrã para ver os horários</translation>
    </message>
    <message>
        <source>Touchez l’écran pour commencer</source>
        <translation>Toque no ecrã para começar</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Faire défiler à nouveau</source>
        <translation>Retomar o movimento</translation>
    </message>
    <message>
        <source>Arrêter le défilement</source>
        <translation>Parar o movimento</translation>
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
        <translation>O que é que
não funciona?
O que faria
bem ao bairro?</translation>
    </message>
    <message>
        <source>Mairie ouverte jusqu’à %1</source>
        <translation>Câmara aberta até às %1</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Le bilan, %1</source>
        <comment>a day</comment>
        <translation>O balanço, %1</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message>
        <source>Ce qui a été essayé</source>
        <translation>O que foi experimentado</translation>
    </message>
    <message>
        <source>Ce qui a été mesuré</source>
        <translation>O que foi medido</translation>
    </message>
    <message>
        <source>Ce que l’on a appris</source>
        <translation>O que se aprendeu</translation>
    </message>
    <message>
        <source>Ce qui n’a pas marché</source>
        <translation>O que não resultou</translation>
    </message>
    <message>
        <source>Ce qui reste</source>
        <translation>O que fica</translation>
    </message>
    <message>
        <source>Il reste dans la rue</source>
        <translation>Fica na rua</translation>
    </message>
    <message>
        <source>Il s’arrête là</source>
        <translation>Para por aqui</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Aide et réglages</source>
        <translation>Ajuda e definições</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Budget participatif %1</source>
        <translation>Orçamento participativo %1</translation>
    </message>
    <message>
        <source>Projet n°&#xa0;%1</source>
        <translation>Projeto n.º %1</translation>
    </message>
    <message>
        <source>%1 votés</source>
        <comment>a sum of money</comment>
        <translation>%1 votados</translation>
    </message>
    <message>
        <source>Quartier populaire</source>
        <translation>Bairro popular</translation>
    </message>
    <message>
        <source>La Ville a abandonné ce projet.</source>
        <translation>A Câmara abandonou este projeto.</translation>
    </message>
    <message>
        <source>La Ville ne dit pas encore où il en est.</source>
        <translation>A Câmara ainda não diz em que ponto está.</translation>
    </message>
    <message>
        <source>La Ville ne le cite plus dans sa liste depuis le %1.</source>
        <translation>A Câmara já não o inclui na sua lista desde %1.</translation>
    </message>
    <message>
        <source>Qui le fait&#xa0;: %1</source>
        <translation>Quem o faz: %1</translation>
    </message>
    <message>
        <source>Où&#xa0;: %1</source>
        <translation>Onde: %1</translation>
    </message>
</context>
<context>
    <name>BudgetStep</name>
    <message>
        <source>Études</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Marchés et autorisations</source>
        <translation>Contratos e licenças</translation>
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
        <translation>Aberto a todos</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>a step and its month</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, fait</source>
        <translation>%1, feito</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1, por vir</translation>
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
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translation>Chamar de novo</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Chamar</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Appeler un agent&#xa0;?</source>
        <translation>Chamar um funcionário?</translation>
    </message>
    <message>
        <source>Personne n’est là.</source>
        <translation>Não está ninguém.</translation>
    </message>
    <message>
        <source>Quelqu’un de la mairie vient vous aider ici.</source>
        <translation>Alguém da câmara vem aqui ajudar.</translation>
    </message>
    <message>
        <source>Appel envoyé à %1. Restez près de la borne.</source>
        <translation>Chamada enviada às %1. Fique perto do terminal.</translation>
    </message>
    <message>
        <source>Un agent est prévenu.</source>
        <translation>Um funcionário foi avisado.</translation>
    </message>
    <message>
        <source>Un agent arrive.</source>
        <translation>Um funcionário vem a caminho.</translation>
    </message>
    <message>
        <source>L’appel n’est pas parti.</source>
        <translation>A chamada não foi enviada.</translation>
    </message>
    <message>
        <source>Restez près de la borne.</source>
        <translation>Fique perto do terminal.</translation>
    </message>
    <message>
        <source>Réessayez, ou allez à l’accueil.</source>
        <translation>Tente de novo, ou vá à receção.</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <source>Mots proposés</source>
        <translation>Palavras propostas</translation>
    </message>
    <message>
        <source>Mots précédents</source>
        <translation>Palavras anteriores</translation>
    </message>
    <message>
        <source>Mots suivants</source>
        <translation>Palavras seguintes</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Touchez ce qui vous intéresse. La liste change tout de suite.</source>
        <translation>Toque no que lhe interessa. A lista muda logo.</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>La borne est fermée.</source>
        <translation>O terminal está fechado.</translation>
    </message>
    <message>
        <source>Votre ticket se suit sur un téléphone&#xa0;: photographiez son QR code.</source>
        <translation>Pode seguir o seu talão num telefone: leia o código QR.</translation>
    </message>
    <message>
        <source>Les horaires</source>
        <translation>Os horários</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Está bem</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Un ticket se suit aussi sur un téléphone, avec son QR code.</source>
        <translation>Um talão também se segue num telefone, com o código QR.</translation>
    </message>
    <message>
        <source>Touchez l’écran pour voir les horaires</source>
        <translation>Toque no ecrã para ver os horários</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Code du ticket</source>
        <translation>Código do talão</translation>
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
        <translation>Teclas do código</translation>
    </message>
    <message>
        <source>Effacer le dernier signe</source>
        <translation>Apagar o último sinal</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Le code de votre ticket</source>
        <translation>O código do seu talão</translation>
    </message>
    <message>
        <source>Il est écrit sous le QR code&#xa0;: trois groupes de quatre, puis un signe.</source>
        <translation>Está escrito por baixo do código QR: três grupos de quatro e mais um sinal.</translation>
    </message>
    <message>
        <source>Vérifiez chaque signe. Un code effacé ou trop ancien n’ouvre plus rien.</source>
        <translation>Verifique cada sinal. Um código apagado ou demasiado antigo já não abre nada.</translation>
    </message>
    <message>
        <source>Ce code n’ouvre rien</source>
        <translation>Este código não abre nada</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Voir mon dépôt</source>
        <translation>Ver a minha mensagem</translation>
    </message>
</context>
<context>
    <name>CompanionsCard</name>
    <message>
        <source>Qui l’accompagne</source>
        <translation>Quem o acompanha</translation>
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
        <translation>Ler o seu código ou o seu texto em voz alta?</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translation>Ler em voz alta?</translation>
    </message>
    <message>
        <source>Les personnes autour de vous l’entendront.</source>
        <translation>As pessoas à sua volta vão ouvir.</translation>
    </message>
    <message>
        <source>Oui, à voix haute</source>
        <translation>Sim, em voz alta</translation>
    </message>
    <message>
        <source>Non, pas ici</source>
        <translation>Não, aqui não</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Un contact, si vous voulez</source>
        <translation>Um contacto, se quiser</translation>
    </message>
    <message>
        <source>Pour vous proposer un coup de main sur ce projet, et rien d’autre. Seul le passeur le lit. Il est chiffré, puis effacé après 13 mois. Avec votre ticket, vous l’effacez quand vous voulez.</source>
        <translation>Para lhe propor dar uma ajuda neste projeto, e mais nada. Só o «passeur» o lê. É cifrado e apagado ao fim de 13 meses. Com o seu talão, pode apagá-lo quando quiser.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>Tenho 15 anos ou mais</translation>
    </message>
    <message>
        <source>J’accepte d’être recontacté</source>
        <translation>Aceito ser contactado</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>E-mail ou telefone</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>Enviar com o meu contacto</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Sem contacto</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>fr_FR</source>
        <comment>locale of numbers</comment>
        <translation>pt_PT</translation>
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
        <translation>A primeira contribuição talvez seja a sua.</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribuição</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contribuições</translation>
    </message>
    <message>
        <source>lue</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>lues</source>
        <translation>lidas</translation>
    </message>
    <message>
        <source>avec réponse</source>
        <translation>com resposta</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>em atraso</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>aujourd’hui</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>fechado</translation>
    </message>
</context>
<context>
    <name>DepositSteps</name>
    <message>
        <source>Quoi</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Talão</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Feuille blanche</source>
        <translation>Folha em branco</translation>
    </message>
    <message>
        <source>Votre dessin, un trait</source>
        <translation>O seu desenho, um traço</translation>
    </message>
    <message>
        <source>Votre dessin, %1 traits</source>
        <translation>O seu desenho, %1 traços</translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Noir</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Rouge</source>
        <translation>Vermelho</translation>
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
        <translation>Traço fino</translation>
    </message>
    <message>
        <source>Trait moyen</source>
        <translation>Traço médio</translation>
    </message>
    <message>
        <source>Trait épais</source>
        <translation>Traço grosso</translation>
    </message>
    <message>
        <source>Gomme</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Plutôt avec des mots</source>
        <translation>Antes por palavras</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Dessin du projet</source>
        <translation>Desenho do projeto</translation>
    </message>
    <message>
        <source>Ce projet n’a pas encore de dessin</source>
        <translation>Este projeto ainda não tem desenho</translation>
    </message>
    <message>
        <source>Image du projet</source>
        <translation>Imagem do projeto</translation>
    </message>
</context>
<context>
    <name>DriftingVoices</name>
    <message>
        <source>Des voix du quartier</source>
        <translation>Vozes do bairro</translation>
    </message>
</context>
<context>
    <name>FeedbackChip</name>
    <message>
        <source>J’en ai envie</source>
        <translation>Tenho vontade</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>Tenho uma dúvida</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>Posso ajudar</translation>
    </message>
</context>
<context>
    <name>FeedbackChoice</name>
    <message>
        <source>Votre avis aide le passeur à faire avancer le projet</source>
        <translation>A sua opinião ajuda o «passeur» a fazer avançar o projeto</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>Tenho vontade</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>Tenho uma dúvida</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>Posso ajudar</translation>
    </message>
</context>
<context>
    <name>FeedbackFault</name>
    <message>
        <source>Touchez «&#xa0;Accueil&#xa0;», puis «&#xa0;Projets&#xa0;», pour voir les autres projets.</source>
        <translation>Toque em «Início» e depois em «Projetos» para ver os outros projetos.</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>O seu texto ainda está aqui. Espere um momento e tente de novo, ou fale com a receção.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché</source>
        <translation>Este projeto já não está afixado</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>O terminal não conseguiu guardá-lo</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Comment pouvez-vous aider&#xa0;?</source>
        <translation>Como pode ajudar?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous fait douter&#xa0;?</source>
        <translation>O que lhe causa dúvida?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui vous plaît&#xa0;?</source>
        <translation>O que lhe agrada?</translation>
    </message>
    <message>
        <source>Écrire est facultatif, et anonyme. Le passeur vous lit. Ne nommez personne.</source>
        <translation>Escrever é facultativo e anónimo. O «passeur» lê. Não diga nomes.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre avis</source>
        <translation>A sua opinião</translation>
    </message>
    <message>
        <source>Écrivez ici, si vous voulez</source>
        <translation>Escreva aqui, se quiser</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>É um pouco longo</translation>
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
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Vous voyez seulement&#xa0;:</source>
        <translation>Vê apenas:</translation>
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
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Apagar as suas respostas, o contacto e o código? Já não poderá acompanhar nada.</translation>
    </message>
    <message>
        <source>Effacer le texte, le contact et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Apagar o texto, o contacto e o código? Já não poderá acompanhar nada.</translation>
    </message>
    <message>
        <source>Effacer le texte, le lieu et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Apagar o texto, o lugar e o código? Já não poderá acompanhar nada.</translation>
    </message>
    <message>
        <source>Effacer vos réponses, le dessin et le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Apagar as suas respostas, o desenho e o código? Já não poderá seguir nada.</translation>
    </message>
    <message>
        <source>Rendre votre place et effacer le code&#xa0;? Vous ne pourrez plus rien suivre.</source>
        <translation>Devolver o seu lugar e apagar o código? Já não poderá seguir nada.</translation>
    </message>
    <message>
        <source>Retirer votre candidature&#xa0;? Votre contact sera effacé, et vous ne siégerez pas.</source>
        <translation>Retirar a sua candidatura? O seu contacto será apagado e não fará parte do júri.</translation>
    </message>
    <message>
        <source>Retirer votre avis&#xa0;? Votre contact sera effacé. Vous pourrez encore suivre votre avis.</source>
        <translation>Retirar a sua opinião? O seu contacto será apagado. Ainda poderá acompanhar a sua opinião.</translation>
    </message>
    <message>
        <source>Retirer votre message&#xa0;? Personne d’autre ne le verra plus. Vous pourrez encore le suivre.</source>
        <translation>Retirar a sua mensagem? Mais ninguém a verá. Ainda poderá acompanhá-la.</translation>
    </message>
    <message>
        <source>Rendre votre place&#xa0;? Quelqu’un d’autre pourra venir.</source>
        <translation>Devolver o seu lugar? Outra pessoa poderá vir.</translation>
    </message>
    <message>
        <source>Retirer votre projet&#xa0;? Votre contact sera effacé. Ceux qui ont donné un avis le liront. Vous pourrez encore suivre votre projet.</source>
        <translation>Retirar o seu projeto? O seu contacto será apagado. Quem deu uma opinião vai lê-lo. Ainda poderá seguir o seu projeto.</translation>
    </message>
    <message>
        <source>Non, garder</source>
        <translation>Não, manter</translation>
    </message>
    <message>
        <source>Oui, effacer</source>
        <translation>Sim, apagar</translation>
    </message>
    <message>
        <source>Oui, retirer</source>
        <translation>Sim, retirar</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>O seu número na lista: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>A sua prova: %1</translation>
    </message>
    <message>
        <source>Un projet, reçu en retard</source>
        <translation>Um projeto, recebido com atraso</translation>
    </message>
    <message>
        <source>Un projet</source>
        <translation>Um projeto</translation>
    </message>
    <message>
        <source>Rendez-vous le %1</source>
        <translation>Encontro a %1</translation>
    </message>
    <message>
        <source>Reçu le %1</source>
        <translation>Recebido a %1</translation>
    </message>
    <message>
        <source>Commencé le %1</source>
        <translation>Começado a %1</translation>
    </message>
    <message>
        <source>Inscrit le %1</source>
        <translation>Inscrito a %1</translation>
    </message>
    <message>
        <source>Lu par un agent le %1</source>
        <translation>Lido por um agente a %1</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1</source>
        <translation>Um agente vai lê-lo até %1</translation>
    </message>
    <message>
        <source>Lu par le passeur le %1</source>
        <translation>Lido pelo «passeur» a %1</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1</source>
        <translation>O «passeur» vai lê-lo até %1</translation>
    </message>
    <message>
        <source>Tirage au sort le %1</source>
        <translation>Sorteio a %1</translation>
    </message>
    <message>
        <source>La mairie vous appelle. Sans contact, montrez ce ticket à l’accueil.</source>
        <translation>A câmara municipal vai ligar-lhe. Se não deixou contacto, mostre este talão na receção.</translation>
    </message>
    <message>
        <source>Vous êtes suppléant. Si une place se libère, elle sera peut-être pour vous.</source>
        <translation>É suplente. Se um lugar ficar livre, poderá ser seu.</translation>
    </message>
    <message>
        <source>Le jury l’a retenu dans son thème «&#xa0;%1&#xa0;»</source>
        <translation>O júri guardou-a no seu tema «%1»</translation>
    </message>
    <message>
        <source>Un projet en est né&#xa0;: «&#xa0;%1&#xa0;» (%2)</source>
        <translation>Daí nasceu um projeto: «%1» (%2)</translation>
    </message>
    <message>
        <source>Décision de la mairie le %1</source>
        <translation>Decisão da câmara municipal a %1</translation>
    </message>
    <message>
        <source>Réponse de la mairie d’ici le %1</source>
        <translation>Resposta da câmara municipal até %1</translation>
    </message>
    <message>
        <source>Réponse du passeur le %1</source>
        <translation>Resposta do «passeur» a %1</translation>
    </message>
    <message>
        <source>Réponse du passeur d’ici le %1</source>
        <translation>Resposta do «passeur» até %1</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Le texte, le lieu et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>O texto, o lugar e o código já não existem. Só fica um número nas nossas contas.</translation>
    </message>
    <message>
        <source>Le texte, le contact et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.</source>
        <translation>O texto, o contacto e o código já não existem. Só fica um número nas nossas contas.</translation>
    </message>
    <message>
        <source>Vos réponses, le contact et le code n’existent plus.</source>
        <translation>As suas respostas, o contacto e o código já não existem.</translation>
    </message>
    <message>
        <source>Vos réponses, le dessin, le contact et le code n’existent plus.</source>
        <translation>As suas respostas, o desenho, o contacto e o código já não existem.</translation>
    </message>
    <message>
        <source>Votre place est libre, le code n’existe plus.</source>
        <translation>O seu lugar está livre, o código já não existe.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Réessayez dans un instant, ou parlez-en à l’accueil.</source>
        <translation>Nada mudou. Tente de novo daqui a pouco ou fale com a receção.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le faire</source>
        <translation>O terminal não conseguiu fazê-lo</translation>
    </message>
    <message>
        <source>Continuer mon projet</source>
        <translation>Continuar o meu projeto</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Terminei</translation>
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
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Le passeur vous répond</source>
        <translation>O «passeur» responde</translation>
    </message>
    <message>
        <source>La mairie vous répond</source>
        <translation>A câmara municipal responde</translation>
    </message>
    <message>
        <source>Ce que cela a changé</source>
        <translation>O que isto mudou</translation>
    </message>
    <message>
        <source>Ce que cela a changé, version %1 de la fiche</source>
        <translation>O que isto mudou, versão %1 da ficha</translation>
    </message>
</context>
<context>
    <name>Fulfilments</name>
    <message>
        <source>Vous l’avez dit, c’est fait</source>
        <translation>Pediram, está feito</translation>
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
        <translation>Ouvir o meu talão</translation>
    </message>
</context>
<context>
    <name>HolderWords</name>
    <message>
        <source>Moi, un habitant ou une habitante</source>
        <translation>Eu, morador ou moradora</translation>
    </message>
    <message>
        <source>Une association, un collectif</source>
        <translation>Uma associação, um coletivo</translation>
    </message>
    <message>
        <source>Une entreprise solidaire</source>
        <translation>Uma empresa social</translation>
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
        <translation>Diga o que falha.
Diga o que faria bem ao bairro.</translation>
    </message>
    <message>
        <source>Lire les voix du quartier</source>
        <translation>Ler as vozes do bairro</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>Os encontros</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>2 minutes, sans compte, sans nom.</source>
        <translation>2 minutos, sem conta, sem nome.</translation>
    </message>
    <message>
        <source>Déposer une frustration ou&#xa0;une&#xa0;envie</source>
        <translation>Deixar uma frustração ou um desejo</translation>
    </message>
    <message numerus="yes">
        <source>%n en ce moment</source>
        <translation>
            <numerusform>%n neste momento</numerusform>
            <numerusform>%n neste momento</numerusform>
        </translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>Temas do bairro</translation>
    </message>
    <message numerus="yes">
        <source>%n dans le stimulateur</source>
        <translation>
            <numerusform>%n no stimulateur</numerusform>
            <numerusform>%n no stimulateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Les projets</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>avec le code du ticket</source>
        <translation>com o código do talão</translation>
    </message>
    <message>
        <source>Suivre mon dépôt</source>
        <translation>Seguir a minha mensagem</translation>
    </message>
    <message>
        <source>tirage le %1</source>
        <translation>sorteio a %1</translation>
    </message>
    <message>
        <source>tiré au sort</source>
        <translation>tirado à sorte</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>O júri de cidadãos</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Vous êtes toujours là&#xa0;? Touchez l’écran pour continuer.</source>
        <translation>Ainda está aí? Toque no ecrã para continuar.</translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Tout sera effacé dans %1 s, pour protéger votre message.</source>
        <translation>Tudo será apagado em %1&#xa0;s, para proteger a sua mensagem.</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>Continuo</translation>
    </message>
</context>
<context>
    <name>JuryPage</name>
    <message>
        <source>Le jury est tiré au sort parmi les habitants.</source>
        <translation>O júri é sorteado entre os habitantes.</translation>
    </message>
    <message>
        <source>Il lit vos contributions.</source>
        <translation>Lê as suas contribuições.</translation>
    </message>
    <message>
        <source>Il choisit un thème pour le quartier.</source>
        <translation>Escolhe um tema para o bairro.</translation>
    </message>
    <message>
        <source>Il choisit les projets. Les élus donnent leur avis.</source>
        <translation>Escolhe os projetos. Os eleitos dão a sua opinião.</translation>
    </message>
    <message>
        <source>Ce sont des habitants, comme vous. Ils décident ensemble.</source>
        <translation>São habitantes, como todos. Decidem em conjunto.</translation>
    </message>
    <message>
        <source>Le jury citoyen</source>
        <translation>O júri de cidadãos</translation>
    </message>
    <message>
        <source>Prochain tirage au sort</source>
        <translation>Próximo sorteio</translation>
    </message>
    <message>
        <source>%1 places. On peut participer jusqu’au %2.</source>
        <translation>%1 lugares. Pode participar até %2.</translation>
    </message>
    <message>
        <source>Participer au jury</source>
        <translation>Participar no júri</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Ça m’agace</source>
        <translation>Incomoda-me</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>Gostaria</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Ça m’agace</source>
        <translation>Incomoda-me</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>J’aimerais</source>
        <translation>Gostaria</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>Deux-points</source>
        <translation>Dois pontos</translation>
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
        <translation>O projeto continua no stimulateur</translation>
    </message>
    <message>
        <source>Ce qu’il lui faut</source>
        <translation>O que lhe falta</translation>
    </message>
    <message>
        <source>La prochaine étape</source>
        <translation>O próximo passo</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>O projeto passa à fase de ensaio</translation>
    </message>
    <message>
        <source>Ce qui l’aide</source>
        <translation>O que o ajuda</translation>
    </message>
    <message>
        <source>Le carnet du projet</source>
        <translation>O caderno do projeto</translation>
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
        <translation>Terminal dos cidadãos</translation>
    </message>
</context>
<context>
    <name>MeTooNotice</name>
    <message>
        <source>Moi aussi</source>
        <translation>Eu também</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Est-ce la même chose&#xa0;?</source>
        <translation>É a mesma coisa?</translation>
    </message>
    <message>
        <source>%1 habitants l’ont déjà dit</source>
        <translation>%1 habitantes já o disseram</translation>
    </message>
    <message>
        <source>Quelqu’un l’a déjà dit</source>
        <translation>Alguém já o disse</translation>
    </message>
</context>
<context>
    <name>MeTooPage</name>
    <message>
        <source>Vous dites la même chose&#xa0;?</source>
        <translation>É o mesmo que quer dizer?</translation>
    </message>
    <message>
        <source>Déjà publié</source>
        <translation>Já publicado</translation>
    </message>
    <message>
        <source>Vos mots</source>
        <translation>As suas palavras</translation>
    </message>
    <message>
        <source>Votre soutien compte. Vos mots restent avec lui, et ne sont pas publiés.</source>
        <translation>O seu apoio conta. As suas palavras ficam com ele e não são publicadas.</translation>
    </message>
    <message>
        <source>Votre soutien compte. Il a son propre ticket.</source>
        <translation>O seu apoio conta. Tem o seu próprio talão.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Retour&#xa0;» pour dire les choses avec vos mots.</source>
        <translation>Toque em «Voltar» para o dizer com as suas palavras.</translation>
    </message>
    <message>
        <source>Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>Espere um momento e tente de novo, ou fale com a receção.</translation>
    </message>
    <message>
        <source>Ce message n’est plus affiché</source>
        <translation>Esta mensagem já não está afixada</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>O terminal não conseguiu guardá-lo</translation>
    </message>
    <message>
        <source>Ajouter mes mots</source>
        <translation>Acrescentar as minhas palavras</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Seulement soutenir</source>
        <translation>Só apoiar</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>Eu também</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>28 septembre</source>
        <comment>the widest day</comment>
        <translation>28&#xa0;de&#xa0;setembro</translation>
    </message>
    <message>
        <source>%1, fait&#xa0;: %2</source>
        <translation>%1, feito: %2</translation>
    </message>
    <message>
        <source>%1, à venir&#xa0;: %2</source>
        <translation>%1, por vir: %2</translation>
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
            <numerusform>%n lugar livre</numerusform>
            <numerusform>%n lugares livres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentDetails</name>
    <message>
        <source>Avec %1</source>
        <translation>Com %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places libres</source>
        <translation>
            <numerusform>%n lugar livre</numerusform>
            <numerusform>%n lugares livres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Ce rendez-vous n’est plus là.</source>
        <translation>Este encontro já não está aqui.</translation>
    </message>
    <message>
        <source>Je viens</source>
        <translation>Eu venho</translation>
    </message>
    <message>
        <source>Les places ont pu partir à l’instant. Regardez les autres rendez-vous.</source>
        <translation>Os lugares podem ter acabado agora. Veja os outros encontros.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est complet, ou annulé.</source>
        <translation>Este encontro está completo, ou foi anulado.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu garder votre place. Réessayez.</source>
        <translation>O quiosque não conseguiu guardar o seu lugar. Tente de novo.</translation>
    </message>
    <message>
        <source>Une place peut se libérer. Revenez voir.</source>
        <translation>Pode ficar livre um lugar. Volte a ver.</translation>
    </message>
    <message>
        <source>C’est complet.</source>
        <translation>Está completo.</translation>
    </message>
    <message>
        <source>Sans nom ni contact&#xa0;: vous repartez avec un ticket. Avec son code, vous pouvez rendre votre place.</source>
        <translation>Sem nome nem contacto: leva um talão. Com o código dele, pode devolver o seu lugar.</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Chercher des idées</source>
        <translation>Procurar ideias</translation>
    </message>
    <message>
        <source>Présentation</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Maquette au FabLab</source>
        <translation>Maquete no FabLab</translation>
    </message>
    <message>
        <source>Échange de savoir-faire</source>
        <translation>Troca de saberes</translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Venez voir, donner une idée ou un coup de main. C’est gratuit et ouvert à tous.</source>
        <translation>Venha ver, dar uma ideia ou uma ajuda. É gratuito e aberto a todos.</translation>
    </message>
    <message>
        <source>Les rendez-vous</source>
        <translation>Os encontros</translation>
    </message>
    <message>
        <source>Revenez bientôt, ou demandez à l’accueil.</source>
        <translation>Volte em breve, ou pergunte na receção.</translation>
    </message>
    <message>
        <source>Aucun rendez-vous pour le moment.</source>
        <translation>Nenhum encontro de momento.</translation>
    </message>
</context>
<context>
    <name>NewsNotice</name>
    <message>
        <source>Le projet continue au stimulateur</source>
        <translation>O projeto continua no stimulateur</translation>
    </message>
    <message>
        <source>Le projet est réalisé</source>
        <translation>O projeto está feito</translation>
    </message>
    <message>
        <source>Le projet s’arrête après son essai</source>
        <translation>O projeto para depois do ensaio</translation>
    </message>
    <message>
        <source>Le projet continue avec un autre</source>
        <translation>O projeto continua com outro</translation>
    </message>
    <message>
        <source>Le projet passe à l’essai</source>
        <translation>O projeto passa à fase de ensaio</translation>
    </message>
    <message>
        <source>Le projet s’arrête</source>
        <translation>O projeto para</translation>
    </message>
    <message>
        <source>Le projet est retiré</source>
        <translation>O projeto foi retirado</translation>
    </message>
    <message>
        <source>Décidé le %1 par l’équipe du stimulateur.</source>
        <translation>Decidido a %1 pela equipa do stimulateur.</translation>
    </message>
    <message>
        <source>Les écrans ne le montrent plus. Ce que vous avez donné est gardé.</source>
        <translation>Os ecrãs já não o mostram. O que deu fica guardado.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Essayez un autre mot, ou touchez «&#xa0;Tout afficher&#xa0;».</source>
        <translation>Tente outra palavra ou toque em «Mostrar tudo».</translation>
    </message>
    <message>
        <source>Essayez un autre mot.</source>
        <translation>Tente outra palavra.</translation>
    </message>
    <message>
        <source>Touchez «&#xa0;Tout afficher&#xa0;» pour tout revoir.</source>
        <translation>Toque em «Mostrar tudo» para voltar a ver tudo.</translation>
    </message>
    <message>
        <source>Rien trouvé.</source>
        <translation>Nada encontrado.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Avant de commencer</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Pas de compte, pas de nom, pas d’adresse.</source>
        <translation>Sem conta, sem nome, sem morada.</translation>
    </message>
    <message>
        <source>C’est anonyme</source>
        <translation>É anónimo</translation>
    </message>
    <message>
        <source>Ne nommez personne, ni vous ni vos voisins. Un agent relit avant de publier.</source>
        <translation>Não diga nomes, nem o seu nem o dos vizinhos. Um agente lê antes de publicar.</translation>
    </message>
    <message>
        <source>Parlez du quartier, pas des gens</source>
        <translation>Fale do bairro, não das pessoas</translation>
    </message>
    <message>
        <source>Son code vous permet de suivre votre message, de le retirer ou de l’effacer.</source>
        <translation>O código permite acompanhar a mensagem, retirá-la ou apagá-la.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>Leva consigo um talão</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: améliorer le quartier. Répondre est facultatif. Les agents de la mairie et le jury citoyen vous lisent. Votre texte est gardé 24 mois, puis rendu anonyme. Avec le code du ticket, vous pouvez le voir, le retirer ou l’effacer. Pour toute question, écrivez à la personne chargée de la protection des données à la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>A câmara municipal é responsável por estes dados. Servem a sua missão de interesse público: melhorar o bairro. Responder é facultativo. Os agentes da câmara e o júri de cidadãos leem o que escreve. O seu texto é guardado 24 meses e depois torna-se anónimo. Com o código do talão, pode vê-lo, retirá-lo ou apagá-lo. Para qualquer pergunta, escreva à pessoa encarregada da proteção de dados na câmara municipal. Também pode apresentar queixa à CNIL, a autoridade francesa de proteção de dados.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>Menos detalhes</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>Os seus dados e direitos</translation>
    </message>
    <message>
        <source>J’écris mon message</source>
        <translation>Escrevo a minha mensagem</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Ouvre aujourd’hui à %1</source>
        <translation>Abre hoje às %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translation>Abre amanhã às %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translation>Abre %1 às %2</translation>
    </message>
    <message>
        <source>Ouvre le %1 à %2</source>
        <translation>Abre a %1 às %2</translation>
    </message>
    <message>
        <source>La date de réouverture sera affichée à l’entrée.</source>
        <translation>A data de reabertura será afixada à entrada.</translation>
    </message>
</context>
<context>
    <name>OpinionWords</name>
    <message>
        <source>%1 habitants en ont envie</source>
        <translation>%1 habitantes têm vontade</translation>
    </message>
    <message>
        <source>%1 ont un doute</source>
        <translation>%1 têm uma dúvida</translation>
    </message>
    <message>
        <source>%1 peuvent aider</source>
        <translation>%1 podem ajudar</translation>
    </message>
</context>
<context>
    <name>OriginsButton</name>
    <message>
        <source>Né de %1&#xa0;contribution</source>
        <translation>Nascido de %1&#xa0;contribuição</translation>
    </message>
    <message>
        <source>Né de %1&#xa0;contributions</source>
        <translation>Nascido de %1&#xa0;contribuições</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Retenues par le jury</source>
        <translation>Escolhidas pelo júri</translation>
    </message>
    <message>
        <source>Devenues un projet</source>
        <translation>Tornaram-se um projeto</translation>
    </message>
</context>
<context>
    <name>PageMover</name>
    <message>
        <source>Plus haut</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Para baixo</translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Les mots soulignés parlent d’une personne. Sans eux, votre message compte autant.</source>
        <translation>As palavras sublinhadas falam de uma pessoa. Sem elas, a sua mensagem conta o mesmo.</translation>
    </message>
    <message>
        <source>Un nom ou un numéro&#xa0;?</source>
        <translation>Um nome ou um número?</translation>
    </message>
</context>
<context>
    <name>ProcessRail</name>
    <message>
        <source>Envies et frustrations</source>
        <translation>Desejos e frustrações</translation>
    </message>
    <message>
        <source>Jury et thème</source>
        <translation>Júri e tema</translation>
    </message>
    <message>
        <source>Ébauches</source>
        <translation>Esboços</translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Stimulateur</source>
        <translation>Stimulateur</translation>
    </message>
    <message>
        <source>Dans le quartier</source>
        <translation>No bairro</translation>
    </message>
    <message>
        <source>Les étapes&#xa0;: %1</source>
        <translation>As etapas: %1</translation>
    </message>
</context>
<context>
    <name>ProjectChoicePage</name>
    <message>
        <source>Voir les projets</source>
        <translation>Ver os projetos</translation>
    </message>
    <message>
        <source>Quels projets voir&#xa0;?</source>
        <translation>Que projetos ver?</translation>
    </message>
    <message>
        <source>Où en sont-ils&#xa0;?</source>
        <translation>Em que ponto estão?</translation>
    </message>
    <message>
        <source>Tous les projets</source>
        <translation>Todos os projetos</translation>
    </message>
</context>
<context>
    <name>ProjectGone</name>
    <message>
        <source>Voir les projets</source>
        <translation>Ver os projetos</translation>
    </message>
    <message>
        <source>Le bureau l’a retiré de la borne. Les autres projets vous attendent.</source>
        <translation>O gabinete retirou-o do quiosque. Os outros projetos esperam por si.</translation>
    </message>
    <message>
        <source>Ce projet n’est plus affiché.</source>
        <translation>Este projeto já não está afixado.</translation>
    </message>
</context>
<context>
    <name>ProjectQuartiers</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>Em que bairro?</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>Todos os bairros</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quartier and how many projects it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pour tous les quartiers, ou sans lieu connu&#xa0;: %1</source>
        <translation>Para todos os bairros, ou sem lugar conhecido: %1</translation>
    </message>
</context>
<context>
    <name>ProjectStory</name>
    <message>
        <source>Où en est le projet</source>
        <translation>Em que ponto está o projeto</translation>
    </message>
    <message>
        <source>Ce que vos avis ont changé</source>
        <translation>O que as suas opiniões mudaram</translation>
    </message>
</context>
<context>
    <name>ProjectSummary</name>
    <message>
        <source>Dessin des habitants</source>
        <translation>Desenho dos habitantes</translation>
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
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Chercher un mot dans les projets</source>
        <translation>Procurar uma palavra nos projetos</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Procurar uma palavra</translation>
    </message>
    <message>
        <source>Carte, quartier, thème…</source>
        <translation>Mapa, bairro, tema…</translation>
    </message>
    <message>
        <source>Voici ceux qui s’en approchent.</source>
        <translation>Estes são os que mais se aproximam.</translation>
    </message>
    <message>
        <source>Aucun projet ne dit «&#xa0;%1&#xa0;».</source>
        <translation>Nenhum projeto diz «%1».</translation>
    </message>
    <message>
        <source>Pas encore de projet.</source>
        <translation>Ainda não há projetos.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira les premiers.</source>
        <translation>O júri de cidadãos escolherá os primeiros.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code de votre ticket. Le même code est écrit à côté, en lettres et en chiffres.</source>
        <translation>Código QR do seu talão. O mesmo código está escrito ao lado, em letras e algarismos.</translation>
    </message>
</context>
<context>
    <name>QuartierFilter</name>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>Em que bairro?</translation>
    </message>
    <message>
        <source>Tous les quartiers</source>
        <translation>Todos os bairros</translation>
    </message>
</context>
<context>
    <name>QuartierMap</name>
    <message>
        <source>Carte des quartiers. Les mêmes choix existent en boutons.</source>
        <translation>Mapa dos bairros. As mesmas escolhas existem em botões.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Le passeur vous demande</source>
        <translation>O «passeur» pergunta-lhe</translation>
    </message>
    <message>
        <source>Vous avez répondu</source>
        <translation>Já respondeu</translation>
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
        <translation>Para: %1. Até %2.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Cette question est close.</source>
        <translation>Esta pergunta está encerrada.</translation>
    </message>
    <message>
        <source>J’en ai envie</source>
        <translation>Tenho vontade</translation>
    </message>
    <message>
        <source>J’ai un doute</source>
        <translation>Tenho uma dúvida</translation>
    </message>
    <message>
        <source>Je peux aider</source>
        <translation>Posso ajudar</translation>
    </message>
</context>
<context>
    <name>ReadingActions</name>
    <message>
        <source>Plus haut</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Para baixo</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>Está certo?</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>Em todo o lado, ou não sei</translation>
    </message>
    <message>
        <source>Votre texte est encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>O seu texto ainda está aqui. Espere um momento e tente de novo, ou fale com a receção.</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>O terminal não conseguiu guardá-lo</translation>
    </message>
    <message>
        <source>Un agent le lit avant de le publier. Ce n’est pas une demande officielle.</source>
        <translation>Um agente lê antes de publicar. Não é um pedido oficial.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Déposer mon message</source>
        <translation>Deixar a minha mensagem</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Les questions du passeur</source>
        <translation>As perguntas do «passeur»</translation>
    </message>
    <message>
        <source>Ce que cela a changé&#xa0;: %1</source>
        <translation>O que isto mudou: %1</translation>
    </message>
    <message>
        <source>Le passeur lit vos réponses.</source>
        <translation>O «passeur» está a ler as suas respostas.</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Effacer le mot cherché</source>
        <translation>Apagar a palavra procurada</translation>
    </message>
</context>
<context>
    <name>SketchChoicesPage</name>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Responda primeiro</translation>
    </message>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Pergunta %1 de %2</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Em todo o lado</translation>
    </message>
</context>
<context>
    <name>SketchContactPage</name>
    <message>
        <source>Votre contact est gardé. Vous pouvez en donner un autre, ou continuer.</source>
        <translation>O seu contacto está guardado. Pode dar outro, ou continuar.</translation>
    </message>
    <message>
        <source>Il faut pouvoir vous joindre, pour ce projet et rien d’autre. Seul le bureau le lit. Il est chiffré, puis effacé après 13 mois.</source>
        <translation>É preciso poder contactá-lo, para este projeto e nada mais. Só o gabinete o lê. É cifrado e apagado após 13 meses.</translation>
    </message>
    <message>
        <source>J’ai 15 ans ou plus</source>
        <translation>Tenho 15 anos ou mais</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté</source>
        <translation>Aceito ser contactado</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>E-mail ou telefone</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Responda primeiro</translation>
    </message>
</context>
<context>
    <name>SketchDrawingPage</name>
    <message>
        <source>Effacez un trait pour en ajouter un autre.</source>
        <translation>Apague um traço para juntar outro.</translation>
    </message>
    <message>
        <source>La feuille est pleine</source>
        <translation>A folha está cheia</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sans dessin</source>
        <translation>Sem desenho</translation>
    </message>
</context>
<context>
    <name>SketchFault</name>
    <message>
        <source>L’appel est clos, ou ce projet est déjà déposé. Parlez-en à l’accueil.</source>
        <translation>O concurso está fechado, ou este projeto já foi entregue. Fale com a receção.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>As suas respostas ainda aqui estão. Espere um momento e tente de novo, ou fale com a receção.</translation>
    </message>
    <message>
        <source>Ce projet ne peut plus changer</source>
        <translation>Este projeto já não pode mudar</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>O terminal não conseguiu guardá-lo</translation>
    </message>
</context>
<context>
    <name>SketchHeading</name>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Pergunta %1 de %2</translation>
    </message>
</context>
<context>
    <name>SketchPage</name>
    <message>
        <source>Commencer</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>O concurso está fechado</translation>
    </message>
    <message>
        <source>%1 questions, une à la fois. Vos réponses sont gardées à chaque pas.</source>
        <translation>%1 perguntas, uma de cada vez. As suas respostas são guardadas a cada passo.</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>Propor um projeto</translation>
    </message>
    <message>
        <source>J’ai déjà un code</source>
        <translation>Já tenho um código</translation>
    </message>
    <message>
        <source>Jusqu’au %1, %2</source>
        <translation>Até %1, %2</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>Chamada de projetos aberta</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Pour être recevable, un projet&#xa0;:</source>
        <translation>Para ser admissível, um projeto:</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi. Ensuite, le jury choisit.</source>
        <translation>Um agente diz se é admissível, e porquê. Depois, o júri escolhe.</translation>
    </message>
</context>
<context>
    <name>SketchQuestions</name>
    <message>
        <source>Quel est le nom de votre projet&#xa0;?</source>
        <translation>Como se chama o seu projeto?</translation>
    </message>
    <message>
        <source>Votre projet, en une phrase&#xa0;?</source>
        <translation>O seu projeto, numa frase?</translation>
    </message>
    <message>
        <source>Qu’est-ce que cela change, et pour qui&#xa0;?</source>
        <translation>O que é que muda, e para quem?</translation>
    </message>
    <message>
        <source>Dans quel quartier&#xa0;?</source>
        <translation>Em que bairro?</translation>
    </message>
    <message>
        <source>Où, précisément&#xa0;?</source>
        <translation>Onde, ao certo?</translation>
    </message>
    <message>
        <source>Qui porte le projet&#xa0;?</source>
        <translation>Quem conduz o projeto?</translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translation>De que precisa?</translation>
    </message>
    <message>
        <source>À quelles voix répond-il&#xa0;?</source>
        <translation>A que vozes responde?</translation>
    </message>
    <message>
        <source>Dessinez votre projet</source>
        <translation>Desenhe o seu projeto</translation>
    </message>
    <message>
        <source>À quoi ressemble votre projet&#xa0;?</source>
        <translation>Como é o seu projeto?</translation>
    </message>
    <message>
        <source>Comment vous joindre&#xa0;?</source>
        <translation>Como o contactar?</translation>
    </message>
    <message>
        <source>Quelques mots suffisent.</source>
        <translation>Bastam algumas palavras.</translation>
    </message>
    <message>
        <source>Comme si vous le disiez à un voisin.</source>
        <translation>Como se o dissesse a um vizinho.</translation>
    </message>
    <message>
        <source>Ce qui sera mieux, et pour quelles personnes.</source>
        <translation>O que ficará melhor, e para que pessoas.</translation>
    </message>
    <message>
        <source>Choisissez un quartier, ou tous.</source>
        <translation>Escolha um bairro, ou todos.</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu. Ou passez à la suite.</source>
        <translation>Uma rua, uma praça, um lugar. Ou passe à frente.</translation>
    </message>
    <message>
        <source>C’est la personne ou le groupe qui le fera avancer.</source>
        <translation>A pessoa ou o grupo que o fará avançar.</translation>
    </message>
    <message>
        <source>Du temps, un lieu, des outils, des bras. Ou passez à la suite.</source>
        <translation>Tempo, um lugar, ferramentas, braços. Ou passe à frente.</translation>
    </message>
    <message>
        <source>Touchez celles qui vous ont donné l’idée. Ou passez à la suite.</source>
        <translation>Toque nas que lhe deram a ideia. Ou passe à frente.</translation>
    </message>
    <message>
        <source>Avec un doigt. Pas besoin de bien dessiner.</source>
        <translation>Com um dedo. Não é preciso desenhar bem.</translation>
    </message>
    <message>
        <source>Dites les formes, les couleurs, ce que l’on y voit.</source>
        <translation>Diga as formas, as cores, o que se vê.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>En une phrase</source>
        <translation>Numa frase</translation>
    </message>
    <message>
        <source>Ce que cela change</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Porté par</source>
        <translation>Conduzido por</translation>
    </message>
    <message>
        <source>Besoins</source>
        <translation>Necessidades</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>Vozes</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>Desenho</translation>
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
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Déposer mon projet</source>
        <translation>Entregar o meu projeto</translation>
    </message>
    <message>
        <source>Il manque une réponse</source>
        <translation>Falta uma resposta</translation>
    </message>
    <message>
        <source>Touchez une réponse pour la changer.</source>
        <translation>Toque numa resposta para a mudar.</translation>
    </message>
    <message>
        <source>C’est bien cela&#xa0;?</source>
        <translation>Está certo?</translation>
    </message>
    <message>
        <source>Votre projet sera gardé, et dit en retard.</source>
        <translation>O seu projeto será guardado, como atrasado.</translation>
    </message>
    <message>
        <source>L’appel est clos</source>
        <translation>O concurso está fechado</translation>
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
        <translation>Este código volta a abri-lo. Entregue-o até %1.</translation>
    </message>
    <message>
        <source>Ce code le rouvre, à cette borne.</source>
        <translation>Este código volta a abri-lo, neste terminal.</translation>
    </message>
    <message>
        <source>L’appel était clos&#xa0;: il est gardé, et dit en retard.</source>
        <translation>O concurso estava fechado: fica guardado, como atrasado.</translation>
    </message>
    <message>
        <source>Un agent dit s’il est recevable, et pourquoi.</source>
        <translation>Um agente diz se é admissível, e porquê.</translation>
    </message>
    <message>
        <source>Merci. Votre projet est déposé.</source>
        <translation>Obrigado. O seu projeto foi entregue.</translation>
    </message>
    <message>
        <source>Votre projet est commencé.</source>
        <translation>O seu projeto está começado.</translation>
    </message>
    <message>
        <source>Le code de votre ticket le suit toujours.</source>
        <translation>O código do seu talão continua a servir.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>Anular (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>Finir plus tard</source>
        <translation>Acabar mais tarde</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Terminei</translation>
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
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>Écrivez ici</source>
        <translation>Escreva aqui</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>É um pouco longo</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Répondez d’abord</source>
        <translation>Responda primeiro</translation>
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
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Tiret</source>
        <translation>Hífen</translation>
    </message>
    <message>
        <source>Point d’interrogation</source>
        <translation>Ponto de interrogação</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>Ponto de exclamação</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
</context>
<context>
    <name>SpellerPanel</name>
    <message>
        <source>Écrire lettre par lettre</source>
        <translation>Escrever letra a letra</translation>
    </message>
    <message>
        <source>Choisissez une rangée, puis une lettre</source>
        <translation>Escolha uma fila, depois uma letra</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Reler</translation>
    </message>
    <message>
        <source>C’est fini</source>
        <translation>Terminei</translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>%1 · J %2 / %3</source>
        <translation>%1 · dia %2 / %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Choisi par le jury</source>
        <translation>Escolhido pelo júri</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>No stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>Em teste</translation>
    </message>
    <message>
        <source>Budget participatif</source>
        <translation>Orçamento participativo</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Está feito</translation>
    </message>
</context>
<context>
    <name>StateTitle</name>
    <message>
        <source>Votre message est publié.</source>
        <translation>A sua mensagem está publicada.</translation>
    </message>
    <message>
        <source>Votre message n’est pas publié.</source>
        <translation>A sua mensagem não é publicada.</translation>
    </message>
    <message>
        <source>Votre message est transmis.</source>
        <translation>A sua mensagem foi transmitida.</translation>
    </message>
    <message>
        <source>Votre message est retiré.</source>
        <translation>A sua mensagem foi retirada.</translation>
    </message>
    <message>
        <source>Votre message attend d’être lu.</source>
        <translation>A sua mensagem espera ser lida.</translation>
    </message>
    <message>
        <source>Votre avis est publié.</source>
        <translation>A sua opinião está publicada.</translation>
    </message>
    <message>
        <source>Votre avis n’est pas publié.</source>
        <translation>A sua opinião não é publicada.</translation>
    </message>
    <message>
        <source>Votre avis est retiré.</source>
        <translation>A sua opinião foi retirada.</translation>
    </message>
    <message>
        <source>Votre avis attend d’être lu.</source>
        <translation>A sua opinião espera ser lida.</translation>
    </message>
    <message>
        <source>Vous soutenez un message publié.</source>
        <translation>Apoia uma mensagem publicada.</translation>
    </message>
    <message>
        <source>Le message n’est plus publié.</source>
        <translation>A mensagem já não está publicada.</translation>
    </message>
    <message>
        <source>Le message est transmis.</source>
        <translation>A mensagem foi transmitida.</translation>
    </message>
    <message>
        <source>Votre soutien, ou le message, est retiré.</source>
        <translation>O seu apoio, ou a mensagem, foi retirado.</translation>
    </message>
    <message>
        <source>Le message attend d’être relu.</source>
        <translation>A mensagem espera ser relida.</translation>
    </message>
    <message>
        <source>Vous n’êtes pas tiré au sort cette fois.</source>
        <translation>Desta vez não foi sorteado.</translation>
    </message>
    <message>
        <source>Votre candidature est retirée.</source>
        <translation>A sua candidatura foi retirada.</translation>
    </message>
    <message>
        <source>Vous êtes dans la liste du tirage au sort.</source>
        <translation>Está na lista do sorteio.</translation>
    </message>
    <message>
        <source>Vous êtes tiré au sort&#xa0;!</source>
        <translation>Foi sorteado!</translation>
    </message>
    <message>
        <source>Votre projet n’est pas encore déposé.</source>
        <translation>O seu projeto ainda não foi entregue.</translation>
    </message>
    <message>
        <source>Votre projet est déposé.</source>
        <translation>O seu projeto foi entregue.</translation>
    </message>
    <message>
        <source>Votre projet est recevable.</source>
        <translation>O seu projeto é admissível.</translation>
    </message>
    <message>
        <source>Votre projet n’est pas recevable.</source>
        <translation>O seu projeto não é admissível.</translation>
    </message>
    <message>
        <source>Votre projet est retiré.</source>
        <translation>O seu projeto foi retirado.</translation>
    </message>
    <message>
        <source>Votre projet avance.</source>
        <translation>O seu projeto avança.</translation>
    </message>
    <message>
        <source>Le jury a choisi votre projet&#xa0;!</source>
        <translation>O júri escolheu o seu projeto!</translation>
    </message>
    <message>
        <source>Le jury n’a pas choisi votre projet.</source>
        <translation>O júri não escolheu o seu projeto.</translation>
    </message>
    <message>
        <source>Votre projet est à l’essai.</source>
        <translation>O seu projeto está em ensaio.</translation>
    </message>
    <message>
        <source>Votre projet est réalisé&#xa0;!</source>
        <translation>O seu projeto está feito!</translation>
    </message>
    <message>
        <source>Votre projet s’est arrêté.</source>
        <translation>O seu projeto parou.</translation>
    </message>
    <message>
        <source>Ce rendez-vous est annulé.</source>
        <translation>Este encontro foi anulado.</translation>
    </message>
    <message>
        <source>Vous avez rendu votre place.</source>
        <translation>Devolveu o seu lugar.</translation>
    </message>
    <message>
        <source>Votre place est gardée.</source>
        <translation>O seu lugar está guardado.</translation>
    </message>
    <message>
        <source>C’est effacé.</source>
        <translation>Está apagado.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Étape %1 sur %2&#xa0;: %3</source>
        <translation>Passo %1 de %2: %3</translation>
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
        <translation>Chamada encerrada</translation>
    </message>
    <message>
        <source>Appel clos le&#xa0;%1</source>
        <translation>Convite encerrado em %1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert jusqu’au&#xa0;%1</source>
        <translation>Chamada de projetos aberta até&#xa0;%1</translation>
    </message>
    <message>
        <source>Appel à projets ouvert</source>
        <translation>Chamada de projetos aberta</translation>
    </message>
    <message>
        <source>Le jury y travaille</source>
        <translation>O júri está a trabalhar nisto</translation>
    </message>
    <message>
        <source>Les mots du jury&#xa0;:</source>
        <translation>As palavras do júri:</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Proposer un projet</source>
        <translation>Propor um projeto</translation>
    </message>
    <message>
        <source>Lire %1 contribution</source>
        <translation>Ler %1 contributo</translation>
    </message>
    <message>
        <source>Lire %1 contributions</source>
        <translation>Ler %1 contributos</translation>
    </message>
    <message>
        <source>Voir %1 projet</source>
        <translation>Ver %1 projeto</translation>
    </message>
    <message>
        <source>Voir %1 projets</source>
        <translation>Ver %1 projetos</translation>
    </message>
</context>
<context>
    <name>ThemeFilter</name>
    <message>
        <source>Sur quel thème du jury&#xa0;?</source>
        <translation>Sobre que tema do júri?</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>Todos os temas</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Le jury citoyen lit vos contributions. Il en tire des thèmes, puis il appelle à projets.</source>
        <translation>O júri de cidadãos lê as contribuições. Delas tira temas e depois pede projetos.</translation>
    </message>
    <message>
        <source>Les thèmes du quartier</source>
        <translation>Temas do bairro</translation>
    </message>
    <message>
        <source>Pas encore de thème.</source>
        <translation>Ainda não há temas.</translation>
    </message>
    <message>
        <source>Le jury citoyen choisira le premier parmi vos contributions.</source>
        <translation>O júri de cidadãos escolherá o primeiro entre as contribuições.</translation>
    </message>
</context>
<context>
    <name>ThirdLetterRow</name>
    <message>
        <source>Point d’interrogation</source>
        <translation>Ponto de interrogação</translation>
    </message>
    <message>
        <source>Point d’exclamation</source>
        <translation>Ponto de exclamação</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Merci. Votre message est bien reçu.</source>
        <translation>Obrigado. Recebemos a sua mensagem.</translation>
    </message>
    <message>
        <source>Merci. Vous êtes un de plus à le dire.</source>
        <translation>Obrigado. Mais uma pessoa o diz.</translation>
    </message>
    <message>
        <source>Merci. Votre avis est bien reçu.</source>
        <translation>Obrigado. Recebemos a sua opinião.</translation>
    </message>
    <message>
        <source>Merci. Votre candidature est bien reçue.</source>
        <translation>Obrigado. Recebemos a sua candidatura.</translation>
    </message>
    <message>
        <source>C’est noté. Votre place est gardée.</source>
        <translation>Está anotado. O seu lugar está guardado.</translation>
    </message>
    <message>
        <source>Un agent le lit d’ici le %1.</source>
        <translation>Um agente vai lê-la até %1.</translation>
    </message>
    <message>
        <source>Suivez ici ce que devient ce message.</source>
        <translation>Acompanhe aqui o que acontece a esta mensagem.</translation>
    </message>
    <message>
        <source>Le passeur le lit d’ici le %1.</source>
        <translation>O «passeur» vai lê-la até %1.</translation>
    </message>
    <message>
        <source>Le tirage au sort a lieu le %1.</source>
        <translation>O sorteio é a %1.</translation>
    </message>
    <message>
        <source>Rendez-vous le %1.</source>
        <translation>Até %1.</translation>
    </message>
    <message>
        <source>Annuler (%1 s)</source>
        <translation>Anular (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Terminei</translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>Impression…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Imprimer mon ticket</source>
        <translation>Imprimir o meu talão</translation>
    </message>
    <message>
        <source>Prenez-le&#xa0;: le papier pâlit avec le temps, photographiez-le.</source>
        <translation>Leve-o: o papel desbota com o tempo, fotografe-o.</translation>
    </message>
    <message>
        <source>Photographiez l’écran, ou notez le code. C’est la même chose.</source>
        <translation>Fotografe o ecrã ou anote o código. É a mesma coisa.</translation>
    </message>
    <message>
        <source>Votre ticket est imprimé</source>
        <translation>O seu talão está impresso</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>Já não há papel</translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert</source>
        <translation>A tampa da impressora está aberta</translation>
    </message>
    <message>
        <source>Cette borne n’imprime pas</source>
        <translation>Este terminal não imprime</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>A impressora não responde</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Photographiez ce code&#xa0;: c’est votre seule clé.</source>
        <translation>Fotografe este código: é a sua única chave.</translation>
    </message>
    <message>
        <source>Votre numéro dans la liste&#xa0;: %1</source>
        <translation>O seu número na lista: %1</translation>
    </message>
    <message>
        <source>Votre preuve&#xa0;: %1</source>
        <translation>A sua prova: %1</translation>
    </message>
    <message>
        <source>À taper sur %1, ou à cette borne.</source>
        <translation>Escreva-o em %1 ou neste terminal.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Vous l’avez dit</source>
        <translation>Você disse-o</translation>
    </message>
    <message>
        <source>Le jury en fait un thème</source>
        <translation>O júri faz disso um tema</translation>
    </message>
    <message>
        <source>Une ébauche est déposée</source>
        <translation>É entregue um esboço</translation>
    </message>
    <message>
        <source>Le jury la choisit</source>
        <translation>O júri escolhe-o</translation>
    </message>
    <message>
        <source>Au stimulateur</source>
        <translation>No stimulateur</translation>
    </message>
    <message>
        <source>À l’essai</source>
        <translation>Em teste</translation>
    </message>
    <message>
        <source>Dans la rue</source>
        <translation>Na rua</translation>
    </message>
    <message>
        <source>De la contribution à la rue</source>
        <translation>Da contribuição à rua</translation>
    </message>
    <message>
        <source>%1, fait %2</source>
        <comment>a step and its day</comment>
        <translation>%1, feito %2</translation>
    </message>
    <message>
        <source>%1, à venir</source>
        <translation>%1, por vir</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Pendant l’essai</source>
        <translation>Durante o ensaio</translation>
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
        <translation>o que as opiniões mudaram</translation>
    </message>
    <message>
        <source>qui l’accompagne</source>
        <translation>quem o acompanha</translation>
    </message>
    <message>
        <source>l’image</source>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>le quartier</source>
        <translation>o bairro</translation>
    </message>
    <message>
        <source>la phrase</source>
        <translation>a frase</translation>
    </message>
    <message>
        <source>l’étape du projet</source>
        <translation>a etapa do projeto</translation>
    </message>
    <message>
        <source>les dates</source>
        <translation>as datas</translation>
    </message>
    <message>
        <source>le thème</source>
        <translation>o tema</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>o título</translation>
    </message>
    <message>
        <source>Les versions de la fiche</source>
        <translation>As versões da ficha</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versão %1, %2</translation>
    </message>
    <message>
        <source>Changé&#xa0;: %1.</source>
        <translation>Mudou: %1.</translation>
    </message>
    <message>
        <source>Grâce à %1 avis</source>
        <translation>Graças a %1 opiniões</translation>
    </message>
    <message>
        <source>Grâce à vos avis</source>
        <translation>Graças às vossas opiniões</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Voix en marche</source>
        <translation>Voz ligada</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Appeler un agent</source>
        <translation>Chamar um funcionário</translation>
    </message>
    <message>
        <source>Effacer et partir</source>
        <translation>Apagar e sair</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation>Sair</translation>
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
        <translation>Ler mais</translation>
    </message>
    <message>
        <source>Moi aussi</source>
        <translation>Eu também</translation>
    </message>
    <message>
        <source>Ce qui en est né</source>
        <translation>O que nasceu dela</translation>
    </message>
</context>
<context>
    <name>VoiceChoicePage</name>
    <message>
        <source>Voir les voix</source>
        <translation>Ver as vozes</translation>
    </message>
    <message>
        <source>Quelles voix lire&#xa0;?</source>
        <translation>Que vozes ler?</translation>
    </message>
    <message>
        <source>Que disent-elles&#xa0;?</source>
        <translation>O que dizem?</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Que sont-elles devenues&#xa0;?</source>
        <translation>O que aconteceu com elas?</translation>
    </message>
    <message>
        <source>Peu importe</source>
        <translation>Tanto faz</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <source>Pas de voix dans cette langue</source>
        <translation>Não há voz nesta língua</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Cette voix n’est plus affichée.</source>
        <translation>Esta voz já não é mostrada.</translation>
    </message>
    <message>
        <source>Une voix, et la suite</source>
        <translation>Uma voz e o que se seguiu</translation>
    </message>
    <message>
        <source>Les projets nés de cette voix</source>
        <translation>Os projetos nascidos desta voz</translation>
    </message>
    <message>
        <source>Le thème du jury</source>
        <translation>O tema do júri</translation>
    </message>
    <message>
        <source>Aucun projet n’en est né pour l’instant.</source>
        <translation>Por agora, nenhum projeto nasceu dela.</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Les voix du quartier</source>
        <translation>As vozes do bairro</translation>
    </message>
    <message>
        <source>Chercher un mot dans les voix</source>
        <translation>Procurar uma palavra nas vozes</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translation>Procurar uma palavra</translation>
    </message>
    <message>
        <source>Choisir un quartier, un thème…</source>
        <translation>Escolher um bairro, um tema…</translation>
    </message>
    <message>
        <source>Chercher «&#xa0;%1&#xa0;»</source>
        <translation>Procurar «%1»</translation>
    </message>
    <message>
        <source>Résultats pour&#xa0;:</source>
        <translation>Resultados para:</translation>
    </message>
    <message>
        <source>Aucune voix n’est encore affichée.</source>
        <translation>Ainda não há vozes afixadas.</translation>
    </message>
    <message>
        <source>La première sera peut-être la vôtre.</source>
        <translation>A primeira talvez seja a sua.</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Moins fort</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Voix&#xa0;: %1 sur %2</source>
        <translation>Voz: %1 de %2</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation>Mais alto</translation>
    </message>
</context>
<context>
    <name>VolunteerContactPage</name>
    <message>
        <source>Comment vous prévenir&#xa0;?</source>
        <translation>Como podemos avisar?</translation>
    </message>
    <message>
        <source>Pour vous appeler si vous êtes tiré au sort, et rien d’autre. Il est chiffré, puis effacé un an après le tirage. Sans contact, revenez voir avec votre ticket.</source>
        <translation>Para lhe ligar se for sorteado, e mais nada. É cifrado e apagado um ano depois do sorteio. Sem contacto, volte a ver com o seu talão.</translation>
    </message>
    <message>
        <source>J’accepte d’être contacté pour le jury</source>
        <translation>Aceito ser contactado para o júri</translation>
    </message>
    <message>
        <source>E-mail ou téléphone</source>
        <translation>E-mail ou telefone</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Envoyer avec mon contact</source>
        <translation>Enviar com o meu contacto</translation>
    </message>
    <message>
        <source>Sans contact</source>
        <translation>Sem contacto</translation>
    </message>
</context>
<context>
    <name>VolunteerFault</name>
    <message>
        <source>La liste vient de se fermer. Un autre tirage viendra.</source>
        <translation>A lista acaba de fechar. Haverá outro sorteio.</translation>
    </message>
    <message>
        <source>Vos réponses sont encore là. Attendez un instant et réessayez, ou parlez-en à l’accueil.</source>
        <translation>As suas respostas ainda estão aqui. Espere um momento e tente de novo, ou fale com a receção.</translation>
    </message>
    <message>
        <source>On ne peut plus participer à ce tirage</source>
        <translation>Já não se pode participar neste sorteio</translation>
    </message>
    <message>
        <source>La borne n’a pas pu le garder</source>
        <translation>O terminal não conseguiu guardá-lo</translation>
    </message>
</context>
<context>
    <name>VolunteerNoticePage</name>
    <message>
        <source>Participer au jury</source>
        <translation>Participar no júri</translation>
    </message>
    <message>
        <source>Vous habitez l’arrondissement et vous avez 16 ans ou plus. Vous n’êtes ni élu, ni agent du bureau, ni porteur d’un projet.</source>
        <translation>Vive no bairro e tem 16 anos ou mais. Não é eleito, nem agente do gabinete, nem autor de um projeto.</translation>
    </message>
    <message>
        <source>C’est pour vous si…</source>
        <translation>É para si se…</translation>
    </message>
    <message>
        <source>Quatre questions, sans votre nom. Elles servent à former un jury qui ressemble au quartier.</source>
        <translation>Quatro perguntas, sem o seu nome. Servem para formar um júri parecido com o bairro.</translation>
    </message>
    <message>
        <source>Moins d’une minute</source>
        <translation>Menos de um minuto</translation>
    </message>
    <message>
        <source>Il prouve que vous êtes dans la liste. Avec lui, vous verrez si vous êtes tiré au sort.</source>
        <translation>Prova que está na lista. Com ele verá se foi sorteado.</translation>
    </message>
    <message>
        <source>Vous repartez avec un ticket</source>
        <translation>Leva consigo um talão</translation>
    </message>
    <message>
        <source>La mairie est responsable de ces données. Elles servent à sa mission d’intérêt public&#xa0;: tirer un jury au sort. Répondre est facultatif. Vos réponses ne sont jamais publiées&#xa0;; seul votre numéro l’est. Le contact est chiffré, à part, et effacé un an après le tirage. Avec le ticket, vous pouvez voir, retirer ou effacer votre candidature. Quand la liste est close, vos réponses y restent jusqu’à la fin des recours. Une question&#xa0;? Écrivez au délégué à la protection des données de la mairie. Vous pouvez aussi vous plaindre à la CNIL.</source>
        <translation>A câmara municipal é responsável por estes dados. Servem a sua missão de interesse público: sortear um júri. Responder é facultativo. As suas respostas nunca são publicadas; só o seu número. O contacto é cifrado, à parte, e apagado um ano depois do sorteio. Com o talão pode ver, retirar ou apagar a sua candidatura. Quando a lista fecha, as suas respostas ficam nela até ao fim dos recursos. Para qualquer pergunta, escreva à pessoa encarregada da proteção de dados. Também pode reclamar junto da CNIL.</translation>
    </message>
    <message>
        <source>Moins de détails</source>
        <translation>Menos detalhes</translation>
    </message>
    <message>
        <source>Vos données et vos droits</source>
        <translation>Os seus dados e direitos</translation>
    </message>
    <message>
        <source>C’est mon cas, je participe</source>
        <translation>É o meu caso, participo</translation>
    </message>
</context>
<context>
    <name>VolunteerQuestionPage</name>
    <message>
        <source>Pour que le jury ressemble au quartier. Ce n’est jamais publié.</source>
        <translation>Para que o júri se pareça com o bairro. Nunca é publicado.</translation>
    </message>
    <message>
        <source>Je préfère ne pas dire</source>
        <translation>Prefiro não dizer</translation>
    </message>
</context>
<context>
    <name>VolunteerSteps</name>
    <message>
        <source>Âge</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>Habitação</translation>
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
        <translation>Que idade tem?</translation>
    </message>
    <message>
        <source>16 à 24 ans</source>
        <translation>Dos 16 aos 24 anos</translation>
    </message>
    <message>
        <source>25 à 39 ans</source>
        <translation>Dos 25 aos 39 anos</translation>
    </message>
    <message>
        <source>40 à 54 ans</source>
        <translation>Dos 40 aos 54 anos</translation>
    </message>
    <message>
        <source>55 à 64 ans</source>
        <translation>Dos 55 aos 64 anos</translation>
    </message>
    <message>
        <source>65 ans ou plus</source>
        <translation>65 anos ou mais</translation>
    </message>
    <message>
        <source>Vous êtes…</source>
        <translation>É…</translation>
    </message>
    <message>
        <source>Une femme</source>
        <translation>Uma mulher</translation>
    </message>
    <message>
        <source>Un homme</source>
        <translation>Um homem</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Dans quel quartier habitez-vous&#xa0;?</source>
        <translation>Em que bairro vive?</translation>
    </message>
    <message>
        <source>Quel est votre logement&#xa0;?</source>
        <translation>Qual é a sua habitação?</translation>
    </message>
    <message>
        <source>Autre&#xa0;: hébergé, foyer…</source>
        <translation>Outro: acolhido, residência…</translation>
    </message>
    <message>
        <source>Location, logement social</source>
        <translation>Arrendada, habitação social</translation>
    </message>
    <message>
        <source>Location, propriétaire privé</source>
        <translation>Arrendada, senhorio privado</translation>
    </message>
    <message>
        <source>Je suis propriétaire</source>
        <translation>Sou proprietário</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Qu’est-ce qui coince, ou qui vous ferait envie&#xa0;?</source>
        <translation>O que não funciona ou o que gostaria?</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>A sua mensagem</translation>
    </message>
    <message>
        <source>Écrivez ici, avec vos mots</source>
        <translation>Escreva aqui, com as suas palavras</translation>
    </message>
    <message>
        <source>Choisissez au-dessus</source>
        <translation>Escolha acima</translation>
    </message>
    <message>
        <source>C’est un peu long</source>
        <translation>É um pouco longo</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: dire où</source>
        <translation>Continuar: dizer onde</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>C’est où&#xa0;?</source>
        <translation>Onde é?</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu</source>
        <translation>Uma rua, uma praça, um lugar</translation>
    </message>
    <message>
        <source>Une rue, une place, un lieu…</source>
        <translation>Uma rua, uma praça, um lugar…</translation>
    </message>
    <message>
        <source>Partout, ou je ne sais pas</source>
        <translation>Em todo o lado, ou não sei</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: relire</source>
        <translation>Continuar: rever</translation>
    </message>
    <message>
        <source>Choisissez un lieu</source>
        <translation>Escolha um lugar</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Espace</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Maiúscula</translation>
    </message>
</context>
</TS>
