"""The facts that `kiosk doctor` judges, as they were read from the machine and the record."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.printing import PrinterStatus
from kiosk.errors import EnvironmentFault
from kiosk.settings_receipts import PrinterKind


@dataclass(frozen=True, slots=True)
class Versions:
    """What runs.

    Attributes:
        bindings_safe: this pair of Python and PySide is not known to abort.
        sqlite_safe: this SQLite is not known to corrupt a file (3.51.3 or newer).
    """

    kiosk: str
    python: str
    pyside: str
    sqlite: str
    bindings_safe: bool
    sqlite_safe: bool


@dataclass(frozen=True, slots=True)
class Database:
    """The record.

    Attributes:
        pragmas: as read back from the writing connection.
        schema_current: it has the schema of this program.
        quick_check: what SQLite says of the file; "ok" when whole.
        first_broken_line: number of the first line of the audit chain that does not hold, or None.
    """

    pragmas: Mapping[str, object]
    schema_current: bool
    quick_check: str
    first_broken_line: int | None


@dataclass(frozen=True, slots=True)
class Folder:
    """The data folder and its disk.

    Attributes:
        path: where it is.
        free: bytes left on the disk.
        total: bytes of the disk.
        pepper: where the secret that seals typed codes is.
        pepper_mode: its permission bits, or None when there is no such file.
    """

    path: str
    writable: bool
    free: int
    total: int
    pepper: str
    pepper_mode: int | None


@dataclass(frozen=True, slots=True)
class ClockReading:
    """The system's clock.

    Attributes:
        now: UTC.
        released: the day this version of the program was released: it cannot be earlier.
        synchronised: what the system says of network time; None when it does not say.
        last_event: date of the latest event of the record, UTC; None when there is none.
    """

    now: datetime
    released: date
    synchronised: bool | None
    last_event: datetime | None


@dataclass(frozen=True, slots=True)
class Printer:
    """The receipt printer, as set and as it answers."""

    kind: PrinterKind
    status: PrinterStatus


@dataclass(frozen=True, slots=True)
class Screen:
    """The panel, in pixels and in the millimetres that it says or that the settings give.

    Attributes:
        bottom_mm: height of its bottom edge above the floor; None when the settings do not say.
    """

    width: int
    height: int
    width_mm: float
    height_mm: float
    bottom_mm: float | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for an agent.

    Attributes:
        count: contributions to review.
        oldest: age of the oldest; None when nothing waits.
        overdue: how many are past the promise.
    """

    count: int
    oldest: timedelta | None
    overdue: int


@dataclass(frozen=True, slots=True)
class Illustrations:
    """What illustrates the projects on the screens.

    Attributes:
        count: projects.
        damaged: titles of those whose picture cannot be shown.
        missing: titles of those that have neither picture nor drawing.
    """

    count: int
    damaged: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """What links the kiosk to its hub.

    Attributes:
        spoke: how long ago a round was last finished; None when none ever was.
        certificate: how long the certificate is still good; negative once it has ended.
    """

    spoke: timedelta | None
    certificate: timedelta


@dataclass(frozen=True, slots=True)
class Checkup:
    """Every fact.

    Attributes:
        database: the record, or why it does not open.
        screen: None when it was not looked at: no display here.
        fonts: for each language code, whether a font draws it; a language left out has none.
        translations: for each language code, how many strings its translation holds.
        keyboards: codes of the languages that have one.
        voices: codes of the languages that the kiosk can speak; None when no voice is wanted.
        territory: why the territory file cannot be read; None when it can.
        waiting: None when the record does not open.
        last_backup: age of the newest whole copy of the record; None when there is none.
        illustrations: None when the record does not open.
        link: None when this kiosk was enrolled with no hub.
    """

    versions: Versions
    database: Database | EnvironmentFault
    folder: Folder
    clock: ClockReading
    printer: Printer
    screen: Screen | None
    fonts: Mapping[str, bool]
    translations: Mapping[str, int]
    keyboards: Collection[str]
    voices: frozenset[str] | None
    territory: EnvironmentFault | None
    waiting: Waiting | None
    last_backup: timedelta | None
    illustrations: Illustrations | None = None
    link: Link | None = None
