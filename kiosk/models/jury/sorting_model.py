"""What a juror keeps and sets aside: one contribution at a time, in an order of their own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.jury.room_work import RoomWork
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.jury.gathering import Sorted

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the room.")
class SortingModel(QObject):
    """The contributions as one juror finds them."""

    changed = Signal()

    def __init__(self, work: RoomWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._sorted: tuple[Sorted, ...] = ()
        self._place = 0
        self._busy = False
        work.refused.connect(self._free)

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which one is shown, from 0; as many as there are: all are sorted."""
        return self._place

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._sorted)

    @Property(int, notify=changed)
    def done(self) -> int:
        """How many are sorted."""
        return sum(it.kept is not None for it in self._sorted)

    @Property(int, notify=changed)
    def kept(self) -> int:
        """How many are kept."""
        return sum(it.kept is True for it in self._sorted)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What the resident says."""
        return self._sorted[self._place].voice.text if self._place < self.count else ""

    @Property(int, notify=changed)
    def decision(self) -> int:
        """What the juror did with it: 1 kept, 0 set aside, -1 nothing yet."""
        kept = self._sorted[self._place].kept if self._place < self.count else None
        return -1 if kept is None else int(kept)

    def read(self) -> None:
        """Show the first that is not sorted: where the juror was."""
        seat = self._work.seat
        if seat is not None:
            self._work.read(lambda jury: jury.gathering.to_sort(seat), self._begin)

    @Slot(bool)
    def sort(self, keep: bool) -> None:
        """Keep it or set it aside, then go on."""
        seat = self._work.seat
        if seat is None or self._busy or self._place >= self.count:
            return
        self._busy = True
        key = self._sorted[self._place].voice.id

        def kept(_nothing: None) -> None:
            from kiosk.services.jury.gathering import Sorted  # noqa: PLC0415 - the door does not wait

            self._busy = False
            self._sorted = tuple(
                Sorted(it.voice, keep) if it.voice.id == key else it for it in self._sorted
            )
            self.show(self._place + 1)

        self._work.write(lambda jury: jury.gathering.sort(seat, key, kept=keep), kept)

    @Slot(int)
    def show(self, place: int) -> None:
        """Go to one; after the last one there is the count."""
        self._place = max(0, min(place, self.count))
        self.changed.emit()

    def clear(self) -> None:
        """Forget everything of a juror."""
        self._sorted, self._busy = (), False
        self.show(0)

    def _begin(self, found: "tuple[Sorted, ...]") -> None:
        self._sorted = found
        self.show(next((n for n, it in enumerate(found) if it.kept is None), len(found)))

    def _free(self, _refusal: str) -> None:
        self._busy = False
