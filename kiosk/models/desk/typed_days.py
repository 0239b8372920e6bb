"""Days as agents type and read them: 23/11/2026."""

from datetime import date, datetime

_WRITTEN = ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y-%m-%d")


class WrongDay(ValueError):
    """What was typed is no day."""


def typed_day(words: str) -> date:
    """Return the day that somebody typed.

    Raises:
        WrongDay: if it is none.
    """
    for pattern in _WRITTEN:
        try:
            return datetime.strptime(words.strip(), pattern).date()  # noqa: DTZ007 - a day
        except ValueError:
            continue
    raise WrongDay(words)


def written_day(day: date | None) -> str:
    """Return a day as it is typed; empty for no day."""
    return f"{day:%d/%m/%Y}" if day else ""
