"""The dates that files carry."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta, timezone

from kiosk.domain.calendar import ZONE

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_DAY = r"(?:(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)|(?P<d2>\d\d?)/(?P<m2>\d\d?)/(?P<y2>\d{4}))"
_TIME = r"(?P<H>\d\d?)[:h](?P<M>\d\d)(?::(?P<S>\d\d)(?:[.,](?P<f>\d{1,9}))?)?"
_ZONE = r"(?P<z>Z|UTC|(?P<sign>[+-])(?P<zh>\d\d):?(?P<zm>\d\d)?)"
_DATE = re.compile(rf"{_DAY}(?:[T ]+{_TIME}\s*{_ZONE}?)?", re.ASCII)
_NOON = time(12)


def deposit_date(written: str, now: datetime) -> datetime | None:
    """Return a written date in UTC, to the millisecond, or None if it cannot be a deposit's.

    ISO 8601 (`2019-01-24 22:29:15 +0100`) and French (`24/01/2019 22h29`). Without a zone it is
    the town hall's; without a time it is noon, so that it stays the same day everywhere in France.
    A date in the future, or before 1990, cannot be one.
    """
    found = _DATE.fullmatch(written.strip())
    if found is None:
        return None
    try:
        moment = _moment(found).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment if _EARLIEST <= moment <= now else None


def _moment(found: re.Match[str]) -> datetime:
    part = found.groupdict()
    year, month, day = (int(part[key] or part[f"{key}2"]) for key in "ymd")
    clock = _NOON
    if part["H"]:
        milliseconds = int((part["f"] or "0").ljust(3, "0")[:3])
        hour, minute, second = int(part["H"]), int(part["M"]), int(part["S"] or 0)
        clock = time(hour, minute, second, milliseconds * 1000)
    zone = _offset(part) if part["z"] else ZONE
    return datetime.combine(datetime(year, month, day, tzinfo=zone), clock, zone)


def _offset(part: dict[str, str | None]) -> timezone:
    if not part["sign"]:
        return UTC
    offset = timedelta(hours=int(part["zh"] or 0), minutes=int(part["zm"] or 0))
    return timezone(-offset if part["sign"] == "-" else offset)
