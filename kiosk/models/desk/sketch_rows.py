"""Calls and sketches in lists."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_day
from kiosk.domain.sketch import Sketch
from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import short_day

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call, and how many sketches wait for a decision."""

    theme_id: str
    title: str
    waiting: int


@dataclass(frozen=True, slots=True)
class SketchRow:
    """A sketch in the list; `sketch_state` is a `SketchState`."""

    sketch_id: str
    title: str
    sentence: str
    day: str
    sketch_state: str
    late: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class CallRows(Rows):
    """Calls in a list."""

    row_type = CallRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class SketchRows(Rows):
    """Sketches in a list."""

    row_type = SketchRow


def sketch_row(sketch: Sketch) -> SketchRow:
    """Return a sketch as a list shows it."""
    return SketchRow(
        str(sketch.id),
        sketch.answers.title,
        sketch.answers.sentence,
        short_day(local_day(sketch.submitted_at or sketch.begun_at), "fr"),
        sketch.state.value,
        sketch.late,
    )
