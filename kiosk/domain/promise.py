"""The two promises with a clock: read within some working days, answered within some days."""

from datetime import date, timedelta
from functools import lru_cache

_SATURDAY = 5
_FIXED_HOLIDAYS = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
"""Month and day of the public holidays that never move (Code du travail, art. L3133-1)."""
_DAYS_AFTER_EASTER = (1, 39, 50)
"""Easter Monday, Ascension Day, Whit Monday."""


def working_day_after(day: date, days: int) -> date:
    """Return the n-th working day after a day: weekends and French public holidays do not count.

    Raises:
        ValueError: if `days` is less than 1.
    """
    return _walk(day, days, timedelta(days=1))


def working_day_before(day: date, days: int) -> date:
    """Return the n-th working day before a day.

    What was deposited before it, and only that, is past `working_day_after` its deposit.

    Raises:
        ValueError: if `days` is less than 1.
    """
    return _walk(day, days, timedelta(days=-1))


def answer_day(day: date, days: int) -> date:
    """Return the last day of the answering promise: `days` calendar days after a day."""
    return day + timedelta(days=days)


def is_public_holiday(day: date) -> bool:
    """Tell whether a day is a public holiday in France."""
    return day in _public_holidays(day.year)


def _walk(day: date, days: int, step: timedelta) -> date:
    if days < 1:
        raise ValueError(f"at least 1 working day expected, got {days}")
    left = days
    while left:
        day += step
        left -= _is_working(day)
    return day


def _is_working(day: date) -> bool:
    return day.weekday() < _SATURDAY and not is_public_holiday(day)


@lru_cache(maxsize=8)
def _public_holidays(year: int) -> frozenset[date]:
    easter = _easter(year)
    return frozenset(
        [date(year, month, day) for month, day in _FIXED_HOLIDAYS]
        + [easter + timedelta(days=days) for days in _DAYS_AFTER_EASTER]
    )


def _easter(year: int) -> date:
    """Return Easter Sunday (Gregorian computus: Meeus, Astronomical Algorithms, chapter 8)."""
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_drift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - leap_centuries - moon_drift + 15) % 30
    leaps, rest = divmod(of_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leaps - epact - rest) % 7
    correction = (year % 19 + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
