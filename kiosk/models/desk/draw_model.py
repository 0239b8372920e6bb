"""The page of the draw, until its list is closed: opening it, counting, importing a list."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.documents.dates import clock_time
from kiosk.domain.calendar import local_moment
from kiosk.domain.sortition.draw import Draw
from kiosk.domain.sortition.strata import CATEGORIES
from kiosk.domain.typed_time import WrongDay, WrongTime, read_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.draw_invitations_model import DrawInvitationsModel
from kiosk.models.desk.draw_step_model import DrawStepModel
from kiosk.models.desk.draw_words import UNREADABLE_DAY, moment_written
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.draws import Counts, Listed

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """How many volunteers gave an answer; `people` is empty where it is too small to be told."""

    category: str
    answer: str
    people: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class AnswerRows(Rows):
    """The answers, by category."""

    row_type = AnswerRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class DrawModel(DrawStepModel):
    """The draw under way, or the last one.

    Signals:
        drawChanged: another draw, or another stage of it.
    """

    changed = Signal()
    drawChanged = Signal()
    columnsChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.stepChanged.connect(self.changed)
        self._draw: Draw | None = None
        self._counts = AnswerRows(self)
        self._total = self._homes = 0
        self._invitations = DrawInvitationsModel(desk, self)
        self._columns: list[str] = []
        self._imported = -1

    @property
    def draw(self) -> Draw | None:
        """The draw, or None if there never was one."""
        return self._draw

    @Property(DrawInvitationsModel, constant=True)
    def invitations(self) -> DrawInvitationsModel:
        """Whom to invite before, from a list."""
        return self._invitations

    @Property(str, notify=drawChanged)
    def state(self) -> str:
        """A `DrawState`, or empty if there never was a draw."""
        return self._draw.state.value if self._draw else ""

    @Property(str, notify=drawChanged)
    def title(self) -> str:
        """What the jury is for."""
        return self._draw.title if self._draw else ""

    @Property(int, notify=drawChanged)
    def seats(self) -> int:
        """How many people are drawn."""
        return self._draw.seats if self._draw else 0

    @Property(str, notify=drawChanged)
    def closesOn(self) -> str:
        """The last day to volunteer, in words."""
        return long_day(self._draw.closes_on if self._draw else None, "fr")

    @Property(str, notify=drawChanged)
    def ceremony(self) -> str:
        """When the balls are drawn, in words."""
        if self._draw is None:
            return ""
        moment = self._draw.ceremony
        return f"{long_day(local_moment(moment).date(), 'fr')}, {clock_time(moment, 'fr')}"

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many volunteer."""
        return self._total

    @Property(int, notify=changed)
    def sharedHomes(self) -> int:
        """Households of more than one volunteer."""
        return self._homes

    @Property(AnswerRows, constant=True)
    def counts(self) -> AnswerRows:
        """How many gave each answer."""
        return self._counts

    @Property("QStringList", constant=True)
    def categories(self) -> list[str]:
        """What is asked, in the order of the questions."""
        return list(CATEGORIES)

    @Property("QStringList", notify=columnsChanged)
    def columns(self) -> list[str]:
        """The columns of the list that was read, to be mapped; empty without any."""
        return self._columns

    @Property(int, notify=changed)
    def imported(self) -> int:
        """How many people the list just imported had; -1 if none was."""
        return self._imported

    @Slot()
    def refresh(self) -> None:
        """Read the draw and its counts again, and the invitations."""
        self._tell()
        self._invitations.refresh()
        self._look()

    @Slot(str, str, str, str)
    def open(self, title: str, seats: str, closes_on: str, ceremony: str) -> None:
        """Open a draw: seats in digits, a day as 05/12/2026, a moment as 08/12/2026 18:00."""
        try:
            closes = read_day(closes_on)
            wanted = (title, int(seats), closes, moment_written(ceremony))
        except (ValueError, WrongDay, WrongTime):
            self._tell(UNREADABLE_DAY)
            return

        def opened(desk: "DeskServices", me: UUID) -> Draw:
            from kiosk.services.desk.draws import (  # noqa: PLC0415 - the door does not wait
                Opening,
            )

            return desk.draws.open(me, Opening(*wanted))

        self._do(self._desk.write, opened, self.show)

    @Slot()
    def close(self) -> None:
        """Close the list."""
        if self._draw is not None:
            key = self._draw.id
            self._do(self._desk.write, lambda desk, me: desk.draws.close(me, key), self.show)

    @Slot(str)
    def readColumns(self, path: str) -> None:
        """Read the columns of a list."""
        file = Path(path.strip()).expanduser()
        self._do(self._desk.read, lambda desk, me: desk.draws.columns(me, file), self._map)

    @Slot(str, "QStringList")
    def addList(self, path: str, columns: list[str]) -> None:
        """Add the people of a list: the columns of the categories, then of `id` and `foyer`."""
        if self._draw is None:
            return
        key, file = self._draw.id, Path(path.strip()).expanduser()
        mapping = dict(zip((*CATEGORIES, "id", "foyer"), columns, strict=True))

        def add(listed: "Listed") -> None:
            self._do(
                self._desk.write, lambda desk, me: desk.draws.add_list(me, key, listed), self._added
            )

        self._do(
            self._desk.keep_up,
            lambda desk, me: desk.draws.read_list(me, key, file, mapping),
            add,
        )

    def show(self, draw: Draw | None) -> None:
        """Show a draw, and count who volunteers for it."""
        self._draw = draw
        self.drawChanged.emit()
        if draw is not None:
            self._desk.read(lambda desk, me: desk.draws.counts(me, draw.id), self._show_counts)

    def _do(
        self,
        run: Callable[..., None],
        work: "Callable[[DeskServices, UUID], object]",
        then: Callable[..., None],
    ) -> None:
        if not self.busy:
            super()._do(run, work, then)

    def _look(self) -> None:
        self._desk.read(lambda desk, me: desk.draws.current(me), self.show)

    def _map(self, columns: tuple[str, ...]) -> None:
        self._columns = list(columns)
        self.columnsChanged.emit()

    def _added(self, people: int) -> None:
        self._map(())
        self._look()
        self._tell(imported=people)

    def _show_counts(self, counts: "Counts") -> None:
        self._total, self._homes = counts.total, counts.shared_homes
        self._counts.replace(
            [
                AnswerRow(category, cell.label, "" if cell.count is None else str(cell.count))
                for category, cells in counts.cells.items()
                for cell in cells
            ]
        )
        self.changed.emit()

    def _tell(self, refusal: str = "", *, imported: int = -1) -> None:
        self._imported = imported
        super()._tell(refusal)
