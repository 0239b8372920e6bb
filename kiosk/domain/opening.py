"""When the town hall is open: a week of hours, closed days, and the moment it opens again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from kiosk.domain.calendar import ZONE, local_day, start_of
from kiosk.domain.promise import is_public_holiday

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
"""The days of a week as settings name them, in full or by their three first letters."""

_WHOLE_DAY = 24 * 60
_HORIZON = 400
"""Days in which an opening is looked for: more than the longest closure of a year."""
_CLOSED = "fermé"
_ENTRY = re.compile(r"([^\W\d]+(?:\s*[-,]\s*[^\W\d]+)*)\s+(\S.*)")
_SPAN = re.compile(r"(\d{1,2})[:h](\d{2})\s*-\s*(\d{1,2})[:h](\d{2})", re.ASCII)
_DATES = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\s*/\s*(\d{4}-\d{2}-\d{2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Span:
    """Hours of one day, in minutes of the clock on the wall; 1440 is midnight at its end."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Closure:
    """Days closed in a row, both ends included."""

    first: date
    last: date


Week = tuple[tuple[Span, ...], ...]
"""The spans of each day, Monday first, in order and apart."""

ALWAYS: Week = ((Span(0, _WHOLE_DAY),),) * len(DAYS)
"""A week that never closes."""


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When people can be met at the town hall."""

    week: Week = ALWAYS
    closures: tuple[Closure, ...] = ()
    closed_on_holidays: bool = False

    def never_close(self) -> bool:
        """Tell whether no hour is set: then there is nothing to announce."""
        return self == OpeningHours()

    def is_open(self, moment: datetime) -> bool:
        """Tell whether the town hall is open at a moment."""
        return self.closes_at(moment) is not None

    def closes_at(self, moment: datetime) -> datetime | None:
        """Return when what is open at a moment closes, UTC; None if it is closed."""
        for start, end in self._opened(local_day(moment)):
            if start <= moment < end:
                return end
        return None

    def opens_at(self, moment: datetime) -> datetime | None:
        """Return the first moment, from one on, at which it is open, UTC; None in over a year."""
        today = local_day(moment)
        for later in range(_HORIZON if any(self.week) else 0):
            for start, end in self._opened(today + timedelta(days=later)):
                if moment < end:
                    return max(start, moment.astimezone(UTC))
        return None

    def spans(self, day: date) -> tuple[Span, ...]:
        """Return the hours of a day; none if it is closed."""
        closed = any(closure.first <= day <= closure.last for closure in self.closures)
        if closed or (self.closed_on_holidays and is_public_holiday(day)):
            return ()
        return self.week[day.weekday()]

    def _opened(self, day: date) -> list[tuple[datetime, datetime]]:
        return [(_moment(day, it.start), _moment(day, it.end)) for it in self.spans(day)]


def parse_week(text: str) -> Week:
    """Read hours such as « lun-ven 8:30-12:00, 13:30-17:00; jeu 8:30-19:30; sam 9:00-12:30 ».

    A day that comes twice has its last hours; « fermé » closes it; one that never comes is closed.

    Raises:
        ValueError: if they cannot be read, end before they start, or overlap.
    """
    week: list[tuple[Span, ...]] = [()] * len(DAYS)
    for entry in text.lower().split(";"):
        read = _ENTRY.fullmatch(entry.strip())
        if read is None:
            raise ValueError(f"days and hours expected, got {entry!r}")
        spans = _spans(read[2])
        for day in _days(read[1]):
            week[day] = spans
    return tuple(week)


def parse_closures(text: str) -> tuple[Closure, ...]:
    """Read closed days such as « 2026-12-24, 2027-08-02/2027-08-15 ».

    Raises:
        ValueError: if they cannot be read, or end before they start.
    """
    return tuple(_closure(part.strip()) for part in text.split(","))


def _closure(text: str) -> Closure:
    read = _DATES.fullmatch(text)
    if read is None:
        raise ValueError(f"a day or two expected, got {text!r}")
    first = date.fromisoformat(read[1])
    last = date.fromisoformat(read[2]) if read[2] else first
    if last < first:
        raise ValueError(f"{last} is before {first}")
    return Closure(first, last)


def _days(text: str) -> list[int]:
    days: list[int] = []
    for part in text.split(","):
        ends = [_day(name.strip()) for name in part.split("-")]
        first, last = ends[0], ends[-1]
        if len(ends) > len((first, last)) or last < first:
            raise ValueError(f"days from one to a later one expected, got {part!r}")
        days += range(first, last + 1)
    return days


def _day(name: str) -> int:
    for number, day in enumerate(DAYS):
        if name in {day, day[:3]}:
            return number
    raise ValueError(f"a day expected, got {name!r}")


def _spans(text: str) -> tuple[Span, ...]:
    if text == _CLOSED:
        return ()
    spans = [_span(part.strip()) for part in text.split(",")]
    ends = [0, *(span.end for span in spans)]
    if any(span.start < end for span, end in zip(spans, ends, strict=False)):
        raise ValueError(f"hours in order expected, got {text!r}")
    return tuple(spans)


def _span(text: str) -> Span:
    read = _SPAN.fullmatch(text)
    if read is None:
        raise ValueError(f"hours expected, got {text!r}")
    span = Span(_minute(read[1], read[2]), _minute(read[3], read[4]))
    if not span.start < span.end <= _WHOLE_DAY:
        raise ValueError(f"hours of one day expected, got {text!r}")
    return span


def _minute(hours: str, minutes: str) -> int:
    if int(minutes) >= 60:  # noqa: PLR2004 - minutes in an hour
        raise ValueError(f"minutes expected, got {minutes}")
    return 60 * int(hours) + int(minutes)


def _moment(day: date, minute: int) -> datetime:
    """Return when the clock on the wall shows a minute of a day, the first time it does."""
    if minute == _WHOLE_DAY:
        return start_of(day + timedelta(days=1))
    return datetime.combine(day, time(*divmod(minute, 60)), ZONE).astimezone(UTC)
