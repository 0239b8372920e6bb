"""Dates and hours as people write them, in the languages of the ticket.

A table rather than a library: seven languages and two forms, checked by eye.
"""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.calendar import local_moment

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class _Calendar:
    """How one language writes a date.

    Attributes:
        months: their twelve names, in the case that follows a day, separated by spaces.
        day_and_month: form without the year.
        full: form with the year.
        first: how the first day of a month is written.
        month_and_year: form without the day.
        alone: the names of months where no day comes before, if they are others.
    """

    months: str
    day_and_month: str
    full: str
    first: str = "1"
    month_and_year: str = "{month} {year}"
    alone: str = ""


_CALENDARS = {
    "fr": _Calendar(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "{day} {month}",
        "{day} {month} {year}",
        "1ᵉʳ",
    ),
    "en": _Calendar(
        "January February March April May June July August September October November December",
        "{day} {month}",
        "{day} {month} {year}",
    ),
    "es": _Calendar(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "{day} de {month}",
        "{day} de {month} de {year}",
        month_and_year="{month} de {year}",
    ),
    "pt": _Calendar(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "{day} de {month}",
        "{day} de {month} de {year}",
        month_and_year="{month} de {year}",
    ),
    "ar": _Calendar(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "{day} {month}",
        "{day} {month} {year}",
    ),
    "zh": _Calendar(
        "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        "{month}{day}日",
        "{year}年{month}{day}日",
        month_and_year="{year}年{month}",
    ),
    "uk": _Calendar(
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "{day} {month}",
        "{day} {month} {year} р.",
        alone="січень лютий березень квітень травень червень липень серпень вересень жовтень "
        "листопад грудень",
    ),
}


def day_and_month(day: date, language: str) -> str:
    """Return « 27 novembre », which no line break parts.

    Raises:
        KeyError: for a language without a calendar.
    """
    calendar = _CALENDARS[language]
    return _write(calendar, calendar.day_and_month, day)


def long_date(day: date, language: str) -> str:
    """Return « 22 novembre 2026 », which no line break parts.

    Raises:
        KeyError: for a language without a calendar.
    """
    calendar = _CALENDARS[language]
    return _write(calendar, calendar.full, day)


def month_and_year(day: date, language: str) -> str:
    """Return « novembre 2026 », which no line break parts.

    Raises:
        KeyError: for a language without a calendar.
    """
    calendar = _CALENDARS[language]
    names = calendar.alone or calendar.months
    written = calendar.month_and_year.format(month=names.split()[day.month - 1], year=day.year)
    return written.replace(" ", _NO_BREAK_SPACE)


def clock_time(moment: datetime, language: str) -> str:
    """Return what the clock on the wall shows at a moment: « 8 h 30 » in French, 8:30 elsewhere."""
    local = local_moment(moment)
    return minute_of_day(60 * local.hour + local.minute, language)


def hours_of(starts_at: datetime, ends_at: datetime, language: str) -> str:
    """Return from when to when: « 18 h – 20 h 30 » in French, 18:00 – 20:30 elsewhere.

    Two hours alone have no direction: a mark says that Arabic begins at the right.
    """
    mark = "\N{RIGHT-TO-LEFT MARK}" if language == "ar" else ""
    return f"{mark}{clock_time(starts_at, language)} – {clock_time(ends_at, language)}"


def minute_of_day(minute: int, language: str) -> str:
    """Return a minute of the day, 0 to 1440, as the clock shows it: « 8 h 30 », « 17 h »."""
    hours, minutes = divmod(minute, 60)
    if language != "fr":
        return f"{hours}:{minutes:02}"
    written = f"{hours} h {minutes:02}" if minutes else f"{hours} h"
    return written.replace(" ", _NO_BREAK_SPACE)


def _write(calendar: _Calendar, form: str, day: date) -> str:
    month = calendar.months.split()[day.month - 1]
    number = calendar.first if day.day == 1 else str(day.day)
    written = form.format(day=number, month=month, year=day.year)
    return written.replace(" ", _NO_BREAK_SPACE)
