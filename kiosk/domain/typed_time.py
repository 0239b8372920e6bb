"""Days and hours as agents type them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from kiosk.domain.calendar import ZONE
from kiosk.domain.refusal import Refusal

_DAY = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?", re.IGNORECASE)


class WrongDay(Refusal):
    """It is no day of the calendar."""


class WrongTime(Refusal):
    """It is no hour of a day, or one that the change of clocks skips."""


def read_day(typed: str) -> date:
    """Return the day of « 23/11/2026 » or « 2026-11-23 ».

    Raises:
        WrongDay: if it is none.
    """
    words = typed.strip()
    if found := _DAY.fullmatch(words):
        day, month, year = map(int, found.groups())
    elif found := _ISO.fullmatch(words):
        year, month, day = map(int, found.groups())
    else:
        raise WrongDay
    try:
        return date(year, month, day)
    except ValueError:
        raise WrongDay from None


def written_day(day: date | None) -> str:
    """Return a day as it is typed, 23/11/2026; empty for no day."""
    return f"{day:%d/%m/%Y}" if day else ""


def read_moment(day: str, hour: str) -> datetime:
    """Return the moment (UTC) of a day and of « 14h30 », « 14:30 » or « 14 h » in Paris.

    Raises:
        WrongDay, WrongTime: if one of them is none.
    """
    found = _TIME.fullmatch(hour.strip().replace("\N{NO-BREAK SPACE}", " "))
    if found is None:
        raise WrongTime
    hours, minutes = int(found[1]), int(found[2] or 0)
    if hours >= 24 or minutes >= 60:  # noqa: PLR2004 - the hours of a day, the minutes of an hour
        raise WrongTime
    local = datetime.combine(read_day(day), time(hours, minutes), ZONE)
    try:
        moment = local.astimezone(UTC)
    except OverflowError:
        raise WrongDay from None
    if moment.astimezone(ZONE).replace(tzinfo=None) - local.replace(tzinfo=None) != timedelta():
        raise WrongTime
    return moment
