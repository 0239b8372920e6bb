"""A project being proposed: the call, the answers kept step by step, the contact, handing it in."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.receipt import Receipt
from kiosk.domain.sketch import COMPULSORY, Answers, SketchState
from kiosk.domain.sketch_questions import (
    CONTACT,
    QUESTIONS,
    REVIEW,
    TITLE,
    after,
    cleaned,
    is_answered,
    where_to_resume,
)
from kiosk.models.answers_model import AnswersModel
from kiosk.models.background import Background
from kiosk.models.drawing_model import DrawingModel
from kiosk.models.holder_contact_model import HolderContactModel
from kiosk.models.invitation_model import InvitationModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.sketch_keeping import SketchKeeping

if TYPE_CHECKING:
    from kiosk.services.sketching import Invitation, Resumed

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class SketchModel(QObject):
    """What a holder proposes.

    Signals:
        asked: a question is to be shown: one of `QUESTIONS`, `depiction`, or `call`.
        received: the first answers are on disk; `receipt` says how to come back.
        corrected: an answer was corrected from the review: back to it.
        submitted: it is handed in.
        undone: it was handed in and is a draft again.
    """

    changed = Signal()
    busyChanged = Signal()
    faultChanged = Signal()
    undoLeftChanged = Signal()
    asked = Signal(str)
    received = Signal()
    corrected = Signal()
    submitted = Signal()
    undone = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which handing it in can be undone."""
        super().__init__(parent)
        self._background = background
        self._keeping = SketchKeeping(background, undo, self)
        self._keeping.begun.connect(self._begun)
        self._keeping.busyChanged.connect(self.busyChanged)
        self._keeping.faultChanged.connect(self.faultChanged)
        self._keeping.undoLeftChanged.connect(self.undoLeftChanged)
        self._invitation = InvitationModel(self)
        self._drawing = DrawingModel(self)
        self._contact = HolderContactModel(self)
        self._language = "fr"
        self._session = 0
        self._theme_id: UUID | None = None
        self._answers = AnswersModel(self)
        self._answers.changed.connect(self.changed)
        self._kept = Answers()
        self._correcting = False

    @Property(InvitationModel, constant=True)
    def invitation(self) -> InvitationModel:
        """The call that is answered."""
        return self._invitation

    @Property(DrawingModel, constant=True)
    def drawing(self) -> DrawingModel:
        """The drawing."""
        return self._drawing

    @Property(HolderContactModel, constant=True)
    def contact(self) -> HolderContactModel:
        """How to reach the holder."""
        return self._contact

    @Property(AnswersModel, constant=True)
    def answers(self) -> AnswersModel:
        """The answers, and the question asked."""
        return self._answers

    @Property("QStringList", notify=changed)
    def told(self) -> list[str]:
        """The questions that have an answer."""
        told = [it for it in QUESTIONS if is_answered(self._answers.given, it)]
        return [*told, CONTACT] if self._contact.kept else told

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it can be handed in."""
        return self._contact.kept and all(is_answered(self._answers.given, it) for it in COMPULSORY)

    @Property(bool, notify=changed)
    def handedIn(self) -> bool:
        """Whether it is handed in."""
        sketch = self._keeping.sketch
        return sketch is not None and sketch.state is SketchState.SUBMITTED

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether it was handed in after the deadline."""
        return self._keeping.sketch is not None and self._keeping.sketch.late

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the kiosk is keeping it."""
        return self._keeping.busy

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        """Why the last attempt to keep it failed (a code; `gone`: it cannot change), or empty."""
        return self._keeping.fault

    @Property(int, notify=undoLeftChanged)
    def undoLeft(self) -> int:
        """Seconds left to undo handing it in."""
        return self._keeping.undo_left

    @property
    def receipt(self) -> Receipt | None:
        """What the holder leaves with, once the first answers are kept."""
        return self._keeping.receipt

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that leaving would lose."""
        return self._keeping.sketch_id is None and self._answers.given != Answers()

    @Slot(str)
    def propose(self, theme_id: str) -> None:
        """Show the call of a theme: `asked` follows."""
        self.wipe()
        self._theme_id = key = UUID(theme_id)
        session = self._session

        def show(found: "Invitation | None") -> None:
            if session == self._session and found is not None:
                self._invitation.show(found)
                self.asked.emit("call")

        self._background.read(lambda services: services.sketching.invitation(key), show)

    @Slot(str)
    def resume(self, sketch_id: str) -> None:
        """Go on with a draft whose code was typed: `asked` follows."""
        self.wipe()
        key, session = UUID(sketch_id), self._session

        def show(found: "Resumed | None") -> None:
            if session == self._session and found is not None:
                self._take_up(found)

        self._background.read(lambda services: services.sketching.resume(key), show)

    @Slot()
    def start(self) -> None:
        """Ask the first question, and draw the keys before they are needed."""
        self._keeping.prepare()
        self.ask(TITLE)

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask a question: `asked` follows."""
        self.turn_to(question)
        self.asked.emit(question)

    @Slot(str)
    def correct(self, question: str) -> None:
        """Ask a question again, from the review."""
        self.ask(question)
        self._correcting = True

    @Slot()
    def goOn(self) -> None:
        """Ask the next question; after a correction, `corrected`: the review is next."""
        if self._correcting:
            self.corrected.emit()
        else:
            self.ask(after(self._answers.question))

    @Slot()
    def proceed(self) -> None:
        """Keep the answers, and ask the next question; the first time, `received` comes first."""
        self._answers.take(replace(self._answers.given, drawing=self._drawing.drawing))
        answers, known, theme_id = self._answers.given, self._kept, self._theme_id

        def kept() -> None:
            self._take_in(answers)
            self.goOn()

        if self._keeping.sketch_id is not None:
            self._keeping.write(
                lambda services, key: services.sketching.keep(key, answers, known), kept
            )
        elif theme_id is not None:
            self._kept = answers
            self._keeping.begin(theme_id, answers, self._language)

    @Slot()
    def leaveContact(self) -> None:
        """Keep the contact typed if it may be kept, or go on with the one that is kept."""
        given = self._contact.given

        def kept() -> None:
            self._contact.settle(kept=True)
            self.goOn()

        if self._contact.ready:
            self._keeping.write(
                lambda services, key: services.sketching.leave_contact(key, given), kept
            )
        elif self._contact.kept:
            self.goOn()

    @Slot()
    def submit(self) -> None:
        """Hand it in: `submitted` follows, or `fault` says why not."""

        def done() -> None:
            self.changed.emit()
            self.submitted.emit()

        if self.ready:
            self._keeping.submit(done)

    @Slot()
    def undo(self) -> None:
        """Make it a draft again, if there is time left: `undone` follows."""

        def done() -> None:
            self.turn_to(REVIEW)
            self.undone.emit()

        self._keeping.undo(done)

    def turn_to(self, question: str) -> None:
        """Come back to a question."""
        self._correcting = False
        self._keeping.excuse()
        self._answers.turn_to(question)

    def speak(self, language: str) -> None:
        """Say the days in a language, and give the receipts to come that of the screens."""
        self._language = language
        self._invitation.speak(language)

    def wipe(self) -> None:
        """Forget everything of the visitor."""
        self._session += 1
        self._theme_id = None
        self._keeping.forget()
        self._kept = Answers()
        self._answers.take(self._kept)
        self._drawing.wipe()
        self._contact.settle(kept=False)
        self._invitation.wipe()
        self.turn_to(TITLE)

    def _begun(self) -> None:
        self.changed.emit()
        self.received.emit()

    def _take_in(self, answers: Answers) -> None:
        """Know the answers that are kept; show them if some were changed from afar."""
        sketch = self._keeping.sketch
        if sketch is not None:
            self._kept = sketch.answers
            if sketch.answers != cleaned(answers):
                self._answers.take(sketch.answers)

    def _take_up(self, found: "Resumed") -> None:
        sketch = found.sketch
        self._theme_id = sketch.theme_id
        self._kept = sketch.answers
        self._answers.take(self._kept)
        self._keeping.resume(sketch)
        self._invitation.show(found.invitation)
        self._drawing.show(sketch.answers.drawing)
        self._contact.settle(kept=found.has_contact)
        self.ask(where_to_resume(sketch.answers, has_contact=found.has_contact))
