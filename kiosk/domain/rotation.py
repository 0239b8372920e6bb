"""Which backups are kept: one an hour for a day, one a day for a week."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime

from kiosk.domain.calendar import local_day


def kept(
    made_at: Iterable[datetime], now: datetime, hourly: int, daily: int
) -> frozenset[datetime]:
    """Return the moments of the copies to keep; the others may go.

    Kept are the latest copy of each of the last `hourly` hours that have one, and of each of the
    last `daily` days, in the town hall's time zone: a kiosk that was off keeps what it has.
    Copies of the future say that the clock is wrong, or was: they take nobody's place and stay.
    """
    moments = set(made_at)
    future = frozenset(moment for moment in moments if moment > now)
    newest_first = sorted(moments - future, reverse=True)
    return future | _latest(newest_first, _hour, hourly) | _latest(newest_first, local_day, daily)


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)


def _latest(
    newest_first: list[datetime], period: Callable[[datetime], Hashable], periods: int
) -> frozenset[datetime]:
    """Return the latest moment of each of the last periods."""
    found: dict[Hashable, datetime] = {}
    for moment in newest_first:
        found.setdefault(period(moment), moment)
    return frozenset(list(found.values())[:periods])
