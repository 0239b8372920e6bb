"""What became of the decisions on what other machines keep."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_moment
from kiosk.domain.exchange import RemoteOutcome
from kiosk.domain.masking import veiled
from kiosk.domain.personal_data import find
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.contribution import Contribution
    from kiosk.domain.decision import Decision
    from kiosk.services.desk.sent_decisions import SentDecision

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_POLL_MS = 5000


@dataclass(frozen=True, slots=True)
class SentRow:
    """One decision.

    Attributes:
        asked: when, as « 14:05 ».
        mine, my_words: what was decided here, a value of `State`, and what was written with it.
        outcome: a value of `RemoteOutcome`; empty while it is on its way.
        theirs, their_words, their_name: what stands where it is kept, and who did it there.
        seen: whether an agent has seen an outcome that is no success.
    """

    decision_id: str
    excerpt: str
    asked: str
    mine: str
    my_words: str
    outcome: str
    theirs: str
    their_words: str
    their_name: str
    seen: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class SentRows(Rows):
    """The decisions, the latest first."""

    row_type = SentRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class SentDecisionsModel(QObject):
    """The latest decisions that travel, looked at every 5 s.

    Signals:
        looked: they were looked at again: what waits may have changed too.
    """

    changed = Signal()
    looked = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = SentRows(self)
        self._polls = QTimer(self, interval=_POLL_MS)
        self._polls.timeout.connect(self.refresh)

    @Property(SentRows, constant=True)
    def rows(self) -> SentRows:
        """The decisions, the latest first."""
        return self._rows

    @Property(int, notify=changed)
    def travelling(self) -> int:
        """How many are on their way."""
        return sum(not row.outcome for row in self._rows.all)

    @Property(int, notify=changed)
    def refused(self) -> int:
        """How many were not applied, and no agent has seen it yet."""
        fine = {"", RemoteOutcome.APPLIED.value}
        return sum(row.outcome not in fine and not row.seen for row in self._rows.all)

    @Slot()
    def watch(self) -> None:
        """Look now, and then every 5 s."""
        self._polls.start()
        self.refresh()

    @Slot()
    def rest(self) -> None:
        """Look no more."""
        self._polls.stop()

    @Slot()
    def refresh(self) -> None:
        """Look at them."""
        self._desk.read(lambda desk, me: desk.sent_decisions.latest(me), self._show)

    @Slot(str)
    def acknowledge(self, decision_id: str) -> None:
        """Say that an agent has seen what became of one."""
        self._desk.write(
            lambda desk, me: desk.sent_decisions.note_seen(me, UUID(decision_id)),
            lambda _done: self.refresh(),
        )

    def _show(self, sent: "tuple[SentDecision, ...]") -> None:
        rows = [_row(it) for it in sent]
        if rows != list(self._rows.all):
            self._rows.replace(rows)
            self.changed.emit()
        self.looked.emit()


def _row(sent: "SentDecision") -> SentRow:
    decision, known = sent.decision, sent.contribution
    text = veiled(known.text, find(known.text)) if known else ""
    return SentRow(
        decision_id=str(decision.id),
        excerpt=" ".join(text.split()),
        asked=f"{local_moment(decision.asked_at):%H:%M}",
        mine=decision.decision.state.value,
        my_words=_words(decision.decision),
        outcome=decision.outcome.value if decision.outcome else "",
        theirs=known.state.value if known else "",
        their_words=_words(known) if known else "",
        their_name=sent.decided_by,
        seen=sent.seen,
    )


def _words(decided: "Decision | Contribution") -> str:
    parts = (decided.reason, decided.service, decided.answer)
    return " · ".join(" ".join(part.split()) for part in parts if part)
