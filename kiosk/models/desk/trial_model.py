"""The trial of one project, as whoever follows it notes what was seen and measured."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.trial import (
    LONGEST_MEASURED,
    LONGEST_NOTE,
    ON_TRIAL,
    standing_notes,
    written_value,
)
from kiosk.domain.typed_time import read_day, written_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.file_chooser_model import FileChooserModel
from kiosk.models.desk.project_part_model import ProjectPartModel
from kiosk.models.pictures import address_of
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.trials import SignedNote

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_ENDINGS = (".png", ".jpg", ".jpeg", ".webp")


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note.

    Attributes:
        what, value, unit: of its measure; empty if there is none.
        picture: its photo as a `data:` address, or empty.
        by: how colleagues call who wrote it.
    """

    note_id: str
    day: str
    text: str
    what: str
    value: str
    unit: str
    picture: str
    by: str
    corrected: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class NoteRows(Rows):
    """Notes, the last day first."""

    row_type = NoteRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class TrialModel(ProjectPartModel):
    """The log of the trial of the open project. What is typed stays in the page.

    Signals:
        noted: the note is in the record; the page may forget what was typed.
    """

    changed = Signal()
    pictureChanged = Signal()
    noted = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.partChanged.connect(self.changed)
        self._rows = NoteRows(self)
        self._picture: bytes | None = None
        self._pictures: dict[str, bytes | None] = {}
        self._measure = ("", "", "")
        self._files = FileChooserModel(desk, _ENDINGS, self)
        self._files.chosen.connect(self._choose)

    @Property(NoteRows, constant=True)
    def rows(self) -> NoteRows:
        """The notes."""
        return self._rows

    @Property(FileChooserModel, constant=True)
    def files(self) -> FileChooserModel:
        """The photos of this machine."""
        return self._files

    @Property(bool, notify=changed)
    def onTrial(self) -> bool:
        """Whether the project is on trial: notes may be added."""
        return self._project is not None and self._project.stage in ON_TRIAL

    @Property(int, constant=True)
    def longest(self) -> int:
        """The most signs of what was seen."""
        return LONGEST_NOTE

    @Property(int, constant=True)
    def longestMeasured(self) -> int:
        """The most signs of what was measured, and of its unit."""
        return LONGEST_MEASURED

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """The photo about to be kept as a `data:` address, or empty."""
        return address_of(self._picture)

    @Slot(str, str, str)
    def measure(self, what: str, value: str, unit: str) -> None:
        """Take what was typed of a measure; all empty for none."""
        self._measure = (what, value, unit)

    @Slot(str, str, str)
    def note(self, day: str, text: str, corrects: str) -> None:
        """Add a note, in the place of another if `corrects` is its id: `noted` follows."""
        project, picture, measure = self._project, self._picture, self._measure
        if project is None:
            return

        def note(desk: "DeskServices", me: UUID) -> None:
            from kiosk.services.desk.trials import Noted  # noqa: PLC0415 - the door does not wait

            place = UUID(corrects) if corrects else None
            desk.trials.note(me, Noted(project.id, read_day(day), text, measure, picture, place))

        self._change(note, lambda _nothing: self._noted())

    @Slot(str)
    def hold(self, note_id: str) -> None:
        """Take the photo of a note that is about to be corrected; none for no note."""
        self._hold(self._pictures.get(note_id))

    @Slot()
    def withoutPicture(self) -> None:
        """Take the photo away."""
        self._hold(None)

    def _choose(self, path: str) -> None:
        self._refuse("")
        self._desk.keep_up(
            lambda desk, me: desk.trials.photo(me, Path(path)), self._hold, self._refused
        )

    def _noted(self) -> None:
        self._hold(None)
        self._measure = ("", "", "")
        self.noted.emit()
        self._read()

    def _hold(self, picture: bytes | None) -> None:
        self._picture = picture
        self.pictureChanged.emit()

    def _forget(self) -> None:
        self._files.close()
        self._hold(None)
        self._rows.replace([])

    def _read(self) -> None:
        self._read_part(lambda desk, me, key: desk.trials.of_project(me, key), self._show)

    def _show(self, signed: "tuple[SignedNote, ...]") -> None:
        self._pictures = {str(it.note.id): it.picture for it in signed}
        stands = {it.id for it in standing_notes(tuple(one.note for one in signed))}
        self._rows.replace([_row(it, stands) for it in reversed(signed)])


def _row(signed: "SignedNote", stands: set[UUID]) -> NoteRow:
    it, measure = signed.note, signed.note.measure
    return NoteRow(
        str(it.id),
        written_day(it.day),
        it.text,
        measure.what if measure else "",
        written_value(measure.value) if measure else "",
        measure.unit if measure else "",
        address_of(signed.picture),
        signed.by,
        corrected=it.id not in stands,
    )
