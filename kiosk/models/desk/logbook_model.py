"""The logbook of one project, as the ange gardien and the agents write it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.logbook import (
    LONGEST_ENTRY,
    Entry,
    EntryKind,
    ImpossibleDay,
    standing,
    verdict,
    writable,
)
from kiosk.domain.project import Project
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.typed_days import WrongDay, typed_day, written_day
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.logbook import Signed

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry.

    Attributes:
        kind: a value of `EntryKind`.
        by: how colleagues call who wrote it.
        corrected: whether another one took its place, or took it back.
        published: of the journal, whether everybody may read it.
    """

    entry_id: str
    kind: str
    day: str
    text: str
    by: str
    corrected: bool
    published: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class EntryRows(Rows):
    """Entries, the last day first."""

    row_type = EntryRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class LogbookModel(QObject):
    """The logbook of the open project. What is typed stays in the page.

    Signals:
        written: the entry is in the record; the page may forget what was typed.
        moved: the entry may have brought the project to another stage.
    """

    changed = Signal()
    refusalChanged = Signal()
    written = Signal()
    moved = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._project: Project | None = None
        self._journal = EntryRows(self)
        self._exits = EntryRows(self)
        self._verdict: Entry | None = None
        self._today = ""
        self._refusal = ""

    @Property(EntryRows, constant=True)
    def journal(self) -> EntryRows:
        """Needs, tools, next steps."""
        return self._journal

    @Property(EntryRows, constant=True)
    def exits(self) -> EntryRows:
        """What exit reviews decided, and what was taken back."""
        return self._exits

    @Property("QStringList", notify=changed)
    def kinds(self) -> list[str]:
        """What may be written at the stage of the project: values of `EntryKind`."""
        stage = self._project.stage if self._project else None
        kinds = (it for it in EntryKind if it is not EntryKind.TAKEN_BACK)
        return [it.value for it in kinds if stage and writable(it, stage)]

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """The verdict that stands: a value of `EntryKind`, or empty."""
        return self._verdict.kind.value if self._verdict else ""

    @Property(str, notify=changed)
    def today(self) -> str:
        """The day, as it is typed."""
        return self._today

    @Property(int, constant=True)
    def longest(self) -> int:
        """The most signs of an entry."""
        return LONGEST_ENTRY

    @Property(str, notify=refusalChanged)
    def refusal(self) -> str:
        """Why nothing was written: the name of the refusal, or empty."""
        return self._refusal

    def show(self, project: Project | None) -> None:
        """Show the logbook of another project, or of none."""
        self._project = project
        self._refuse("")
        self._verdict = None
        self._journal.replace([])
        self._exits.replace([])
        self.changed.emit()
        self._read()

    @Slot(str, str, str, bool)
    def write(self, kind: str, day: str, text: str, published: bool) -> None:
        """Add an entry: `written`, or a refusal, follows."""
        self._write(EntryKind(kind), (day, text), None, published=published)

    @Slot(str, str, str, bool)
    def correct(self, entry_id: str, day: str, text: str, published: bool) -> None:
        """Put an entry of the journal in the place of another: `written`, or a refusal, follows."""
        for it in self._journal.all:
            if it.entry_id == entry_id:
                kind, key = EntryKind(it.kind), UUID(entry_id)
                self._write(kind, (day, text), key, published=published)

    @Slot()
    def takeBack(self) -> None:
        """Take the verdict that stands back: `written`, or a refusal, follows."""
        project = self._project
        if project is not None:
            self._change(lambda desk, me: desk.logbook.take_back(me, project.id))

    def _write(
        self, kind: EntryKind, typed: tuple[str, str], corrects: UUID | None, *, published: bool
    ) -> None:
        project = self._project
        if project is None:
            return

        def write(desk: "DeskServices", me: UUID) -> None:
            from kiosk.services.desk.logbook import Written  # noqa: PLC0415 - as other models

            day, text = typed_day(typed[0]), typed[1]
            desk.logbook.write(me, Written(project.id, kind, day, text, corrects, published))

        self._change(write)

    def _change(self, work: "Callable[[DeskServices, UUID], None]") -> None:
        # As other models: the desk's services are slow to import.
        from kiosk.services.desk.inbox import NothingSaid  # noqa: PLC0415
        from kiosk.services.desk.logbook import (  # noqa: PLC0415
            Uncorrectable,
            UnknownProject,
            Withdrawn,
            WrongStage,
        )

        said = (NothingSaid, WrongDay, ImpossibleDay)
        self._refuse("")
        self._desk.write(
            work,
            lambda _nothing: self._written(),
            lambda refusal: self._refuse(type(refusal).__name__),
            (*said, WrongStage, Uncorrectable, UnknownProject, Withdrawn),
        )

    def _written(self) -> None:
        self.written.emit()
        self._read()
        self.moved.emit()

    def _read(self) -> None:
        project = self._project
        if project is None:
            return

        def show_exits(read: "tuple[tuple[Signed, ...], str]") -> None:
            if project is self._project:
                exits, self._today = read
                self._verdict = verdict(tuple(it.entry for it in exits))
                self._exits.replace(_rows(exits))
                self.changed.emit()

        def show_journal(journal: "tuple[Signed, ...]") -> None:
            if project is self._project:
                self._journal.replace(_rows(journal))

        self._desk.read(
            lambda desk, me: (
                desk.logbook.exits(me, project.id),
                written_day(desk.logbook.today()),
            ),
            show_exits,
        )
        # Élus do not read it: to them it stays empty.
        self._desk.read(
            lambda desk, me: desk.logbook.journal(me, project.id),
            show_journal,
            lambda _refusal: None,
        )

    def _refuse(self, refusal: str) -> None:
        self._refusal = refusal
        self.refusalChanged.emit()


def _rows(signed: "tuple[Signed, ...]") -> list[EntryRow]:
    stands = {it.id for it in standing(tuple(one.entry for one in signed))}
    return [_row(it, stands) for it in reversed(signed)]


def _row(signed: "Signed", stands: set[UUID]) -> EntryRow:
    it = signed.entry
    return EntryRow(
        str(it.id),
        it.kind.value,
        written_day(it.day),
        it.text,
        signed.by,
        corrected=it.id not in stands,
        published=it.published,
    )
