"""The groups that jurors split, merge and name together, by touch."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.jury.room_work import RoomWork
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.services.jury.catalogue import JuryServices
    from kiosk.services.jury.gathering import Shelf

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group; `title` is empty until jurors named it."""

    group_id: str
    title: str
    label: str
    size: int


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One contribution of the group that is open."""

    voice_id: str
    said: str
    kept: int
    discarded: int
    chosen: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class GroupRows(Rows):
    """The groups."""

    row_type = GroupRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class HeldRows(Rows):
    """What the open group holds."""

    row_type = HeldRow


@QmlElement
@QmlUncreatable("The application gives it to the room.")
class GroupsModel(QObject):
    """The groups, and the one that is open.

    Signals:
        named: the words of the open group are kept: the panel can close.
    """

    changed = Signal()
    named = Signal()

    def __init__(self, work: RoomWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._groups, self._held = GroupRows(self), HeldRows(self)
        self._shelves: tuple[Shelf, ...] = ()
        self._open = ""
        self._chosen: set[str] = set()
        self._merging = False
        work.refused.connect(self._mend)

    @Property(GroupRows, constant=True)
    def groups(self) -> GroupRows:
        """Every group."""
        return self._groups

    @Property(HeldRows, constant=True)
    def held(self) -> HeldRows:
        """What the open group holds."""
        return self._held

    @Property(str, notify=changed)
    def openId(self) -> str:
        """The group that is open, or empty."""
        return self._open

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its name; empty until jurors gave one."""
        shelf = self._shelf(self._open)
        return shelf.group.title if shelf else ""

    @Property(str, notify=changed)
    def label(self) -> str:
        """Its most telling words."""
        shelf = self._shelf(self._open)
        return shelf.group.label if shelf else ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """Its sentence."""
        shelf = self._shelf(self._open)
        return shelf.group.sentence if shelf else ""

    @Property(int, notify=changed)
    def chosenCount(self) -> int:
        """How many of its contributions are chosen."""
        return len(self._chosen)

    @Property(bool, notify=changed)
    def merging(self) -> bool:
        """Whether the next group touched takes in the open one."""
        return self._merging

    def read(self) -> None:
        """Read the groups as they are now."""
        seat = self._work.seat
        if seat is not None:
            self._work.read(lambda jury: jury.gathering.shelves(seat), self._take)

    @Slot(str)
    def open(self, group_id: str) -> None:
        """Open a group; while merging, bring the open one into it."""
        if self._merging and group_id != self._open:
            self._merge(group_id)
            return
        self._open, self._chosen, self._merging = group_id, set(), False
        self._show()

    @Slot(str)
    def choose(self, voice_id: str) -> None:
        """Choose a contribution, or not any more."""
        self._chosen ^= {voice_id}
        self._show()

    @Slot()
    def startMerging(self) -> None:
        """Ask which group takes in the open one; asked again, no more."""
        self._merging = not self._merging
        self.changed.emit()

    @Slot()
    def split(self) -> None:
        """Take the chosen contributions out, into a group of their own."""
        seat, shelf = self._work.seat, self._shelf(self._open)
        if seat is None or shelf is None:
            return
        out = [it.voice.id for it in shelf.held if str(it.voice.id) in self._chosen]
        self._chosen = set()
        self._change(lambda jury: jury.gathering.split(seat, shelf.group, out))

    @Slot(str, str)
    def name(self, title: str, sentence: str) -> None:
        """Give the open group its words; `named`, or a refusal, follows."""
        seat, shelf = self._work.seat, self._shelf(self._open)
        if seat is None or shelf is None:
            return

        def kept(_nothing: None) -> None:
            self.named.emit()
            self.read()

        self._work.write(lambda jury: jury.gathering.name(seat, shelf.group, title, sentence), kept)

    def clear(self) -> None:
        """Forget everything of a juror."""
        self._open, self._chosen, self._merging = "", set(), False
        self._take(())

    def _merge(self, group_id: str) -> None:
        seat, shelf, into = self._work.seat, self._shelf(self._open), self._shelf(group_id)
        self._open, self._chosen, self._merging = group_id, set(), False
        if seat is not None and shelf is not None and into is not None:
            self._change(lambda jury: jury.gathering.merge(seat, shelf.group, into.group))

    def _change(self, work: "Callable[[JuryServices], None]") -> None:
        self._work.write(work, lambda _nothing: self.read())

    def _take(self, shelves: "tuple[Shelf, ...]") -> None:
        self._shelves = shelves
        if self._shelf(self._open) is None:
            self._open = str(shelves[0].group.id) if shelves else ""
        self._show()

    def _show(self) -> None:
        self._groups.replace(
            [
                GroupRow(str(it.group.id), it.group.title, it.group.label, len(it.held))
                for it in self._shelves
            ]
        )
        shelf = self._shelf(self._open)
        self._held.replace(
            [
                HeldRow(
                    str(it.voice.id),
                    it.voice.text,
                    it.sorting.kept,
                    it.sorting.discarded,
                    str(it.voice.id) in self._chosen,
                )
                for it in (shelf.held if shelf else ())
            ]
        )
        self.changed.emit()

    def _shelf(self, group_id: str) -> "Shelf | None":
        return next((it for it in self._shelves if str(it.group.id) == group_id), None)

    def _mend(self, refusal: str) -> None:
        if refusal == "Conflict":
            self.read()
