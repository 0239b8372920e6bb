"""What the ticket of a registration says, in the visitors' languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RendezvousWords:
    """What differs from the ticket of a contribution.

    Attributes:
        on: names the day of the moment as `{day}`.
        note: what to do if one cannot come.
    """

    title: str
    on: str
    follow: str
    note: str


RENDEZVOUS_WORDS = {
    "fr": RendezvousWords(
        title="Votre place est gardée.",
        on="Rendez-vous le {day}.",
        follow="Retrouvez-le ici :",
        note="Un empêchement ? Rendez votre place avec ce code.",
    ),
    "en": RendezvousWords(
        title="Your seat is kept.",
        on="See you on {day}.",
        follow="Find it here:",
        note="Cannot come? Give your seat back with this code.",
    ),
    "es": RendezvousWords(
        title="Su plaza está reservada.",
        on="La cita es el {day}.",
        follow="Consúltela aquí:",
        note="¿No puede venir? Devuelva su plaza con este código.",
    ),
    "pt": RendezvousWords(
        title="O seu lugar está guardado.",
        on="O encontro é a {day}.",
        follow="Consulte-o aqui:",
        note="Não pode vir? Devolva o seu lugar com este código.",
    ),
    "ar": RendezvousWords(
        title="مقعدك محجوز.",
        on="الموعد يوم {day}.",
        follow="تابعه هنا:",
        note="لا يمكنك الحضور؟ أعد مقعدك بهذا الرمز.",
    ),
    "zh": RendezvousWords(
        title="您的座位已保留。",
        on="活动日期：{day}。",
        follow="在此查看：",
        note="不能来？请用此代码退还座位。",
    ),
    "uk": RendezvousWords(
        title="Ваше місце збережено.",
        on="Зустріч {day}.",
        follow="Перегляньте тут:",
        note="Не можете прийти? Поверніть місце цим кодом.",
    ),
}
"""By the language of the ticket."""
