"""The question that the passeur asks on a project, and those that are over."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion_round import RoundStanding, RoundState
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A question that is over; no count that is too small to be told.

    Attributes:
        changed: what the answers changed, or empty until the passeur tells it.
    """

    question: str
    changed: str
    wants: int
    doubts: int
    helps: int


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class RoundRows(Rows):
    """Questions that are over."""

    row_type = RoundRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class QuestionModel(QObject):
    """The rounds of opinions of the project that is shown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: RoundStanding | None = None
        self._language = "fr"
        self._over = RoundRows(self)

    @Property(str, notify=changed)
    def roundId(self) -> str:
        """The id of what is asked now, or empty."""
        return str(self._asked.round.id) if self._asked else ""

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked now, or empty."""
        return self._asked.round.question if self._asked else ""

    @Property(str, notify=changed)
    def audience(self) -> str:
        """Whom it is for, in a short line, or empty."""
        return self._asked.round.audience if self._asked else ""

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        """The last day on which it is asked, or empty."""
        return long_day(self._asked.round.closes_on, self._language) if self._asked else ""

    @Property(int, notify=changed)
    def wants(self) -> int:
        """How many want it; 0 while too few to be told."""
        return self._asked.counts.get(FeedbackKind.WANT, 0) if self._asked else 0

    @Property(int, notify=changed)
    def doubts(self) -> int:
        """How many doubt; 0 while too few to be told."""
        return self._asked.counts.get(FeedbackKind.DOUBT, 0) if self._asked else 0

    @Property(int, notify=changed)
    def helps(self) -> int:
        """How many can help; 0 while too few to be told."""
        return self._asked.counts.get(FeedbackKind.HELP, 0) if self._asked else 0

    @Property(RoundRows, constant=True)
    def over(self) -> RoundRows:
        """The questions that are over, the last first."""
        return self._over

    def show(self, rounds: tuple[RoundStanding, ...], language: str) -> None:
        """Show these rounds instead, and say the days in a language."""
        self._asked = next((it for it in rounds if it.state is RoundState.OPEN), None)
        self._language = language
        self._over.replace([_row(it) for it in rounds if it.state is RoundState.OVER])
        self.changed.emit()


def _row(it: RoundStanding) -> RoundRow:
    want, doubt, help_ = (it.counts.get(kind, 0) for kind in FeedbackKind)
    return RoundRow(it.round.question, it.round.changed or "", want, doubt, help_)
