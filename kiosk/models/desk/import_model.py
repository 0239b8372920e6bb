"""Bringing contributions in: a file, what is wrong in its lines, and how far it is."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.contribution import Kind, State
from kiosk.models.desk.desk_work import DeskWork, Why, reason_of
from kiosk.models.desk.file_chooser_model import FileChooserModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.importing import Progress, Underway
    from kiosk.services.importing import Options

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_ENDINGS = (".csv", ".json", ".jsonl", ".txt")


@dataclass(frozen=True, slots=True)
class FindingRow:
    """Something that is wrong with a line, or to know of it."""

    words: str
    refused: bool


@dataclass(frozen=True, slots=True)
class Source:
    """What is imported, and how.

    Attributes:
        name: of the source; with their identifiers it says what was already imported.
        kind: of the lines that do not say theirs.
        dry: whether everything is said and nothing kept.
    """

    path: Path
    name: str
    kind: Kind
    publishes: bool
    dry: bool

    def options(self) -> "Options":
        """Return it as the import takes it."""
        from kiosk.services.importing import Options  # noqa: PLC0415 - the door does not wait

        state = State.PUBLISHED if self.publishes else State.TO_REVIEW
        return Options(self.name, self.kind, state, self.dry, review_all=not self.publishes)


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class FindingRows(Rows):
    """What was found, in the order of the file."""

    row_type = FindingRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class ImportModel(QObject):
    """One file at a time. A batch is kept whole or not at all; between two, visitors deposit.

    Signals:
        brought: contributions came in.
    """

    changed = Signal()
    brought = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = FindingRows(self)
        self._files = FileChooserModel(desk, _ENDINGS, self)
        self._files.chosen.connect(self._choose)
        self._path = ""
        self._source: Source | None = None
        self._progress: Progress | None = None
        self._busy = self._stopping = False
        self._refusal = ""

    @Property(FindingRows, constant=True)
    def rows(self) -> FindingRows:
        """What was found."""
        return self._rows

    @Property(FileChooserModel, constant=True)
    def files(self) -> FileChooserModel:
        """The files of this machine."""
        return self._files

    @Property("QStringList", constant=True)
    def kinds(self) -> list[str]:
        """The kinds: values of `Kind`."""
        return [kind.value for kind in (Kind.DESIRE, Kind.LACK, Kind.FRUSTRATION)]

    @Property(str, notify=changed)
    def path(self) -> str:
        """The file, or empty."""
        return self._path

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._busy

    @Property(bool, notify=changed)
    def stopping(self) -> bool:
        """Whether it stops after the lines that are being kept."""
        return self._stopping

    @Property(bool, notify=changed)
    def dry(self) -> bool:
        """Whether the last time nothing was kept."""
        return self._source is not None and self._source.dry

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether there are figures to show."""
        return self._progress is not None

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether every line was read."""
        return self._progress is not None and self._progress.finished

    @Property(int, notify=changed)
    def done(self) -> int:
        """Lines read."""
        return self._progress.done if self._progress else 0

    @Property(int, notify=changed)
    def total(self) -> int:
        """Lines of the file."""
        return self._progress.total if self._progress else 0

    @Property(int, notify=changed)
    def imported(self) -> int:
        """Contributions kept, or that would be."""
        return self._progress.imported if self._progress else 0

    @Property(int, notify=changed)
    def alreadyThere(self) -> int:
        """Contributions that an earlier import kept."""
        return self._progress.already_there if self._progress else 0

    @Property(int, notify=changed)
    def refused(self) -> int:
        """Lines refused."""
        return self._progress.refused if self._progress else 0

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the file cannot be imported: `Forbidden`, or a French sentence; or empty."""
        return self._refusal

    @Slot(str, str, bool, bool)
    def bring(self, name: str, kind: str, publishes: bool, dry: bool) -> None:
        """Import the file, or only say what would become of it if `dry`."""
        if self._busy or not self._path:
            return
        source = Source(Path(self._path), name.strip() or "fichier", Kind(kind), publishes, dry)
        self._forget()
        self._source, self._busy = source, True
        self.changed.emit()

        def begin(desk: "DeskServices", me: "UUID") -> "Underway":
            return desk.importing.begin(me, source.path, source.options())

        self._desk.keep_up(begin, self._go_on, self._refused)

    @Slot()
    def stop(self) -> None:
        """Stop after the lines that are being kept; what was kept stays."""
        self._stopping = self._busy
        self.changed.emit()

    def _go_on(self, underway: "Underway") -> None:
        """Import the next lines, on the writing thread unless nothing is kept."""
        if self._stopping:
            self._end()
            return

        def batch(desk: "DeskServices", _me: "UUID") -> "Progress":
            return desk.importing.go_on(underway)

        def then(progress: "Progress") -> None:
            self._progress = progress
            self._rows.extend([FindingRow(it.words, it.refused) for it in progress.findings])
            self.changed.emit()
            if progress.finished:
                self._end()
            else:
                self._go_on(underway)

        run = self._desk.keep_up if self.dry else self._desk.write
        run(batch, then, self._refused)

    def _end(self) -> None:
        self._busy = self._stopping = False
        self.changed.emit()
        if self.imported and not self.dry:
            self.brought.emit()

    def _refused(self, why: Why) -> None:
        self._refusal = reason_of(why)
        self._end()

    def _choose(self, path: str) -> None:
        self._path = path
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._source = self._progress = None
        self._refusal = ""
        self._rows.replace([])
