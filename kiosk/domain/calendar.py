"""Days as the lobby lives them: the record keeps UTC, people read the day in Paris."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Paris")

LONGEST_LIFE = timedelta(days=5 * 366)
"""Longest time after its release that a version can still be running."""


def local_day(moment: datetime) -> date:
    """Return the day of a moment in the town hall's time zone."""
    return moment.astimezone(ZONE).date()


def local_moment(moment: datetime) -> datetime:
    """Return a moment as the town hall's clocks show it."""
    return moment.astimezone(ZONE)


def start_of(day: date) -> datetime:
    """Return the moment, in UTC, at which a local day begins."""
    return datetime.combine(day, time(), ZONE).astimezone(UTC)
