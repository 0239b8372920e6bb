"""The page of the data: taking them out with a purpose, and what left before."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_moment
from kiosk.domain.open_data import Export, Format
from kiosk.models.desk.desk_work import DeskWork, Why, reason_of
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.exporting import Prepared

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ExportRow:
    """Data that left."""

    form: str
    purpose: str
    day: str
    lines: int


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ExportRows(Rows):
    """The latest exports."""

    row_type = ExportRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class DataModel(QObject):
    """Open data on their way out."""

    changed = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = ExportRows(self)
        self._busy = False
        self._folder = ""
        self._refusal = ""

    @Property(ExportRows, constant=True)
    def rows(self) -> ExportRows:
        """The latest exports, newest first."""
        return self._rows

    @Property("QStringList", constant=True)
    def formats(self) -> list[str]:
        """The forms in which data leave: values of `Format`."""
        return [form.value for form in Format]

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether files are being written."""
        return self._busy

    @Property(str, notify=changed)
    def folder(self) -> str:
        """Where the last files are, or empty."""
        return self._folder

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why nothing left: the name of the refusal, or a French sentence; or empty."""
        return self._refusal

    @Slot()
    def refresh(self) -> None:
        """Read the log of exports again."""
        self._desk.read(lambda desk, me: desk.exporting.logged(me), self._show)

    @Slot(str, str, str, bool)
    def export(self, form: str, purpose: str, folder: str, agreed: bool) -> None:
        """Write the files in a new folder of `folder`, or of the kiosk's own when it is empty.

        `agreed`: whether the jury decided that its ballots leave.
        """
        if self._busy:
            return
        self._tell(busy=True)
        target = Path(folder.strip()).expanduser() if folder.strip() else None

        def prepare(desk: "DeskServices", me: "UUID") -> "Prepared":
            return desk.exporting.prepare(me, Format(form), purpose, target, agreed=agreed)

        def confirm(prepared: "Prepared") -> None:
            self._desk.write(
                lambda desk, me: desk.exporting.confirm(me, prepared),
                self._done,
                self._refused,
            )

        self._desk.keep_up(prepare, confirm, self._refused)

    def _done(self, folder: Path) -> None:
        self._tell(folder=str(folder))
        self.refresh()

    def _refused(self, why: Why) -> None:
        self._tell(refusal=reason_of(why))

    def _tell(self, *, busy: bool = False, folder: str = "", refusal: str = "") -> None:
        self._busy, self._folder, self._refusal = busy, folder, refusal
        self.changed.emit()

    def _show(self, exports: tuple[Export, ...]) -> None:
        self._rows.replace(
            [
                ExportRow(it.format.value, it.purpose, f"{local_moment(it.at):%d/%m/%Y}", it.rows)
                for it in exports
            ]
        )
