"""The rounds of opinions of one project, as the passeur asks and concludes them."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion_round import LONGEST_AUDIENCE, LONGEST_QUESTION, RoundStanding
from kiosk.domain.typed_time import read_day, written_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.rounds import Asked

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_FORTNIGHT = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class AskedRow:
    """A question in the list, with all its counts.

    Attributes:
        closes_on: its last day, or empty if it was called off before.
        standing: a value of `RoundState`.
        changed: what the answers changed, or empty.
    """

    round_id: str
    question: str
    audience: str
    opens_on: str
    closes_on: str
    standing: str
    wants: int
    doubts: int
    helps: int
    changed: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class AskedRows(Rows):
    """The questions of a project."""

    row_type = AskedRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class RoundsModel(RefusingModel):
    """What was asked about the open project. What is typed stays in the page.

    Signals:
        done: what was asked for is in the record; the page may forget what was typed.
    """

    changed = Signal()
    done = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._project: UUID | None = None
        self._rows = AskedRows(self)
        self._days = ("", "")

    @Property(AskedRows, constant=True)
    def rows(self) -> AskedRows:
        """The questions, those that open last first."""
        return self._rows

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        """The first day that is proposed for a new question: today, as it is typed."""
        return self._days[0]

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        """The last day that is proposed: two weeks later."""
        return self._days[1]

    @Property(int, constant=True)
    def longestQuestion(self) -> int:
        """The most signs of a question."""
        return LONGEST_QUESTION

    @Property(int, constant=True)
    def longestAudience(self) -> int:
        """The most signs of whom it is for."""
        return LONGEST_AUDIENCE

    def show(self, project: UUID | None) -> None:
        """Show the questions of another project, or of none."""
        self._project = project
        self._refuse("")
        self._rows.replace([])
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read them again."""
        key = self._project
        if key is None:
            return

        def show(read: tuple[tuple[RoundStanding, ...], tuple[str, str]]) -> None:
            if key == self._project:
                self._show(*read)

        def read(
            desk: "DeskServices", me: UUID
        ) -> tuple[tuple[RoundStanding, ...], tuple[str, str]]:
            today = desk.rounds.today()
            return desk.rounds.of_project(me, key), (
                written_day(today),
                written_day(today + _FORTNIGHT),
            )

        self._desk.read(read, show)

    @Slot(str, str, str, str)
    def ask(self, question: str, audience: str, first: str, last: str) -> None:
        """Ask a question from a day to another: `done`, or a refusal, follows."""
        key = self._project
        if key is None:
            return

        def ask(desk: "DeskServices", me: UUID) -> None:
            desk.rounds.ask(me, _asked(key, (question, audience), (first, last)))

        self._change(ask, self._done)

    @Slot(str)
    def stop(self, round_id: str) -> None:
        """Ask no more: `done`, or a refusal, follows."""
        self._change(lambda desk, me: desk.rounds.stop(me, UUID(round_id)), self._done)

    @Slot(str, str)
    def conclude(self, round_id: str, changed: str) -> None:
        """Tell what the answers changed: `done`, or a refusal, follows."""
        self._change(lambda desk, me: desk.rounds.conclude(me, UUID(round_id), changed), self._done)

    def _done(self, _nothing: None) -> None:
        self.done.emit()
        self.refresh()

    def _show(self, rounds: tuple[RoundStanding, ...], days: tuple[str, str]) -> None:
        self._days = days
        self._rows.replace([_row(it) for it in rounds])
        self.changed.emit()


def _asked(project: UUID, words: tuple[str, str], days: tuple[str, str]) -> "Asked":
    from kiosk.services.desk.rounds import Asked  # noqa: PLC0415 - the door does not wait

    return Asked(project, *words, *map(read_day, days))


def _row(it: RoundStanding) -> AskedRow:
    asked = it.round
    return AskedRow(
        str(asked.id),
        asked.question,
        asked.audience,
        written_day(asked.opens_on),
        written_day(asked.closes_on) if asked.closes_on >= asked.opens_on else "",
        it.state.value,
        it.counts.get(FeedbackKind.WANT, 0),
        it.counts.get(FeedbackKind.DOUBT, 0),
        it.counts.get(FeedbackKind.HELP, 0),
        asked.changed or "",
    )
