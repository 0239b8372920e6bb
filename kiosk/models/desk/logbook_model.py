"""The logbook of one project, as the ange gardien and the agents write it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.logbook import (
    LONGEST_ENTRY,
    Entry,
    EntryKind,
    standing,
    verdict,
    writable,
)
from kiosk.domain.typed_time import read_day, written_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.project_part_model import ProjectPartModel
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
class LogbookModel(ProjectPartModel):
    """The logbook of the open project. What is typed stays in the page.

    Signals:
        written: the entry is in the record; the page may forget what was typed.
        moved: the entry may have brought the project to another stage.
    """

    changed = Signal()
    written = Signal()
    moved = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.partChanged.connect(self.changed)
        self._journal = EntryRows(self)
        self._exits = EntryRows(self)
        self._verdict: Entry | None = None

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

    @Property(int, constant=True)
    def longest(self) -> int:
        """The most signs of an entry."""
        return LONGEST_ENTRY

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
            self._change(lambda desk, me: desk.logbook.take_back(me, project.id), self._written)

    def _write(
        self, kind: EntryKind, typed: tuple[str, str], corrects: UUID | None, *, published: bool
    ) -> None:
        project = self._project
        if project is None:
            return

        def write(desk: "DeskServices", me: UUID) -> None:
            from kiosk.services.desk.logbook import Written  # noqa: PLC0415 - the door does not wait

            day, text = read_day(typed[0]), typed[1]
            desk.logbook.write(me, Written(project.id, kind, day, text, corrects, published))

        self._change(write, self._written)

    def _written(self, _nothing: None) -> None:
        self.written.emit()
        self._read()
        self.moved.emit()

    def _forget(self) -> None:
        self._verdict = None
        self._journal.replace([])
        self._exits.replace([])

    def _read(self) -> None:
        # Élus do not read the journal: to them it stays empty.
        self._read_part(lambda desk, me, key: desk.logbook.exits(me, key), self._show_exits)
        self._read_part(
            lambda desk, me, key: desk.logbook.journal(me, key),
            lambda journal: self._journal.replace(_rows(journal)),
        )

    def _show_exits(self, exits: "tuple[Signed, ...]") -> None:
        self._verdict = verdict(tuple(it.entry for it in exits))
        self._exits.replace(_rows(exits))


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
