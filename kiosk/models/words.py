"""Days in words, in the visitor's language."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


def long_day(day: date | None, language: str) -> str:
    """Return « 27 novembre 2026 » in a language; empty for no day."""
    if day is None:
        return ""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def short_day(day: date | None, language: str) -> str:
    """Return « 27 novembre » in a language; empty for no day."""
    if day is None:
        return ""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM")
