"""The answers of a holder, and the question that is asked."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.personal_data import find
from kiosk.domain.sketch import COMPULSORY, Answers
from kiosk.domain.sketch_questions import (
    QUESTIONS,
    REVIEW,
    TITLE,
    WORDS,
    after,
    is_answered,
    with_choice,
    with_words,
)
from kiosk.domain.text import graphemes
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class AnswersModel(QObject):
    """What is answered so far."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given = Answers()
        self._question = TITLE

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question asked."""
        return self._question

    @Property(int, notify=changed)
    def rank(self) -> int:
        """Which question it is, from 1."""
        return QUESTIONS.index(after(self._question)) if self._question != REVIEW else self.ranks

    @Property(int, constant=True)
    def ranks(self) -> int:
        """How many questions there are."""
        return QUESTIONS.index(REVIEW)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The words of the answer, while the question is answered in words."""
        return getattr(self._given, self._question) if self._question in WORDS else ""

    @Property(int, notify=changed)
    def length(self) -> int:
        """How many characters a reader would count in it."""
        return graphemes(self.text)

    @Property(int, notify=changed)
    def longest(self) -> int:
        """How many characters are kept at most."""
        return WORDS.get(self._question, 0)

    @Property("QStringList", notify=changed)
    def personalData(self) -> list[str]:
        """The kinds of personal data that the words seem to hold, each once."""
        return list(dict.fromkeys(mention.kind.value for mention in find(self.text)))

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether the question has the answer without which there is no way on."""
        return self._question not in COMPULSORY or is_answered(self._given, self._question)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title."""
        return self._given.title

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What it is, in one sentence."""
        return self._given.sentence

    @Property(str, notify=changed)
    def quartier(self) -> str:
        """The id of its quartier, or empty."""
        return self._given.quartier or ""

    @Property(str, notify=changed)
    def holder(self) -> str:
        """Who carries it: a `Holder`, or empty."""
        return self._given.holder.value if self._given.holder else ""

    @Property("QStringList", notify=changed)
    def origins(self) -> list[str]:
        """The ids of the contributions that it answers."""
        return [str(it) for it in self._given.origins]

    @property
    def given(self) -> Answers:
        """The answers."""
        return self._given

    @Slot(str)
    def write(self, text: str) -> None:
        """Take the words as they are now."""
        if self._question in WORDS and text != self.text:
            self.take(with_words(self._given, self._question, text))

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Take a choice; an origin chosen again is chosen no more."""
        self.take(with_choice(self._given, self._question, choice))

    def take(self, answers: Answers) -> None:
        """Take other answers."""
        self._given = answers
        self.changed.emit()

    def turn_to(self, question: str) -> None:
        """Ask another question."""
        self._question = question
        self.changed.emit()
