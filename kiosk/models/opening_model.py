"""Whether the town hall is open, until when, and when it opens again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.documents.dates import clock_time, minute_of_day
from kiosk.domain.calendar import local_day
from kiosk.domain.opening import DAYS, OpeningHours, Span
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import short_day, weekday

if TYPE_CHECKING:
    from kiosk.services.ports import Clock

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 1000
_BETWEEN = "\N{EN DASH}"


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day of the week that comes: its name, its hours, empty when it is closed."""

    name: str
    hours: str
    today: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class DayRows(Rows):
    """Days of the week that comes."""

    row_type = DayRow


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class OpeningModel(QObject):
    """The opening hours as the clock goes; it looks at the clock every second."""

    changed = Signal()

    def __init__(self, hours: OpeningHours, clock: "Clock", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hours = hours
        self._clock = clock
        self._language = "fr"
        self._moment = clock.now()
        self._said: tuple[object, ...] = ()
        self._days = DayRows(self)
        self.look()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        if not hours.never_close():
            self._timer.start()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether people can be met now."""
        return self._hours.is_open(self._moment)

    @Property(str, notify=changed)
    def closes(self) -> str:
        """The time of today at which it closes; empty if it is closed, or never closes."""
        closing = self._hours.closes_at(self._moment)
        if closing is None or self._hours.never_close():
            return ""
        return clock_time(closing, self._language)

    @Property(str, notify=changed)
    def opensOn(self) -> str:
        """How to say the day that opens: `today`, `tomorrow`, `week`, `later`; empty if unknown."""
        opening = self._opening()
        if opening is None:
            return ""
        away = (local_day(opening) - local_day(self._moment)).days
        return ("today", "tomorrow")[away] if away < 2 else "week" if away < 7 else "later"  # noqa: PLR2004 - days

    @Property(str, notify=changed)
    def opensDay(self) -> str:
        """The day that opens: its name within a week, its date later."""
        opening = self._opening()
        if opening is None:
            return ""
        day = local_day(opening)
        far = self.opensOn == "later"
        return short_day(day, self._language) if far else weekday(day, self._language)

    @Property(str, notify=changed)
    def opensTime(self) -> str:
        """The time at which it opens."""
        opening = self._opening()
        return "" if opening is None else clock_time(opening, self._language)

    @Property(DayRows, constant=True)
    def days(self) -> DayRows:
        """The seven days to come, today first."""
        return self._days

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        self._moment = self._clock.now()
        said = (self.isOpen, local_day(self._moment), self._opening(), self._language)
        if said != self._said:
            self._said = said
            self._days.replace(self._week())
            self.changed.emit()

    def speak(self, language: str) -> None:
        """Say the days in a language."""
        self._language = language
        self.look()

    def _opening(self) -> datetime | None:
        """Return when it opens next; None while it is open."""
        return None if self.isOpen else self._hours.opens_at(self._moment)

    def _week(self) -> list[DayRow]:
        today = local_day(self._moment)
        days = [today + timedelta(days=later) for later in range(len(DAYS))]
        return [
            DayRow(
                weekday(day, self._language),
                ", ".join(self._hours_of(span) for span in self._hours.spans(day)),
                day == today,
            )
            for day in days
        ]

    def _hours_of(self, span: Span) -> str:
        ends = (minute_of_day(minute, self._language) for minute in (span.start, span.end))
        return f" {_BETWEEN} ".join(ends)
