"""The trial of one project, as whoever follows it notes what was seen and measured."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.logbook import ImpossibleDay
from kiosk.domain.project import Project
from kiosk.domain.trial import (
    LONGEST_MEASURED,
    LONGEST_NOTE,
    ON_TRIAL,
    HalfAMeasure,
    WrongValue,
    standing_notes,
    written_value,
)
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.file_chooser_model import FileChooserModel
from kiosk.models.desk.typed_days import WrongDay, typed_day, written_day
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
class TrialModel(QObject):
    """The log of the trial of the open project. What is typed stays in the page.

    Signals:
        noted: the note is in the record; the page may forget what was typed.
    """

    changed = Signal()
    pictureChanged = Signal()
    refusalChanged = Signal()
    noted = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._project: Project | None = None
        self._rows = NoteRows(self)
        self._picture: bytes | None = None
        self._pictures: dict[str, bytes | None] = {}
        self._measure = ("", "", "")
        self._today = ""
        self._refusal = ""
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

    @Property(str, notify=changed)
    def today(self) -> str:
        """The day, as it is typed."""
        return self._today

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

    @Property(str, notify=refusalChanged)
    def refusal(self) -> str:
        """Why nothing was kept: the name of the refusal, a sentence, or empty."""
        return self._refusal

    def show(self, project: Project | None) -> None:
        """Show the trial of another project, or of none."""
        self._project = project
        self._refuse("")
        self._files.close()
        self._hold(None)
        self._rows.replace([])
        self.changed.emit()
        self._read()

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
            from kiosk.services.desk.trials import Noted  # noqa: PLC0415 - as other models

            place = UUID(corrects) if corrects else None
            desk.trials.note(me, Noted(project.id, typed_day(day), text, measure, picture, place))

        self._run(self._desk.write, note, lambda _nothing: self._noted())

    @Slot(str)
    def hold(self, note_id: str) -> None:
        """Take the photo of a note that is about to be corrected; none for no note."""
        self._hold(self._pictures.get(note_id))

    @Slot()
    def withoutPicture(self) -> None:
        """Take the photo away."""
        self._hold(None)

    def _choose(self, path: str) -> None:
        self._run(
            self._desk.keep_up, lambda desk, me: desk.trials.photo(me, Path(path)), self._hold
        )

    def _run(
        self,
        way: Callable[..., None],
        work: "Callable[[DeskServices, UUID], Any]",
        then: Callable[[Any], None],
    ) -> None:
        # As other models: Pillow and the desk's services are slow to import.
        from kiosk.documents.pictures import UnfitPicture  # noqa: PLC0415
        from kiosk.services.desk.inbox import NothingSaid  # noqa: PLC0415
        from kiosk.services.desk.logbook import Uncorrectable, WrongStage  # noqa: PLC0415
        from kiosk.services.project_desk import UnknownProject  # noqa: PLC0415

        said = (NothingSaid, WrongDay, ImpossibleDay, HalfAMeasure, WrongValue, UnfitPicture)
        self._refuse("")
        way(work, then, self._refused, (*said, Uncorrectable, WrongStage, UnknownProject))

    def _refused(self, refusal: Exception) -> None:
        clause = str(refusal) if type(refusal).__name__ == "UnfitPicture" else ""
        self._refuse(f"Cette photo {clause}." if clause else type(refusal).__name__)

    def _noted(self) -> None:
        self._hold(None)
        self._measure = ("", "", "")
        self.noted.emit()
        self._read()

    def _hold(self, picture: bytes | None) -> None:
        self._picture = picture
        self.pictureChanged.emit()

    def _read(self) -> None:
        project = self._project
        if project is None:
            return

        def show(read: "tuple[tuple[SignedNote, ...], str]") -> None:
            if project is self._project:
                self._show(*read)

        self._desk.read(
            lambda desk, me: (
                desk.trials.of_project(me, project.id),
                written_day(desk.logbook.today()),
            ),
            show,
        )

    def _show(self, signed: "tuple[SignedNote, ...]", today: str) -> None:
        self._today = today
        self._pictures = {str(it.note.id): it.picture for it in signed}
        stands = {it.id for it in standing_notes(tuple(one.note for one in signed))}
        self._rows.replace([_row(it, stands) for it in reversed(signed)])
        self.changed.emit()

    def _refuse(self, refusal: str) -> None:
        self._refusal = refusal
        self.refusalChanged.emit()


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
