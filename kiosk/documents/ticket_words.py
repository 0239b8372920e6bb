"""The ticket's words in the visitors' languages."""

from dataclasses import dataclass, replace
from typing import Self

from kiosk.documents.fonts import Script
from kiosk.documents.rendezvous_words import RENDEZVOUS_WORDS
from kiosk.domain.receipt import GivenKind, Subject


@dataclass(frozen=True, slots=True)
class TicketWords:
    """All that a ticket says, in one language.

    Attributes:
        language: code of the language, for dates.
        frustration, lack, desire, want, doubt, help: the kinds, as the kiosk offers them.
        feedback_title and so on: what differs on the ticket of a feedback.
        support_title: what was received, on the ticket of a support.
        support_told: what stands there instead of the promise to read.
        jury: what a candidacy is for.
        candidacy_title and so on: what differs on the ticket of a candidacy; `{day}` is the draw's.
        proof_ticket, proof_salt: what proves that a volunteer is in the published list.
        sketch: what is proposed; sketch_title and so on: what differs on its ticket.
        rendezvous: what one comes to; the rest of its ticket is in `RENDEZVOUS_WORDS`.
        sketch_until: names the last day to submit it as `{day}`.
        read_before: names the last day of the reading promise as `{day}`.
        where_to_type: names the follow-up address as `{address}`.
    """

    language: str
    script: Script
    thanks: str
    title: str
    frustration: str
    lack: str
    desire: str
    read_before: str
    follow: str
    where_to_type: str
    only_key: str
    no_official_request: str
    paper_fades: str
    want: str
    doubt: str
    help: str
    feedback_title: str
    feedback_read_before: str
    feedback_follow: str
    feedback_no_official_request: str
    support_title: str
    support_told: str
    jury: str
    candidacy_title: str
    candidacy_drawn_on: str
    candidacy_note: str
    proof_ticket: str
    proof_salt: str
    sketch: str
    sketch_title: str
    sketch_until: str
    sketch_follow: str
    sketch_no_official_request: str
    rendezvous: str

    @property
    def rtl(self) -> bool:
        """Whether the ticket runs from right to left."""
        return self.script is Script.ARABIC

    def kind(self, kind: GivenKind) -> str:
        """Return a kind as the kiosk offers it."""
        said: str = getattr(self, kind.value)
        return said

    def about(self, subject: Subject) -> Self:
        """Return the words for the ticket of what was given."""
        if subject is Subject.SUPPORT:
            return replace(self, title=self.support_title, read_before=self.support_told)
        if subject is Subject.CANDIDACY:
            return replace(
                self,
                title=self.candidacy_title,
                read_before=self.candidacy_drawn_on,
                no_official_request=self.candidacy_note,
            )
        if subject is Subject.SKETCH:
            return replace(
                self,
                title=self.sketch_title,
                read_before=self.sketch_until,
                follow=self.sketch_follow,
                no_official_request=self.sketch_no_official_request,
            )
        if subject is Subject.REGISTRATION:
            rendezvous = RENDEZVOUS_WORDS[self.language]
            return replace(
                self,
                title=rendezvous.title,
                read_before=rendezvous.on,
                follow=rendezvous.follow,
                no_official_request=rendezvous.note,
            )
        if subject is not Subject.FEEDBACK:
            return self
        return replace(
            self,
            title=self.feedback_title,
            read_before=self.feedback_read_before,
            follow=self.feedback_follow,
            no_official_request=self.feedback_no_official_request,
        )


FRENCH = TicketWords(
    language="fr",
    script=Script.LATIN,
    thanks="Merci.",
    title="Votre contribution est bien reçue.",
    frustration="« Ça m’agace »",
    lack="« Il manque »",
    desire="« J’aimerais »",
    read_before="Un agent la lit d’ici le {day}.",
    follow="Suivez-la ici :",
    where_to_type="{address}, ou à la borne",
    only_key="Ce code est votre seule clé : voir, corriger, effacer.",
    no_official_request="Une contribution n’est pas une demande officielle.",
    paper_fades="Le papier thermique pâlit : photographiez-le.",
    want="« J’en ai envie »",
    doubt="« J’ai un doute »",
    help="« Je peux aider »",
    feedback_title="Votre avis est bien reçu.",
    feedback_read_before="Le passeur le lit d’ici le {day}.",
    feedback_follow="Suivez-le ici :",
    feedback_no_official_request="Un avis n’est pas une demande officielle.",
    support_title="Votre soutien est bien reçu.",
    support_told="Vous soutenez un message déjà publié.",
    jury="Jury citoyen",
    candidacy_title="Votre candidature est bien reçue.",
    candidacy_drawn_on="Le tirage au sort a lieu le {day}.",
    candidacy_note="Numéro et preuve : gardez-les, ils montrent que vous êtes dans la liste.",
    proof_ticket="Votre numéro : {ticket}",
    proof_salt="Votre preuve : {salt}",
    sketch="« Un projet »",
    sketch_title="Votre projet est commencé.",
    sketch_until="Déposez-le d’ici le {day}.",
    sketch_follow="Reprenez-le et suivez-le ici :",
    sketch_no_official_request="Une ébauche n’est pas une demande officielle.",
    rendezvous="Rendez-vous",
)

TICKET_WORDS = (
    FRENCH,
    TicketWords(
        language="en",
        script=Script.LATIN,
        thanks="Thank you.",
        title="We have received your contribution.",
        frustration="“It bothers me”",
        lack="“Something is missing”",
        desire="“I would like”",
        read_before="A member of staff will read it by {day}.",
        follow="Follow it here:",
        where_to_type="{address}, or at the kiosk",
        only_key="This code is your only key: view, correct, erase.",
        no_official_request="A contribution is not an official request.",
        paper_fades="Thermal paper fades: take a photo of it.",
        want="“I want this”",
        doubt="“I have a doubt”",
        help="“I can help”",
        feedback_title="We have received your opinion.",
        feedback_read_before="The project team will read it by {day}.",
        feedback_follow="Follow it here:",
        feedback_no_official_request="An opinion is not an official request.",
        support_title="We have received your support.",
        support_told="You support a message already published.",
        jury="Citizens’ jury",
        candidacy_title="We have received your application.",
        candidacy_drawn_on="The draw takes place on {day}.",
        candidacy_note="Number and proof: keep them, they show that you are on the list.",
        proof_ticket="Your number: {ticket}",
        proof_salt="Your proof: {salt}",
        sketch="“A project”",
        sketch_title="Your project has been started.",
        sketch_until="Submit it by {day}.",
        sketch_follow="Go on with it and follow it here:",
        sketch_no_official_request="A sketch is not an official request.",
        rendezvous="Event",
    ),
    TicketWords(
        language="es",
        script=Script.LATIN,
        thanks="Gracias.",
        title="Hemos recibido su contribución.",
        frustration="«Me molesta»",
        lack="«Falta»",
        desire="«Me gustaría»",
        read_before="Un agente la leerá a más tardar el {day}.",
        follow="Sígala aquí:",
        where_to_type="{address}, o en este terminal",
        only_key="Este código es su única llave: ver, corregir, borrar.",
        no_official_request="Una contribución no es una solicitud oficial.",
        paper_fades="El papel térmico se borra: hágale una foto.",
        want="«Me apetece»",
        doubt="«Tengo una duda»",
        help="«Puedo ayudar»",
        feedback_title="Hemos recibido su opinión.",
        feedback_read_before="El equipo del proyecto la leerá a más tardar el {day}.",
        feedback_follow="Sígala aquí:",
        feedback_no_official_request="Una opinión no es una solicitud oficial.",
        support_title="Hemos recibido su apoyo.",
        support_told="Usted apoya un mensaje ya publicado.",
        jury="Jurado ciudadano",
        candidacy_title="Hemos recibido su candidatura.",
        candidacy_drawn_on="El sorteo es el {day}.",
        candidacy_note="Número y prueba: guárdelos, demuestran que está en la lista.",
        proof_ticket="Su número: {ticket}",
        proof_salt="Su prueba: {salt}",
        sketch="«Un proyecto»",
        sketch_title="Su proyecto está empezado.",
        sketch_until="Entréguelo antes del {day}.",
        sketch_follow="Siga con él y consúltelo aquí:",
        sketch_no_official_request="Un esbozo no es una solicitud oficial.",
        rendezvous="Cita",
    ),
    TicketWords(
        language="pt",
        script=Script.LATIN,
        thanks="Obrigado.",
        title="Recebemos a sua contribuição.",
        frustration="«Incomoda-me»",
        lack="«Falta»",
        desire="«Gostaria»",
        read_before="Um agente vai lê-la até {day}.",
        follow="Siga-a aqui:",
        where_to_type="{address}, ou neste terminal",
        only_key="Este código é a sua única chave: ver, corrigir, apagar.",
        no_official_request="Uma contribuição não é um pedido oficial.",
        paper_fades="O papel térmico desbota: tire-lhe uma fotografia.",
        want="«Apetece-me»",
        doubt="«Tenho uma dúvida»",
        help="«Posso ajudar»",
        feedback_title="Recebemos a sua opinião.",
        feedback_read_before="A equipa do projeto vai lê-la até {day}.",
        feedback_follow="Siga-a aqui:",
        feedback_no_official_request="Uma opinião não é um pedido oficial.",
        support_title="Recebemos o seu apoio.",
        support_told="Apoia uma mensagem já publicada.",
        jury="Júri de cidadãos",
        candidacy_title="Recebemos a sua candidatura.",
        candidacy_drawn_on="O sorteio é a {day}.",
        candidacy_note="Número e prova: guarde-os, mostram que está na lista.",
        proof_ticket="O seu número: {ticket}",
        proof_salt="A sua prova: {salt}",
        sketch="«Um projeto»",
        sketch_title="O seu projeto está começado.",
        sketch_until="Entregue-o até {day}.",
        sketch_follow="Retome-o e siga-o aqui:",
        sketch_no_official_request="Um esboço não é um pedido oficial.",
        rendezvous="Encontro",
    ),
    TicketWords(
        language="ar",
        script=Script.ARABIC,
        thanks="شكرًا.",
        title="لقد وصلتنا مساهمتكم.",
        frustration="«هذا يزعجني»",
        lack="«ينقصنا»",
        desire="«أودّ»",
        read_before="يقرؤها أحد الموظفين في أجل أقصاه {day}.",
        follow="تابعوها هنا:",
        where_to_type="{address} أو على هذا الجهاز",
        only_key="هذا الرمز هو مفتاحكم الوحيد: للاطلاع والتصحيح والمحو.",
        no_official_request="المساهمة ليست طلبًا رسميًا.",
        paper_fades="الورق الحراري يبهت: التقطوا له صورة.",
        want="«أرغب في ذلك»",
        doubt="«لديّ شك»",
        help="«يمكنني المساعدة»",
        feedback_title="لقد وصلنا رأيكم.",
        feedback_read_before="يقرؤه فريق المشروع في أجل أقصاه {day}.",
        feedback_follow="تابعوه هنا:",
        feedback_no_official_request="الرأي ليس طلبًا رسميًا.",
        support_title="لقد وصلنا دعمكم.",
        support_told="أنتم تدعمون رسالة منشورة.",
        jury="لجنة المواطنين",
        candidacy_title="استلمنا ترشّحكم.",
        candidacy_drawn_on="تجري القرعة يوم {day}.",
        candidacy_note="الرقم والإثبات: احتفظوا بهما، فهما يبيّنان أنكم في القائمة.",
        proof_ticket="رقمكم: {ticket}",
        proof_salt="إثباتكم: {salt}",
        sketch="«مشروع»",
        sketch_title="لقد بدأ مشروعكم.",
        sketch_until="قدّموه في أجل أقصاه {day}.",
        sketch_follow="أكملوه وتابعوه هنا:",
        sketch_no_official_request="المسودة ليست طلبًا رسميًا.",
        rendezvous="موعد",
    ),
    TicketWords(
        language="zh",
        script=Script.CHINESE,
        thanks="谢谢。",
        title="我们已收到您的意见。",
        frustration="“让我烦恼”",
        lack="“这里缺少”",
        desire="“我希望”",
        read_before="工作人员最迟在{day}阅读。",
        follow="在此查看进展：",
        where_to_type="{address}，或使用本机",
        only_key="此代码是您唯一的凭证：可查看、更正、删除。",
        no_official_request="意见并非正式申请。",
        paper_fades="热敏纸会褪色：请拍照保存。",
        want="“我很期待”",
        doubt="“我有疑问”",
        help="“我能帮忙”",
        feedback_title="我们已收到您对项目的看法。",
        feedback_read_before="项目团队最迟在{day}阅读。",
        feedback_follow="在此查看进展：",
        feedback_no_official_request="看法并非正式申请。",
        support_title="我们已收到您的支持。",
        support_told="您支持一条已发布的意见。",
        jury="市民评审团",
        candidacy_title="我们已收到您的报名。",
        candidacy_drawn_on="抽签日期：{day}。",
        candidacy_note="请保存编号和凭证：它们证明您在名单中。",
        proof_ticket="您的编号：{ticket}",
        proof_salt="您的凭证：{salt}",
        sketch="“一个项目”",
        sketch_title="您的项目已开始填写。",
        sketch_until="请最迟在{day}提交。",
        sketch_follow="在此继续填写并查看进展：",
        sketch_no_official_request="项目草案并非正式申请。",
        rendezvous="活动",
    ),
    TicketWords(
        language="uk",
        script=Script.CYRILLIC,
        thanks="Дякуємо.",
        title="Ваш внесок отримано.",
        frustration="«Мене дратує»",
        lack="«Не вистачає»",
        desire="«Мені б хотілося»",
        read_before="Працівник прочитає його до {day}.",
        follow="Стежте за ним тут:",
        where_to_type="{address} або на цьому терміналі",
        only_key="Цей код — ваш єдиний ключ: переглянути, виправити, стерти.",
        no_official_request="Внесок — це не офіційна заява.",
        paper_fades="Термопапір вицвітає: сфотографуйте його.",
        want="«Мені це подобається»",
        doubt="«Маю сумнів»",
        help="«Можу допомогти»",
        feedback_title="Вашу думку отримано.",
        feedback_read_before="Команда проєкту прочитає її до {day}.",
        feedback_follow="Стежте за нею тут:",
        feedback_no_official_request="Думка — це не офіційна заява.",
        support_title="Вашу підтримку отримано.",
        support_told="Ви підтримуєте вже опубліковане повідомлення.",
        jury="Журі мешканців",
        candidacy_title="Вашу заявку отримано.",
        candidacy_drawn_on="Жеребкування відбудеться {day}.",
        candidacy_note="Номер і доказ: збережіть їх, вони показують, що ви у списку.",
        proof_ticket="Ваш номер: {ticket}",
        proof_salt="Ваш доказ: {salt}",
        sketch="«Проєкт»",
        sketch_title="Ваш проєкт розпочато.",
        sketch_until="Подайте його до {day}.",
        sketch_follow="Продовжте його та стежте за ним тут:",
        sketch_no_official_request="Ескіз — це не офіційна заява.",
        rendezvous="Зустріч",
    ),
)
"""French first; the others in the order of the language page."""


def words_in(language: str) -> TicketWords:
    """Return the words of a language, or the French ones where there are none."""
    return next((words for words in TICKET_WORDS if words.language == language), FRENCH)
