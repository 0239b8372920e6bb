"""Days in words, in the visitor's language, as on the ticket."""

from datetime import date

from kiosk.documents.dates import day_and_month, long_date


def long_day(day: date | None, language: str) -> str:
    """Return « 27 novembre 2026 » in a language; empty for no day."""
    return long_date(day, language) if day else ""


def short_day(day: date | None, language: str) -> str:
    """Return « 27 novembre » in a language; empty for no day."""
    return day_and_month(day, language) if day else ""
