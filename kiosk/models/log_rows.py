"""What everybody may read of the logbook of a project, in a list."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.domain.logbook import Entry
from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import short_day

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN = 6
"""Entries on the page of a project: the last ones."""


@dataclass(frozen=True, slots=True)
class LogRow:
    """An entry.

    Attributes:
        kind: a value of `EntryKind`.
    """

    kind: str
    day: str
    text: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class LogRows(Rows):
    """Entries, the last day first."""

    row_type = LogRow


def log_rows(entries: tuple[Entry, ...], language: str) -> list[LogRow]:
    """Return the last of entries that come by day, with their days in a language."""
    last = entries[: -_SHOWN - 1 : -1]
    return [LogRow(it.kind.value, short_day(it.day, language), it.text) for it in last]
