"""The words of the cards on which residents write what they think of a project."""

from dataclasses import dataclass

from kiosk.documents.fonts import Script
from kiosk.domain.feedback import FeedbackKind


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says in one language.

    Attributes:
        answers: the three answers, as at the kiosk.
        word: over the lines to write on.
        hand_in: what to do with the card; `follow`: what the QR code opens.
    """

    language: str
    script: Script
    heading: str
    answers: dict[FeedbackKind, str]
    word: str
    hand_in: str
    follow: str


def _words(language: str, script: Script, *said: str) -> CardWords:
    heading, want, doubt, help_, word, hand_in, follow = said
    answers = {FeedbackKind.WANT: want, FeedbackKind.DOUBT: doubt, FeedbackKind.HELP: help_}
    return CardWords(language, script, heading, answers, word, hand_in, follow)


FRENCH = _words(
    "fr",
    Script.LATIN,
    "Votre avis sur ce projet",
    "J’en ai envie",
    "J’ai un doute",
    "Je peux aider",
    "Un mot pour dire pourquoi, si vous voulez",
    "Donnez cette carte à l’accueil. N’écrivez ni nom ni téléphone.",
    "Scannez pour voir ce que le projet devient.",
)

_CARD_WORDS = (
    FRENCH,
    _words(
        "en",
        Script.LATIN,
        "Your opinion on this project",
        "I want it",
        "I have a doubt",
        "I can help",
        "A word to say why, if you like",
        "Hand this card in at the front desk. Write no name and no telephone number.",
        "Scan to see what becomes of the project.",
    ),
    _words(
        "es",
        Script.LATIN,
        "Su opinión sobre este proyecto",
        "Me apetece",
        "Tengo una duda",
        "Puedo ayudar",
        "Unas palabras para decir por qué, si quiere",
        "Entregue esta tarjeta en la recepción. No escriba nombre ni teléfono.",
        "Escanee para ver qué pasa con el proyecto.",
    ),
    _words(
        "pt",
        Script.LATIN,
        "A sua opinião sobre este projeto",
        "Tenho vontade",
        "Tenho uma dúvida",
        "Posso ajudar",
        "Uma palavra para dizer porquê, se quiser",
        "Entregue este cartão na receção. Não escreva nome nem telefone.",
        "Digitalize para ver o que acontece ao projeto.",
    ),
    _words(
        "ar",
        Script.ARABIC,
        "رأيكم في هذا المشروع",
        "أرغب فيه",
        "لديّ شك",
        "يمكنني المساعدة",
        "كلمة لتقولوا لماذا، إن شئتم",
        "سلّموا هذه البطاقة إلى الاستقبال. لا تكتبوا اسمًا ولا رقم هاتف.",
        "امسحوا الرمز لمعرفة ما يصير إليه المشروع.",
    ),
    _words(
        "zh",
        Script.CHINESE,
        "您对这个项目的看法",
        "我很期待",
        "我有疑虑",
        "我能帮忙",
        "愿意的话，写一句为什么",
        "请把卡片交到前台。请勿写姓名或电话。",
        "扫码了解项目进展。",
    ),
    _words(
        "uk",
        Script.CYRILLIC,
        "Ваша думка про цей проєкт",
        "Я цього хочу",
        "Я маю сумнів",
        "Я можу допомогти",
        "Кілька слів чому, якщо бажаєте",
        "Віддайте картку на рецепції. Не пишіть імені та телефону.",
        "Скануйте, щоб побачити, що буде з проєктом.",
    ),
)


def card_words(language: str) -> CardWords:
    """Return the words of a language, or the French ones where there are none."""
    return next((words for words in _CARD_WORDS if words.language == language), FRENCH)
