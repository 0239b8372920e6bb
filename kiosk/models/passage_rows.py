"""The way of a project from contribution to street, in a list."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.domain.timeline import Passage
from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A step: a `Step`, its day or empty, and whether it is passed."""

    step: str
    day: str
    done: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class PassageRows(Rows):
    """Steps from contribution to street."""

    row_type = PassageRow


def passage_rows(passages: tuple[Passage, ...], language: str) -> list[PassageRow]:
    """Return the steps with their days in a language."""
    return [PassageRow(it.step.value, long_day(it.day, language), it.reached) for it in passages]
