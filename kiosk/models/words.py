"""Days and hours in words, in the visitor's language, as on the ticket."""

from datetime import date

from PySide6.QtCore import QLocale

from kiosk.documents.dates import day_and_month, hours_of, long_date
from kiosk.domain.registration import Appointment
from kiosk.domain.sortition.candidacy import Proof

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_SYMBOLS = 13
"""Of a typed code, without its hyphens."""


def long_day(day: date | None, language: str) -> str:
    """Return « 27 novembre 2026 » in a language; empty for no day."""
    return long_date(day, language) if day else ""


def short_day(day: date | None, language: str) -> str:
    """Return « 27 novembre » in a language; empty for no day."""
    return day_and_month(day, language) if day else ""


def month(day: date, language: str) -> str:
    """Return « mars 2026 » in a language."""
    if language == "zh":
        return f"{day.year}年{day.month}月"
    name = QLocale(language).standaloneMonthName(day.month)
    written = f"{name} de {day.year}" if language in {"es", "pt"} else f"{name} {day.year}"
    return written.replace(" ", _NO_BREAK_SPACE)


def euros(amount: int | None, language: str) -> str:
    """Return « 150 000 € » as a language groups figures; empty for none."""
    if amount is None:
        return ""
    return f"{QLocale(language).toString(amount)}{_NO_BREAK_SPACE}€"


def weekday(day: date, language: str) -> str:
    """Return « lundi » in a language."""
    return QLocale(language).standaloneDayName(day.isoweekday())


def told_appointment(appointment: Appointment | None, language: str) -> str:
    """Return what one comes to, when and where, one a line; empty for no appointment."""
    if appointment is None:
        return ""
    hours = hours_of(appointment.starts_at, appointment.ends_at, language)
    return f"{appointment.title}\n{hours}\n{appointment.room}"


def in_fours(proof: Proof | None) -> str:
    """Return the salt of a proof by groups of four signs, or empty."""
    salt = proof.salt if proof else ""
    return " ".join(salt[n : n + 4] for n in range(0, len(salt), 4))


def grouped_code(code: str) -> str:
    """Return a code by groups of four; a scanned address stays as it is."""
    """Return a code by groups of four, as on the ticket; a scanned address stays as it is."""
    if "/" in code or ":" in code:
        return code
    return "-".join(code[n : n + 4] for n in range(0, min(len(code), _SYMBOLS), 4))
