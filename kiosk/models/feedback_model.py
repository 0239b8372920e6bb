"""A feedback in progress: what a visitor tells the passeur about a project."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.personal_data import find
from kiosk.domain.text import LONGEST_CONTRIBUTION, graphemes
from kiosk.models.background import Background
from kiosk.models.feedback_draft import FeedbackDraft
from kiosk.models.kept_model import KeptModel
from kiosk.models.opinions_model import OpinionsModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.question_model import QuestionModel

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class FeedbackModel(KeptModel):
    """What the visitor tells the passeur."""

    chosen = Signal()
    textChanged = Signal()
    contactChanged = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which a feedback can be undone on the last page."""
        super().__init__(background, undo, parent)
        self._opinions = OpinionsModel(background, self)
        self._words = FeedbackDraft()

    @Property(OpinionsModel, constant=True)
    def opinions(self) -> OpinionsModel:
        """What is told about the project shown."""
        return self._opinions

    @Property(str, notify=chosen)
    def kind(self) -> str:
        """The kind chosen (`want`, `doubt`, `help`), or empty."""
        return self._words.kind

    @Property(str, notify=chosen)
    def question(self) -> str:
        """The question that is answered, or empty."""
        return self._words.question

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The words typed."""
        return self._words.text

    @Property(int, notify=textChanged)
    def length(self) -> int:
        """How many characters a reader would count."""
        return graphemes(self._words.text)

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many characters are kept at most."""
        return LONGEST_CONTRIBUTION

    @Property("QStringList", notify=textChanged)
    def personalData(self) -> list[str]:
        """The kinds of personal data that the words seem to hold, each once."""
        return list(dict.fromkeys(mention.kind.value for mention in find(self._words.text)))

    @Property(str, notify=contactChanged)
    def contact(self) -> str:
        """The e-mail address or phone number typed."""
        return self._words.contact

    @Property(bool, notify=contactChanged)
    def ofAge(self) -> bool:
        """Whether « J’ai 15 ans ou plus » is ticked."""
        return self._words.of_age

    @Property(bool, notify=contactChanged)
    def accepted(self) -> bool:
        """Whether « J’accepte d’être recontacté » is ticked."""
        return self._words.accepted

    @Property(bool, notify=contactChanged)
    def contactable(self) -> bool:
        """Whether the contact may be kept."""
        return self._words.contactable

    @Slot(str, str)
    def choose(self, project_id: str, kind: str) -> None:
        """Begin to tell something about a project; other words are dropped."""
        self._begin(FeedbackDraft(project_id, kind))

    @Slot(str, QuestionModel, str)
    def answer(self, project_id: str, asked: QuestionModel, kind: str) -> None:
        """Begin to answer what the passeur asks on a project; other words are dropped."""
        draft = FeedbackDraft(project_id, kind)
        draft.round_id, draft.question = asked.roundId, asked.question
        self._begin(draft)

    @Slot(str)
    def write(self, text: str) -> None:
        """Take the words as they are now."""
        if text != self._words.text:
            self._words.text = text
            self.textChanged.emit()

    @Slot(str)
    def writeContact(self, contact: str) -> None:
        """Take the contact as it is now."""
        if contact != self._words.contact:
            self._words.contact = contact
            self.contactChanged.emit()

    @Slot(bool)
    def setOfAge(self, ticked: bool) -> None:
        """Tick « J’ai 15 ans ou plus », or not."""
        self._words.of_age = ticked
        self.contactChanged.emit()

    @Slot(bool)
    def setAccepted(self, ticked: bool) -> None:
        """Tick « J’accepte d’être recontacté », or not."""
        self._words.accepted = ticked
        self.contactChanged.emit()

    @Slot()
    def send(self) -> None:
        """Keep it without a contact: `kept` follows, or `fault` says why not."""
        self._words.forget_contact()
        self.contactChanged.emit()
        self._send()

    @Slot()
    def sendWithContact(self) -> None:
        """Keep it with its contact, if the contact may be kept."""
        if self._words.contactable:
            self._send()

    def wipe(self) -> None:
        """Forget everything of the visitor."""
        self._take(FeedbackDraft())
        self._opinions.wipe()

    def _begin(self, draft: FeedbackDraft) -> None:
        if (draft.about, draft.kind) != (self._words.about, self._words.kind):
            self._take(draft)
        self._keeping.begin()

    def _take(self, words: FeedbackDraft) -> None:
        """Start from other words: nothing of those before stays, nor comes back."""
        self._words = words
        self._keeping.forget()
        for changed in (self.chosen, self.textChanged, self.contactChanged):
            changed.emit()

    def _send(self) -> None:
        words = self._words
        if not words.kind or self._opinions.has_told(words.about, words.kind):
            return
        opinion = words.opinion(self._language)
        self._keeping.send(lambda services, draft: services.feedback.give(draft, opinion))

    def _kept(self) -> None:
        self._opinions.remember(self._words.about, self._words.kind)
        super()._kept()

    def _undone(self) -> None:
        self._opinions.forget(self._words.about, self._words.kind)
        super()._undone()
