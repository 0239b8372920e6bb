"""The page « Affiches »: the document, the printers, and what was printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.paper import Order, Outcome
from kiosk.domain.printing import JobState
from kiosk.models.desk.desk_work import DeskWork, Why
from kiosk.models.desk.print_order_model import PrintOrderModel
from kiosk.models.desk.print_rows import PrintRows, QueueRows, print_row, queue_row
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from kiosk.domain.paper import PaperPrint, Queue
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.paper_documents import Made

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_COPIES = 50
_DONE = "C’est imprimé."
_SENT = "C’est envoyé à l’imprimante."


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class PrintRoomModel(QObject):
    """Printing what is shown, or keeping it as PDF."""

    copiesChanged = Signal()
    queueChanged = Signal()
    busyChanged = Signal()
    noticeChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order = PrintOrderModel(desk, self)
        self._order.refused.connect(self._gone)
        self._queues = QueueRows(self)
        self._history = PrintRows(self)
        self._jobs: tuple[PaperPrint, ...] = ()
        self._copies = 1
        self._queue = ""
        self._busy = False
        self._notice, self._is_fault = "", False

    @Property(PrintOrderModel, constant=True)
    def order(self) -> PrintOrderModel:
        """The document about to be printed."""
        return self._order

    @Property(QueueRows, constant=True)
    def queues(self) -> QueueRows:
        """The printers."""
        return self._queues

    @Property(str, notify=queueChanged)
    def queue(self) -> str:
        """The printer chosen, or empty."""
        return self._queue

    @Property(int, notify=copiesChanged)
    def copies(self) -> int:
        """How many."""
        return self._copies

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether a print is under way."""
        return self._busy

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """What was just done, or why not; empty if there is nothing to say."""
        return self._notice

    @Property(bool, notify=noticeChanged)
    def noticeIsFault(self) -> bool:
        """Whether the notice says why something was not done."""
        return self._is_fault

    @Property(PrintRows, constant=True)
    def history(self) -> PrintRows:
        """What was printed, newest first."""
        return self._history

    @Slot()
    def refresh(self) -> None:
        """Read everything again: the subjects, the printers, the history."""
        self._order.refresh()
        self._read_history()
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask the printers again how they are."""
        self._desk.wait_for_paper(lambda desk, _me: desk.prints.queues(), self._show_queues)

    @Slot(int)
    def changeCopies(self, more: int) -> None:
        """Print more copies, or fewer."""
        self._copies = min(max(1, self._copies + more), _MOST_COPIES)
        self.copiesChanged.emit()

    @Slot(str)
    def chooseQueue(self, queue: str) -> None:
        """Choose the printer."""
        self._queue = queue
        self.queueChanged.emit()

    @Slot()
    def keep(self) -> None:
        """Keep the document as PDF in the folder of the settings."""
        made = self._order.made
        if made is not None:
            self._write(lambda desk, me: desk.prints.keep(made, me), self._kept)

    @Slot()
    def printIt(self) -> None:
        """Print what is shown."""
        made, queue, copies = self._order.made, self._queue, self._copies
        if made is None or not queue or self._busy:
            return
        self._set_busy(True)
        self._write(
            lambda desk, me: desk.prints.queue(made, copies, queue, me),
            lambda job: self._send(job, made),
        )

    @Slot(str)
    def reprint(self, print_id: str) -> None:
        """Show again what was printed, as it is today, ready to print."""
        for job in self._jobs:
            if str(job.id) == print_id:
                self._copies = job.copies
                self.copiesChanged.emit()
                self.chooseQueue(job.queue or self._queue)
                language = self._order.language
                self._order.show(Order(job.document, job.subject_id, job.paper, language))

    @Slot(str)
    def resume(self, queue: str) -> None:
        """Start a stopped printer again."""
        self._desk.wait_for_paper(lambda desk, _me: desk.prints.resume(queue), self._resumed)

    def _send(self, job: "PaperPrint", made: "Made") -> None:
        self._say(f"« {job.title} » part à l’imprimante…")
        self._read_history()
        self._desk.print_and_settle(
            lambda desk: desk.prints.send(job, made),
            lambda desk, outcome: desk.prints.settle(job, outcome),
            self._sent,
        )

    def _sent(self, outcome: Outcome) -> None:
        self._set_busy(False)
        if outcome.sentence:
            self._say(outcome.sentence, is_fault=outcome.state is JobState.FAILED)
        else:
            self._say(_DONE if outcome.state is JobState.CONFIRMED else _SENT)
        self._read_history()
        self.look()

    def _kept(self, path: "Path") -> None:
        self._say(f"Enregistré : {path}")
        self._read_history()

    def _resumed(self, sentence: str) -> None:
        self._say(sentence)
        self.look()

    def _gone(self) -> None:
        self._say("Ce que vous avez choisi n’est plus public.", is_fault=True)

    def _write(
        self,
        work: "Callable[[DeskServices, UUID], object]",
        then: "Callable[..., None]",
    ) -> None:
        self._desk.write(work, then, self._refused)

    def _refused(self, why: Why) -> None:
        self._set_busy(False)
        said = why.sentence or "Rien n’a été fait. Réessayez dans un instant."
        self._say(said, is_fault=True)

    def _read_history(self) -> None:
        self._desk.read(lambda desk, me: desk.prints.history(me), self._show_history)

    def _show_history(self, jobs: "tuple[PaperPrint, ...]") -> None:
        self._jobs = jobs
        self._history.replace([print_row(job) for job in jobs])

    def _show_queues(self, queues: "tuple[Queue, ...]") -> None:
        self._queues.replace([queue_row(queue) for queue in queues])
        names = [queue.name for queue in queues]
        if self._queue not in names:
            self.chooseQueue(names[0] if names else "")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit()

    def _say(self, notice: str, *, is_fault: bool = False) -> None:
        self._notice, self._is_fault = notice, is_fault
        self.noticeChanged.emit()
