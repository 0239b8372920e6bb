"""The page of what is kept: the register, what is due, and the elimination slips."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.register import Processing
from kiosk.domain.retention import Due, Slip
from kiosk.domain.typed_time import WrongDay, read_day
from kiosk.models.desk.desk_work import DeskWork, Why, reason_of
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ProcessingRow:
    """A line of the register."""

    title: str
    kept: str
    purpose: str
    basis: str
    duration: str
    readers: str
    protection: str


@dataclass(frozen=True, slots=True)
class SlipRow:
    """An elimination slip; `slip_state` is `waiting` (for its visa), `stamped` or `done`."""

    slip_id: str
    number: str
    first_day: str
    last_day: str
    texts: int
    visa: str
    slip_state: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ProcessingRows(Rows):
    """The register."""

    row_type = ProcessingRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class SlipRows(Rows):
    """The slips, newest first."""

    row_type = SlipRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class RetentionModel(QObject):
    """What is kept, for how long, and how it goes."""

    changed = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._register = ProcessingRows(self)
        self._slips = SlipRows(self)
        self._due: Due | None = None
        self._folder = ""
        self._refusal = ""

    @Property(ProcessingRows, constant=True)
    def register(self) -> ProcessingRows:
        """The register."""
        return self._register

    @Property(SlipRows, constant=True)
    def slips(self) -> SlipRows:
        """The slips, newest first."""
        return self._slips

    @Property(int, notify=changed)
    def due(self) -> int:
        """How many texts are due."""
        return self._due.count if self._due else 0

    @Property(str, notify=changed)
    def dueFrom(self) -> str:
        """The day of the first of them, as « 2 janvier 2024 », or empty."""
        return long_day(self._due.first_day, "fr") if self._due else ""

    @Property(str, notify=changed)
    def dueTo(self) -> str:
        """The day of the last of them, or empty."""
        return long_day(self._due.last_day, "fr") if self._due else ""

    @Property(str, notify=changed)
    def file(self) -> str:
        """Where the slip just drawn up is, or empty."""
        return self._folder

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why nothing was done: the name of the refusal, or a French sentence; or empty."""
        return self._refusal

    @Slot()
    def refresh(self) -> None:
        """Read the register, what is due and the slips again."""
        self._desk.read(lambda desk, me: desk.registering.lines(me), self._show_register)
        self._desk.read(lambda desk, me: desk.retention.due(me), self._show_due)
        self._desk.read(lambda desk, me: desk.retention.slips(me), self._show_slips)

    @Slot()
    def drawUp(self) -> None:
        """List what is due on a slip."""
        self._change(
            lambda desk, me: str(desk.retention.draw_up(me)), lambda path: self._tell(file=path)
        )

    @Slot(str, str, str)
    def enterVisa(self, slip_id: str, visa: str, day: str) -> None:
        """Keep the visa of the Archives, given on a day as 23/11/2026."""
        try:
            given = read_day(day)
        except WrongDay as refusal:
            self._refused(refusal)
            return
        key = UUID(slip_id)
        self._change(
            lambda desk, me: desk.retention.enter_visa(me, key, visa, given),
            lambda _done: self._tell(),
        )

    @Slot(str)
    def carryOut(self, slip_id: str) -> None:
        """Empty the texts that a slip lists."""
        key = UUID(slip_id)
        self._change(
            lambda desk, me: desk.retention.carry_out(me, key), lambda _count: self._tell()
        )

    def _change(
        self,
        work: "Callable[[DeskServices, UUID], object]",
        then: Callable[..., None],
    ) -> None:
        def done(result: object) -> None:
            then(result)
            self.refresh()

        self._desk.write(work, done, self._refused)

    def _refused(self, why: Why) -> None:
        self._tell(refusal=reason_of(why))

    def _tell(self, *, file: str = "", refusal: str = "") -> None:
        self._folder, self._refusal = file, refusal
        self.changed.emit()

    def _show_register(self, lines: tuple[Processing, ...]) -> None:
        self._register.replace(
            [
                ProcessingRow(
                    it.title,
                    it.kept,
                    it.purpose,
                    it.basis,
                    it.duration,
                    it.readers,
                    it.protection,
                )
                for it in lines
            ]
        )

    def _show_due(self, due: Due | None) -> None:
        self._due = due
        self.changed.emit()

    def _show_slips(self, slips: tuple[Slip, ...]) -> None:
        self._slips.replace([_row(slip) for slip in slips])


def _row(slip: Slip) -> SlipRow:
    state = "done" if slip.done_at else "stamped" if slip.visa else "waiting"
    return SlipRow(
        slip_id=str(slip.id),
        number=slip.number,
        first_day=long_day(slip.first_day, "fr"),
        last_day=long_day(slip.last_day, "fr"),
        texts=slip.count,
        visa=slip.visa or "",
        slip_state=state,
    )
