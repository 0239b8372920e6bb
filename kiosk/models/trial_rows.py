"""What the trial of a project showed, in a list."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.domain.trial import TrialNote, written_value
from kiosk.models.pictures import decode
from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import short_day

if TYPE_CHECKING:
    from kiosk.services.browse import Browsing

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN = 6
"""Notes on the page of a project: the last ones."""
_WIDEST = 900
"""Pixels: a photo takes the width of a card, no more."""


@dataclass(frozen=True, slots=True)
class TrialRow:
    """A note.

    Attributes:
        what, value, unit: of its measure; empty if there is none.
        picture: the address of its photo, or empty.
    """

    day: str
    text: str
    what: str
    value: str
    unit: str
    picture: str


@dataclass(frozen=True, slots=True)
class Trial:
    """The last notes by day, and the photos of those that have one, by name."""

    notes: tuple[TrialNote, ...] = ()
    photos: Mapping[str, QImage] = field(default_factory=dict)


NO_TRIAL = Trial()


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class TrialRows(Rows):
    """Notes, the last day first."""

    row_type = TrialRow


def read_trial(browsing: "Browsing", project_id: UUID, known: Mapping[str, QImage]) -> Trial:
    """Read the last notes, and the photos that are not known already.

    Slow: for the reading thread.
    """
    notes = browsing.trial(project_id)[-_SHOWN:]
    names = {_photo_name(it): it.id for it in notes if it.pictured}
    photos = {
        name: known[name] if name in known else _fitting(decode(browsing.trial_picture(note_id)))
        for name, note_id in names.items()
    }
    return Trial(notes, photos)


def trial_rows(trial: Trial, addresses: Mapping[str, str], language: str) -> list[TrialRow]:
    """Return the rows of notes, with their days in a language."""
    return [_row(it, addresses.get(_photo_name(it), ""), language) for it in reversed(trial.notes)]


def _photo_name(note: TrialNote) -> str:
    return f"trial-{note.id.hex}"


def _fitting(image: QImage) -> QImage:
    if image.width() <= _WIDEST:
        return image
    return image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)


def _row(it: TrialNote, picture: str, language: str) -> TrialRow:
    measure = it.measure
    return TrialRow(
        short_day(it.day, language),
        it.text,
        measure.what if measure else "",
        written_value(measure.value) if measure else "",
        measure.unit if measure else "",
        picture,
    )
