"""Days as the lobby lives them: the record keeps UTC, people read the day in Paris."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Paris")


def local_day(moment: datetime) -> date:
    """Return the day of a moment in the town hall's time zone."""
    return moment.astimezone(ZONE).date()


def start_of(day: date) -> datetime:
    """Return the moment, in UTC, at which a local day begins."""
    return datetime.combine(day, time(), ZONE).astimezone(UTC)
