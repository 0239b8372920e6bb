"""Following up at the kiosk: the code typed or scanned, and what became of the deposit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.receipt import FollowUp, Subject
from kiosk.domain.sketch import SketchState
from kiosk.models.background import Background
from kiosk.models.born_rows import BornRows
from kiosk.models.news_model import NewsModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.words import grouped_code, in_fours, long_day, told_appointment

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services
    from kiosk.services.follow_up import Answer, Following
    from kiosk.services.supporting import Supporting

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 400
AGENTS = "AGENT"
"""What an agent types where visitors type their code, to reach the door of the desk."""


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class FollowUpModel(QObject):
    """What the bearer of a receipt sees and does.

    Signals:
        opened: the code opens a deposit; the properties tell it.
        refused: the code opens nothing.
        agentsAsked: an agent typed what opens the door of the desk.
        withdrawn, erased: it is done and on disk.
        failed: it could not be done; nothing changed.
    """

    codeChanged = Signal()
    busyChanged = Signal()
    followUpChanged = Signal()
    opened = Signal()
    refused = Signal()
    agentsAsked = Signal()
    withdrawn = Signal()
    erased = Signal()
    failed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._language = "fr"
        self._session = 0
        self._code = ""
        self._busy = False
        self._follow_up: FollowUp | None = None
        self._projects = BornRows(self)
        self._news = NewsModel(self)

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        """What was typed or scanned so far, grouped by four as on the ticket."""
        return grouped_code(self._code)

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    @Property(str, notify=followUpChanged)
    def subject(self) -> str:
        """What the code is for: a `Subject`, or empty."""
        return self._follow_up.subject.value if self._follow_up else ""

    @Property(str, notify=followUpChanged)
    def state(self) -> str:
        """The state of the deposit, or empty."""
        return self._follow_up.state.value if self._follow_up else ""

    @Property(str, notify=followUpChanged)
    def subjectId(self) -> str:
        """The id of what was given, or empty."""
        return str(self._follow_up.subject_id) if self._follow_up else ""

    @Property(bool, notify=followUpChanged)
    def isDraft(self) -> bool:
        """Whether it is a sketch that its holder has not handed in yet."""
        return self._follow_up is not None and self._follow_up.state is SketchState.DRAFT

    @Property(str, notify=followUpChanged)
    def theme(self) -> str:
        """The theme that carries what was given, if a jury retained it, or empty."""
        return (self._follow_up.theme or "") if self._follow_up else ""

    @Property(BornRows, constant=True)
    def projects(self) -> BornRows:
        """The projects born of a contribution."""
        return self._projects

    @Property(bool, notify=followUpChanged)
    def late(self) -> bool:
        """Whether it is a sketch that was handed in after the deadline."""
        return self._follow_up is not None and self._follow_up.late

    @Property(str, notify=followUpChanged)
    def kind(self) -> str:
        """What it expresses, or empty."""
        return self._follow_up.kind.value if self._follow_up else ""

    @Property(str, notify=followUpChanged)
    def depositedOn(self) -> str:
        """The day of the deposit, in words."""
        return self._day("deposited_on")

    @Property(str, notify=followUpChanged)
    def readOn(self) -> str:
        """The day an agent read it, in words, or empty."""
        return self._day("read_on")

    @Property(str, notify=followUpChanged)
    def readBefore(self) -> str:
        """The last day of the reading promise, in words."""
        return self._day("read_before")

    @Property(str, notify=followUpChanged)
    def answeredOn(self) -> str:
        """The day of the answer, in words, or empty."""
        return self._day("answered_on")

    @Property(str, notify=followUpChanged)
    def answerBefore(self) -> str:
        """The last day of the answering promise, in words."""
        return self._day("answer_before")

    @Property(str, notify=followUpChanged)
    def explanation(self) -> str:
        """The reason of a refusal, or the service that can act; or empty."""
        follow_up = self._follow_up
        return (follow_up.reason or follow_up.service or "") if follow_up else ""

    @Property(str, notify=followUpChanged)
    def answer(self) -> str:
        """The answer, beside whatever was decided; or empty."""
        return (self._follow_up.answer or "") if self._follow_up else ""

    @Property(str, notify=followUpChanged)
    def question(self) -> str:
        """Of an answer to the passeur, what was asked; or empty."""
        return (self._follow_up.question or "") if self._follow_up else ""

    @Property(str, notify=followUpChanged)
    def changed(self) -> str:
        """Of a feedback, what it changed in the project; or empty."""
        return (self._follow_up.changed or "") if self._follow_up else ""

    @Property(int, notify=followUpChanged)
    def sheetVersion(self) -> int:
        """Of a feedback, the version of the sheet that it changed; or 0."""
        return (self._follow_up.sheet_version or 0) if self._follow_up else 0

    @Property(NewsModel, constant=True)
    def news(self) -> NewsModel:
        """Of a sketch or a feedback, what became of the project after the stimulateur."""
        return self._news

    @Property(str, notify=followUpChanged)
    def volunteer(self) -> str:
        """Of a candidacy, the number of the volunteer in the list, or empty."""
        proof = self._follow_up.proof if self._follow_up else None
        return proof.ticket if proof else ""

    @Property(str, notify=followUpChanged)
    def salt(self) -> str:
        """Of a candidacy, what proves that it is in the list, by groups of four; or empty."""
        return in_fours(self._follow_up.proof) if self._follow_up else ""

    @Property(str, notify=followUpChanged)
    def appointment(self) -> str:
        """Of a registration, the moment, when and where; or empty."""
        known = self._follow_up.appointment if self._follow_up else None
        return told_appointment(known, self._language)

    @Slot(str)
    def press(self, symbol: str) -> None:
        """Add a symbol of the code."""
        self.type(self._code + symbol)

    @Slot()
    def rubOut(self) -> None:
        """Take the last symbol back."""
        self.type(self._code[:-1])

    @Slot(str)
    def type(self, code: str) -> None:
        """Take what was typed or scanned."""
        code = code.upper().replace("-", "").replace(" ", "")[:_LONGEST]
        if code != self._code:
            self._code = code
            self.codeChanged.emit()

    @Slot(int, str, result=bool)
    def takeKey(self, key: int, text: str) -> bool:
        """Take a key of a keyboard or of a QR reader; return whether it was of use."""
        if key == Qt.Key.Key_Backspace:
            self.rubOut()
            return True
        if not text.strip() or not text.isprintable():
            return False
        self.press(text)
        return True

    @Slot()
    def lookUp(self) -> None:
        """Ask what the code opens: `opened` or `refused` follows."""
        if self._busy:
            return
        if self._code == AGENTS:
            self.agentsAsked.emit()
            return
        self._set_busy(True)
        session, code = self._session, self._code

        def answered(answer: "Answer") -> None:
            QTimer.singleShot(
                answer.delay * 1000, self, lambda: self._answered(session, answer.follow_up)
            )

        self._background.read(
            lambda services: services.following.look_up(code),
            answered,
            lambda _fault: self._fail(session),
        )

    @Slot()
    def withdraw(self) -> None:
        """Take the deposit back."""
        follow_up = self._follow_up
        if follow_up is None or self._busy:
            return
        self._set_busy(True)
        session, code = self._session, self._code

        def withdraw(services: "Services") -> "Answer":
            _keeper(services, follow_up).withdraw(follow_up.subject_id)
            return services.following.look_up(code)

        self._background.write(
            withdraw,
            lambda answer: self._withdrawn(session, answer),
            lambda _fault: self._fail(session),
        )

    @Slot()
    def erase(self) -> None:
        """Erase the deposit."""
        follow_up = self._follow_up
        if follow_up is None or self._busy:
            return
        self._set_busy(True)
        session = self._session
        self._background.write(
            lambda services: _keeper(services, follow_up).erase(follow_up.subject_id),
            lambda _nothing: self._erased(session),
            lambda _fault: self._fail(session),
        )

    def speak(self, language: str) -> None:
        """Say the days in a language."""
        self._language = language
        self._show(self._follow_up)

    def wipe(self) -> None:
        """Forget the code and what it opened."""
        self._session += 1
        self.type("")
        self._set_busy(False)
        self._show(None)

    def _day(self, name: str) -> str:
        day = getattr(self._follow_up, name) if self._follow_up else None
        return long_day(day, self._language)

    def _answered(self, session: int, follow_up: FollowUp | None) -> None:
        if session != self._session:
            return
        self._set_busy(False)
        self._show(follow_up)
        if follow_up is None:
            self.refused.emit()
        else:
            self.opened.emit()

    def _withdrawn(self, session: int, answer: "Answer") -> None:
        if session == self._session:
            self._set_busy(False)
            self._show(answer.follow_up)
            self.withdrawn.emit()

    def _erased(self, session: int) -> None:
        if session == self._session:
            self.wipe()
            self.erased.emit()

    def _fail(self, session: int) -> None:
        if session == self._session:
            self._set_busy(False)
            self.failed.emit()

    def _show(self, follow_up: FollowUp | None) -> None:
        self._follow_up = follow_up
        self._projects.show(follow_up)
        self._news.show(follow_up.news if follow_up else None, self._language)
        self.followUpChanged.emit()

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit()


def _keeper(services: "Services", follow_up: FollowUp) -> "Following | Supporting":
    """Return the use cases that take back what a receipt is for."""
    supported = follow_up.subject is Subject.SUPPORT
    return services.supporting if supported else services.following
