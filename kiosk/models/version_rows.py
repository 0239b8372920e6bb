"""The versions of a project's sheet in a list, as everybody sees them."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_day
from kiosk.domain.feedback import COUNTED_FROM
from kiosk.domain.sheet_version import VersionNews
from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import short_day

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN = 4
"""Versions on the page of a project: the last ones."""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version that changed something.

    Attributes:
        parts: what changed: values of `Part`.
        thanked: whether it is owed to opinions.
        thanks: to how many, or 0 where they are too few to be told.
    """

    number: int
    day: str
    parts: list[str]
    thanked: bool
    thanks: int


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class VersionRows(Rows):
    """Versions, the last first."""

    row_type = VersionRow


def version_rows(history: tuple[VersionNews, ...], language: str) -> list[VersionRow]:
    """Return the last versions that changed something, with days in a language."""
    return [_row(it, language) for it in history if it.differences][:_SHOWN]


def _row(it: VersionNews, language: str) -> VersionRow:
    kept_at = it.version.kept_at
    return VersionRow(
        it.version.number,
        short_day(local_day(kept_at), language) if kept_at else "",
        [difference.part.value for difference in it.differences],
        it.thanks > 0,
        it.thanks if it.thanks >= COUNTED_FROM else 0,
    )
