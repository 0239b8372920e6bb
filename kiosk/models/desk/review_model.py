"""The review page: one item after the other, decided, taken back, never overwritten."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.charter import reason_for
from kiosk.domain.contribution import Contribution, State
from kiosk.domain.decision import Decision, Seen
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.review_draft_model import ReviewDraftModel
from kiosk.models.desk.review_item_model import ReviewItemModel
from kiosk.models.desk.review_queue_model import ReviewQueueModel
from kiosk.models.desk.review_rows import RuleRows, rule_rows
from kiosk.models.desk.undo_model import Undo, UndoModel, Work
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.desk.review_queue import Item

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class ReviewModel(QObject):
    """What an agent does with the contribution that is open."""

    busyChanged = Signal()
    noticeChanged = Signal()
    laterChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queue = ReviewQueueModel(desk, self)
        self._queue.opened.connect(self._ask)
        self._item = ReviewItemModel(self)
        self._draft = ReviewDraftModel(desk, self)
        self._rules = RuleRows(self)
        self._rules.replace(rule_rows())
        self._asked: UUID | None = None
        self._busy = self._later = False
        self._notice = ""
        self._latest = UndoModel(self)

    @Property(ReviewQueueModel, constant=True)
    def queue(self) -> ReviewQueueModel:
        """What waits."""
        return self._queue

    @Property(ReviewItemModel, constant=True)
    def item(self) -> ReviewItemModel:
        """The contribution that is open."""
        return self._item

    @Property(ReviewDraftModel, constant=True)
    def draft(self) -> ReviewDraftModel:
        """What is typed beside it."""
        return self._draft

    @Property(RuleRows, constant=True)
    def rules(self) -> RuleRows:
        """The charter."""
        return self._rules

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether a decision is on its way to the disk."""
        return self._busy

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """What went wrong: `Conflict`, `ForbiddenTransition`, `Forbidden`, `Fault`…; or empty."""
        return self._notice

    @Property(bool, notify=laterChanged)
    def later(self) -> bool:
        """Whether the next decision is prepared, to be applied later."""
        return self._later

    @Property(UndoModel, constant=True)
    def latest(self) -> UndoModel:
        """What can be taken back."""
        return self._latest

    @Slot()
    def begin(self) -> None:
        """Show the queue from its beginning."""
        self._queue.refresh()
        self._draft.refresh()

    @Slot()
    def publish(self) -> None:
        """Make it public, with the answer if there is one."""
        self._decide(Decision(State.PUBLISHED, self._answer()))

    @Slot(int)
    def decline(self, place: int) -> None:
        """Do not publish it, for the rule at a place of the charter and the agent's own words."""
        if 0 <= place < self._rules.count:
            reason = reason_for(self._rules.at(place).rule_id, self._draft.draft.words)
            self._decide(Decision(State.DECLINED, self._answer(), reason=reason))

    @Slot(str, result=bool)
    def redirect(self, service: str) -> bool:
        """Hand it to a service, with its reference if there is one; tell whether one was named."""
        named = service.strip()
        if named:
            self._draft.note_service(named)
            words = (self._answer(), None, named, self._draft.draft.reference or None)
            self._decide(Decision(State.REDIRECTED, *words))
        return bool(named)

    @Slot()
    def applyPrepared(self) -> None:
        """Apply what was prepared, on the version that it was prepared on."""
        item = self._item.item
        if item is not None and item.prepared is not None:
            prepared = item.prepared
            self._run(
                lambda desk, me: desk.reviewing.decide(me, prepared.seen, prepared.decision),
                self._decided,
            )

    @Slot()
    def toggleLater(self) -> None:
        """Prepare the next decision, or apply it at once again."""
        self._later = not self._later
        self.laterChanged.emit()

    @Slot(int, int)
    def mask(self, start: int, end: int) -> None:
        """Mask what stands between two places of the text, or all personal data found."""
        item = self._item.item
        if item is not None and not item.origin:
            parts, seen = self._item.parts(start, end), _seen(item.contribution)
            self._run(lambda desk, me: desk.reviewing.mask(me, seen, parts), self._masked)

    @Slot(int)
    def group(self, place: int) -> None:
        """Say that it says the same as a similar one."""
        item = self._item.item
        if item is not None and 0 <= place < self._item.similar.count:
            one, other = item.contribution.id, UUID(self._item.similar.at(place).contribution_id)
            back = Undo(
                "grouped",
                lambda desk, me: desk.reviewing.ungroup(me, one),
                lambda: self._read(one),
            )
            self._run(
                lambda desk, me: desk.reviewing.group(me, one, other),
                lambda _nothing: self._stay(one, back),
            )

    @Slot()
    def undo(self) -> None:
        """Take the latest thing back."""
        undo = self._latest.take() if not self._busy else None
        if undo is not None:
            self._run(undo.work, lambda _result: undo.then())

    @Slot()
    def dismiss(self) -> None:
        """Leave what somebody else decided, for the next one."""
        item = self._item.item
        self._say("")
        if item is not None and item.contribution.state is not State.TO_REVIEW:
            self._queue.take(str(item.contribution.id))

    def _answer(self) -> str | None:
        return self._draft.draft.answer or None

    def _decide(self, decision: Decision) -> None:
        item = self._item.item
        if item is None or item.contribution.state is not State.TO_REVIEW:
            return
        seen = _seen(item.contribution)
        if self._later:
            self._run(
                lambda desk, me: desk.reviewing.prepare(me, seen, decision),
                lambda _nothing: self._prepared(seen.id),
            )
        else:
            self._run(lambda desk, me: desk.reviewing.decide(me, seen, decision), self._decided)

    def _decided(self, decided: Contribution) -> None:
        taken = self._queue.take(str(decided.id))
        if taken is None or decided.state is State.TO_REVIEW:  # on its way to who keeps it
            self._queue.recount()
            return
        seen = _seen(decided)

        def back() -> None:
            self._queue.put_back(*taken)
            self._queue.recount()

        self._latest.offer(
            Undo(decided.state.value, lambda desk, me: desk.reviewing.reopen(me, seen), back)
        )
        self._queue.recount()

    def _prepared(self, contribution_id: UUID) -> None:
        self._queue.mark_prepared(str(contribution_id), prepared=True)

        def back() -> None:
            self._queue.mark_prepared(str(contribution_id), prepared=False)
            self._ask(self._asked)

        self.toggleLater()
        self._queue.next()
        self._latest.offer(
            Undo("prepared", lambda desk, me: desk.reviewing.unprepare(me, contribution_id), back)
        )

    def _masked(self, masked: Contribution) -> None:
        seen = _seen(masked)
        back = Undo(
            "masked",
            lambda desk, me: desk.reviewing.unmask(me, seen),
            lambda: self._read(seen.id),
        )
        self._stay(seen.id, back)

    def _stay(self, contribution_id: UUID, undo: Undo) -> None:
        self._read(contribution_id)
        self._latest.offer(undo)

    def _run(self, work: Work, then: Callable[[Any], None]) -> None:
        if self._busy:
            return
        self._set_busy(True)
        self._say("")

        def done(result: object) -> None:
            self._set_busy(False)
            then(result)

        self._desk.write(work, done, self._refused)

    def _refused(self, why: Exception) -> None:
        """Say why, and show the contribution as it is now; what was typed stays."""
        self._set_busy(False)
        self._say(type(why).__name__)
        if self._asked is not None:
            self._read(self._asked)

    def _ask(self, contribution_id: UUID | None) -> None:
        self._asked = contribution_id
        self._say("")
        if contribution_id is None:
            self._show(None)
        else:
            self._read(contribution_id)

    def _read(self, contribution_id: UUID) -> None:
        def show(item: "Item") -> None:
            if contribution_id == self._asked:
                self._show(item)

        self._desk.read(lambda desk, me: desk.queue.item(me, contribution_id), show)

    def _show(self, item: "Item | None") -> None:
        self._item.show(item)
        self._draft.show(item)
        if item is None:
            return
        shown = item.contribution.id
        if item.contribution.read_at is None:
            self._desk.write(lambda desk, me: desk.reviewing.note_reading(me, shown), _nothing)
        self._desk.read(
            lambda desk, me: desk.queue.similar(me, shown),
            lambda found: self._item.show_similar(shown, found),
        )

    def _say(self, notice: str) -> None:
        if notice != self._notice:
            self._notice = notice
            self.noticeChanged.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit()


def _seen(contribution: Contribution) -> Seen:
    return Seen(contribution.id, contribution.version)


def _nothing(_result: None) -> None:
    """Nobody waits for it."""
