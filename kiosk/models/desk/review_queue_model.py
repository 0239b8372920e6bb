"""What waits: the list of the review page, which one is open, and the counts of the side bar."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.review_queue import Late
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.review_rows import WaitingRow, WaitingRows, age_of, waiting_row
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.domain.review_queue import Mark
    from kiosk.services.desk.review_queue import Backlog, Entry

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_NEAR_THE_END = 8
"""Rows left below the open one when the next page is read."""


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ReviewQueueModel(QObject):
    """The queue, a page at a time.

    Signals:
        opened(contribution_id): a `UUID` is the open one now, or None.
    """

    currentChanged = Signal()
    countsChanged = Signal()
    promiseChanged = Signal()
    opened = Signal(object)

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = WaitingRows(self)
        self._current = -1
        self._end: Mark | None = None
        self._reading = self._complete = False
        self._waiting = self._unread_late = self._unanswered_late = 0
        self._promise: Late | None = None
        self._oldest = ""

    @Property(WaitingRows, constant=True)
    def rows(self) -> WaitingRows:
        """What waits: the late ones first, then the oldest."""
        return self._rows

    @Property(int, notify=currentChanged)
    def current(self) -> int:
        """The place of the open one, or -1."""
        return self._current

    @Property(int, notify=countsChanged)
    def waiting(self) -> int:
        """How many wait."""
        return self._waiting

    @Property(int, notify=countsChanged)
    def late(self) -> int:
        """How many of them are late, by one promise or the other."""
        return self._unread_late + self._unanswered_late

    @Property(int, notify=countsChanged)
    def lateToRead(self) -> int:
        """How many nobody read in time, that are not late to answer too."""
        return self._unread_late

    @Property(int, notify=countsChanged)
    def lateToAnswer(self) -> int:
        """How many nobody answered in time."""
        return self._unanswered_late

    @Property(str, notify=promiseChanged)
    def promise(self) -> str:
        """The promise whose late ones alone are listed: a value of `Late`; empty for all."""
        return self._promise or ""

    @Property(str, notify=countsChanged)
    def oldest(self) -> str:
        """How long the oldest has waited, or empty."""
        return self._oldest

    @Slot()
    def refresh(self) -> None:
        """Read the queue again from its beginning, and open the first one."""
        only = self._promise
        self._desk.read(lambda desk, me: desk.queue.page(me, None, only), self._show)
        self.recount()

    @Slot(str)
    def choose(self, promise: str) -> None:
        """List only what is late by a promise, a value of `Late`; everything for none."""
        self._promise = Late(promise) if promise else None
        self.promiseChanged.emit()
        self.refresh()

    @Slot()
    def look(self) -> None:
        """See whether something came; what is open stays open."""
        if self._rows.count or self._promise:
            self.recount()
        else:
            self.refresh()

    @Slot()
    def recount(self) -> None:
        """Count again what waits."""
        self._desk.read(lambda desk, me: desk.queue.backlog(me), self._count)

    @Slot(int)
    def open(self, place: int) -> None:
        """Open the one at a place; nothing if there is none."""
        if 0 <= place < self._rows.count:
            self._go(place)

    @Slot()
    def next(self) -> None:
        """Open the next one."""
        self.open(self._current + 1)

    @Slot()
    def previous(self) -> None:
        """Open the one before."""
        self.open(self._current - 1)

    def take(self, contribution_id: str) -> tuple[int, WaitingRow] | None:
        """Take one out of the list, and open the next; return its place and its row."""
        place = self._place(contribution_id)
        if place is None:
            return None
        row = self._rows.at(place)
        self._rows.remove(place)
        if place == self._current:
            self._go(min(place, self._rows.count - 1))
        elif place < self._current:
            self._go(self._current - 1)
        return place, row

    def put_back(self, place: int, row: WaitingRow) -> None:
        """Put one back where it was, and open it."""
        self._rows.insert(min(place, self._rows.count), row)
        self._go(min(place, self._rows.count - 1))

    def mark_prepared(self, contribution_id: str, *, prepared: bool) -> None:
        """Say whether a decision waits for one."""
        place = self._place(contribution_id)
        if place is not None:
            self._rows.change(place, replace(self._rows.at(place), prepared=prepared))

    def _go(self, place: int) -> None:
        self._current = place
        self.currentChanged.emit()
        self.opened.emit(None if place < 0 else UUID(self._rows.at(place).contribution_id))
        if place >= self._rows.count - _NEAR_THE_END:
            self._read_more()

    def _read_more(self) -> None:
        if self._reading or self._complete or self._end is None:
            return
        self._reading = True
        end, only = self._end, self._promise
        self._desk.read(lambda desk, me: desk.queue.page(me, end, only), self._extend, self._unread)

    def _show(self, entries: "tuple[Entry, ...]") -> None:
        self._complete = self._reading = False
        self._rows.replace([])
        self._extend(entries)
        self._go(0 if entries else -1)

    def _extend(self, entries: "tuple[Entry, ...]") -> None:
        self._reading = False
        self._complete = not entries
        if entries:
            self._end = entries[-1].waiting.mark
        known = {row.contribution_id for row in self._rows.all}
        rows = [waiting_row(entry) for entry in entries]
        self._rows.extend([row for row in rows if row.contribution_id not in known])

    def _unread(self, _fault: Exception) -> None:
        self._reading = False

    def _count(self, backlog: "Backlog") -> None:
        standing = backlog.standing
        self._waiting = standing.waiting
        self._unread_late = standing.unread_late
        self._unanswered_late = standing.unanswered_late
        self._oldest = "" if backlog.oldest is None else age_of(backlog.oldest)
        self.countsChanged.emit()

    def _place(self, contribution_id: str) -> int | None:
        ids = [row.contribution_id for row in self._rows.all]
        return ids.index(contribution_id) if contribution_id in ids else None
