"""A feedback in progress: what a visitor tells the passeur about a project."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.personal_data import find
from kiosk.domain.receipt import Receipt
from kiosk.domain.text import LONGEST_CONTRIBUTION, graphemes
from kiosk.errors import EnvironmentFault
from kiosk.models.background import Background
from kiosk.models.countdown import Countdown
from kiosk.models.feedback_draft import FeedbackDraft
from kiosk.models.opinions_model import OpinionsModel
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services
    from kiosk.services.deposit import Draft

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class FeedbackModel(QObject):
    """What the visitor tells the passeur.

    Signals:
        kept: it is on disk; `receipt` says how to follow it.
        undone: it was kept and is erased again; the words are still here.
    """

    chosen = Signal()
    textChanged = Signal()
    contactChanged = Signal()
    busyChanged = Signal()
    faultChanged = Signal()
    undoLeftChanged = Signal()
    kept = Signal()
    undone = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which a feedback can be undone on the last page."""
        super().__init__(parent)
        self._background = background
        self._undo_time = Countdown(undo, self)
        self._undo_time.changed.connect(self.undoLeftChanged)
        self._opinions = OpinionsModel(background, self)
        self._language = "fr"
        self._busy = False
        self._fault = ""
        self._sending = False
        self._drawn: Draft | None = None
        self._receipt: Receipt | None = None
        self._words = FeedbackDraft()

    @Property(OpinionsModel, constant=True)
    def opinions(self) -> OpinionsModel:
        """What is told about the project shown."""
        return self._opinions

    @Property(str, notify=chosen)
    def kind(self) -> str:
        """The kind chosen (`want`, `doubt`, `help`), or empty."""
        return self._words.kind

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

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the kiosk is keeping or undoing."""
        return self._busy

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        """Why the last attempt to keep it failed (a code; `gone`: no such project), or empty."""
        return self._fault

    @Property(int, notify=undoLeftChanged)
    def undoLeft(self) -> int:
        """Seconds left to undo what was kept."""
        return self._undo_time.left

    @property
    def receipt(self) -> Receipt | None:
        """What the visitor leaves with, once it is kept."""
        return self._receipt

    @Slot(str, str)
    def choose(self, project_id: str, kind: str) -> None:
        """Begin to tell something about a project; other words are dropped."""
        if (project_id, kind) != (self._words.project_id, self._words.kind):
            self._take(FeedbackDraft(project_id, kind))
        self._begin()

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

    @Slot()
    def undo(self) -> None:
        """Erase what was just kept; the words stay here, under new keys."""
        receipt, words = self._receipt, self._words
        if receipt is None or self._busy or not self.undoLeft:
            return

        def erased(_nothing: None) -> None:
            if words is self._words:
                self._erased()

        self._set_busy(True)
        self._background.write(
            lambda services: services.following.erase(receipt.subject_id),
            erased,
            lambda error: self._not_kept(words, error),
        )

    def speak(self, language: str) -> None:
        """Give the receipts to come the language of the screens."""
        self._language = language

    def wipe(self) -> None:
        """Forget everything of the visitor."""
        self._take(FeedbackDraft())
        self._opinions.wipe()

    def _take(self, words: FeedbackDraft) -> None:
        """Start from other words: nothing of those before stays, nor comes back."""
        self._words = words
        self._sending = False
        self._drawn = None
        self._receipt = None
        self._undo_time.stop()
        self._set_busy(False)
        self._set_fault("")
        for changed in (self.chosen, self.textChanged, self.contactChanged):
            changed.emit()

    def _begin(self) -> None:
        """Draw the ids and the keys, in the background, before a word is typed."""
        words = self._words

        def drawn(draft: "Draft") -> None:
            if words is self._words:
                self._drawn = draft
                self._send_if_asked()

        if self._drawn is None:
            self._background.write(
                lambda services: services.feedback.begin(),
                drawn,
                lambda error: self._not_kept(words, error),
            )

    def _send(self) -> None:
        words = self._words
        if self._busy or not words.kind or self._opinions.has_told(words.project_id, words.kind):
            return
        self._set_busy(True)
        self._set_fault("")
        self._sending = True
        self._send_if_asked()
        if self._drawn is None:
            self._begin()

    def _send_if_asked(self) -> None:
        draft, words = self._drawn, self._words
        if draft is None or not self._sending:
            return
        self._sending = False
        opinion = words.opinion(self._language)

        def give(services: "Services") -> Receipt | None:
            return services.feedback.give(draft, opinion)

        def given(receipt: Receipt | None) -> None:
            if words is self._words:
                self._given(receipt)

        self._background.write(give, given, lambda error: self._not_kept(words, error))

    def _given(self, receipt: Receipt | None) -> None:
        self._set_busy(False)
        if receipt is None:
            self._set_fault("gone")
            return
        self._receipt = receipt
        self._opinions.remember(self._words.project_id, self._words.kind)
        self._undo_time.start()
        self.kept.emit()

    def _not_kept(self, words: FeedbackDraft, error: EnvironmentFault) -> None:
        if words is not self._words or not self._busy:
            return  # the visitor left, or asked nothing of the kiosk yet
        self._sending = False
        self._set_busy(False)
        self._set_fault(error.code.value)

    def _erased(self) -> None:
        self._receipt = None
        self._drawn = None
        self._opinions.forget(self._words.project_id, self._words.kind)
        self._undo_time.stop()
        self._set_busy(False)
        self.undone.emit()
        self._begin()

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit()

    def _set_fault(self, code: str) -> None:
        if code != self._fault:
            self._fault = code
            self.faultChanged.emit()
