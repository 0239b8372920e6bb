"""The page « Borne »: paper, printer, copies, disk, hours, incidents, and the gestures to do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_day, local_moment
from kiosk.domain.opening import DAYS, OpeningHours, Span
from kiosk.models.desk.desk_work import DeskWork, Why
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from kiosk.domain.printing import PrinterStatus
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.maintenance import KioskState

T = TypeVar("T")

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_MB, _GB = 1_000_000, 1_000_000_000


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """One incident: when, as `23/11 à 14:05`, and what to do."""

    at: str
    sentence: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class IncidentRows(Rows):
    """The last incidents."""

    row_type = IncidentRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class MaintenanceModel(QObject):
    """The kiosk in daily life."""

    changed = Signal()
    printerChanged = Signal()
    doneChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state: KioskState | None = None
        self._printer = ""
        self._done = self._detail = ""
        self._busy = False
        self._incidents = IncidentRows(self)

    @Property(IncidentRows, constant=True)
    def incidents(self) -> IncidentRows:
        """The last incidents, newest first."""
        return self._incidents

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the state was read."""
        return self._state is not None

    @Property(float, notify=changed)
    def printedMetres(self) -> float:
        """Metres printed on the roll in the printer."""
        roll = self._state.roll if self._state else None
        return roll.printed_mm / 1000 if roll else 0.0

    @Property(float, notify=changed)
    def rollMetres(self) -> float:
        """Metres of a new roll."""
        return self._state.roll_mm / 1000 if self._state else 0.0

    @Property(str, notify=changed)
    def rollSince(self) -> str:
        """The day of the roll, as `23/11`, or empty."""
        roll = self._state.roll if self._state else None
        return f"{local_moment(roll.changed_at):%d/%m}" if roll else ""

    @Property(str, notify=changed)
    def rollEnds(self) -> str:
        """The day that the roll will end, as `23/11`, or empty when nothing tells."""
        ends = self._state.roll_ends if self._state else None
        return f"{ends:%d/%m}" if ends else ""

    @Property(int, notify=changed)
    def waitingTickets(self) -> int:
        """How many tickets are being printed."""
        return self._state.waiting_tickets if self._state else 0

    @Property(str, notify=changed)
    def lastBackup(self) -> str:
        """When the last copy was made, as `23/11 à 14:05`, or empty."""
        last = self._state.last_backup if self._state else None
        return f"{local_moment(last):%d/%m à %H:%M}" if last else ""

    @Property(int, notify=changed)
    def databaseMegabytes(self) -> int:
        """Megabytes of the record, at least 1."""
        return max(1, self._state.database_bytes // _MB) if self._state else 0

    @Property(str, notify=changed)
    def free(self) -> str:
        """What is left on the disk, as `72,2 Go` or `900 Mo`, or empty."""
        free = self._state.free_bytes if self._state else 0
        if free >= _GB:
            return f"{free / _GB:.1f} Go".replace(".", ",")
        return f"{free // _MB} Mo"

    @Property("QStringList", notify=changed)
    def hours(self) -> list[str]:
        """The hours of each day of the week; empty when none is set."""
        return _week(self._state.opening) if self._state else []

    @Property(bool, notify=changed)
    def openNow(self) -> bool:
        """Whether the town hall is open, as the kiosk tells visitors."""
        return self._state is not None and self._state.opening.is_open(self._state.now)

    @Property("QStringList", notify=changed)
    def closures(self) -> list[str]:
        """The closed days to come, as `24/12/2026` or `du 02/08/2027 au 15/08/2027`."""
        return _closures(self._state) if self._state else []

    @Property(str, notify=printerChanged)
    def printer(self) -> str:
        """What the printer says of itself: a value of `PrinterStatus`; empty until it answers."""
        return self._printer

    @Property(bool, notify=doneChanged)
    def busy(self) -> bool:
        """Whether a gesture is being done."""
        return self._busy

    @Property(str, notify=doneChanged)
    def done(self) -> str:
        """The gesture just done: `roll`, `backup`, `bundle`, `fault`, or empty."""
        return self._done

    @Property(str, notify=doneChanged)
    def detail(self) -> str:
        """Where the file is, or what to do about the fault."""
        return self._detail

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        self._desk.read(lambda desk, me: desk.maintenance.state(me), self._show)
        self._desk.ask_machine(lambda desk, me: desk.maintenance.printer(me), self._show_printer)

    @Slot()
    def changeRoll(self) -> None:
        """Note that the roll was changed."""
        self._begin()
        self._desk.write(
            lambda desk, me: desk.maintenance.roll_changed(me),
            lambda _nothing: self._end("roll"),
            self._refused,
        )

    @Slot()
    def backUp(self) -> None:
        """Back up now."""
        self._do(
            lambda desk, me: desk.maintenance.back_up(me), lambda _nothing: self._end("backup")
        )

    @Slot()
    def makeBundle(self) -> None:
        """Write the debugging file."""
        self._do(
            lambda desk, me: desk.maintenance.bundle(me), lambda file: self._end("bundle", file)
        )

    def _do(self, work: "Callable[[DeskServices, UUID], T]", then: "Callable[[T], None]") -> None:
        """Do a gesture that takes seconds."""
        self._begin()
        self._desk.keep_up(work, then, self._refused)

    def _begin(self) -> None:
        self._busy, self._done, self._detail = True, "", ""
        self.doneChanged.emit()

    def _end(self, done: str, file: "Path | str" = "") -> None:
        self._busy, self._done, self._detail = False, done, str(file)
        self.doneChanged.emit()
        self.refresh()

    def _refused(self, why: Why) -> None:
        self._end("fault", why.sentence)

    def _show(self, state: "KioskState") -> None:
        self._state = state
        self._incidents.replace(
            [
                IncidentRow(f"{local_moment(it.at):%d/%m à %H:%M}", it.sentence)
                for it in state.incidents
            ]
        )
        self.changed.emit()

    def _show_printer(self, status: "PrinterStatus") -> None:
        self._printer = status.value
        self.printerChanged.emit()


def _week(opening: OpeningHours) -> list[str]:
    if opening.never_close():
        return []
    return [
        f"{day.capitalize()} : {', '.join(map(_span, spans)) or 'fermé'}"
        for day, spans in zip(DAYS, opening.week, strict=True)
    ]


def _closures(state: "KioskState") -> list[str]:
    today = local_day(state.now)
    return [
        f"{it.first:%d/%m/%Y}"
        if it.first == it.last
        else f"du {it.first:%d/%m/%Y} au {it.last:%d/%m/%Y}"
        for it in state.opening.closures
        if it.last >= today
    ]


def _span(span: Span) -> str:
    return " – ".join(f"{minutes // 60} h {minutes % 60:02}" for minutes in (span.start, span.end))
