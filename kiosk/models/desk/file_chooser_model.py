"""Choosing a file of this machine, folder after folder, with a finger or the keyboard."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_moment
from kiosk.domain.folder import Folder
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_KILO = 1_000


@dataclass(frozen=True, slots=True)
class FileRow:
    """A folder to open, or a file to choose.

    Attributes:
        about: the size and the day of a file, in French.
    """

    path: str
    name: str
    folder: bool
    about: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class FileRows(Rows):
    """Folders, then files."""

    row_type = FileRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class FileChooserModel(QObject):
    """One folder at a time.

    Signals:
        chosen(path): a file was chosen; the chooser is closed.
    """

    changed = Signal()
    chosen = Signal(str)

    def __init__(
        self, desk: DeskWork, endings: tuple[str, ...], parent: QObject | None = None
    ) -> None:
        """Take the endings of the files that may be chosen, as `.csv`."""
        super().__init__(parent)
        self._desk = desk
        self._endings = endings
        self._rows = FileRows(self)
        self._folder: Folder | None = None

    @Property(FileRows, constant=True)
    def rows(self) -> FileRows:
        """What is in the folder."""
        return self._rows

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether somebody is choosing."""
        return self._folder is not None

    @Property(str, notify=changed)
    def path(self) -> str:
        """The folder, or empty for the places from which one starts."""
        return str(self._folder.path) if self._folder and self._folder.path else ""

    @Property(str, constant=True)
    def endings(self) -> str:
        """The endings of the files that may be chosen, as people read them."""
        return ", ".join(self._endings)

    @Slot()
    def begin(self) -> None:
        """Show the places from which one starts."""
        self._look(None)

    @Slot()
    def up(self) -> None:
        """Show the folder above."""
        self._look(self._folder.parent if self._folder else None)

    @Slot(str, bool)
    def take(self, path: str, folder: bool) -> None:
        """Open a folder, or choose a file."""
        if folder:
            self._look(Path(path))
        else:
            self.close()
            self.chosen.emit(path)

    @Slot()
    def close(self) -> None:
        """Choose nothing."""
        self._folder = None
        self._rows.replace([])
        self.changed.emit()

    def _look(self, folder: Path | None) -> None:
        self._desk.read(lambda desk, me: desk.files.look(me, folder, self._endings), self._show)

    def _show(self, folder: Folder) -> None:
        self._folder = folder
        whole = folder.path is None
        folders = [
            FileRow(str(it), str(it) if whole else it.name, folder=True, about="")
            for it in folder.folders
        ]
        files = [
            FileRow(
                str(it.path),
                it.path.name,
                folder=False,
                about=f"{_size(it.size)} · {local_moment(it.written_at):%d/%m/%Y}",
            )
            for it in folder.files
        ]
        self._rows.replace([*folders, *files])
        self.changed.emit()


def _size(size: int) -> str:
    if size < _KILO * _KILO:
        return f"{max(1, round(size / _KILO))} ko"
    return f"{size / _KILO / _KILO:.1f} Mo".replace(".", ",")
