"""The ticket of the visitor: its QR and code on the screen, and on paper if the printer can."""

from enum import IntEnum
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.printing import JobState, PrinterStatus, PrintJob
from kiosk.domain.receipt import Receipt
from kiosk.errors import EnvironmentFault
from kiosk.models.background import Background
from kiosk.models.narrator import Narrator
from kiosk.models.qt import Property, QEnum, QmlUncreatable
from kiosk.models.words import in_fours, short_day, told_appointment

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class TicketModel(QObject):
    """What the visitor leaves with."""

    @QEnum
    class Print(IntEnum):
        """How far the paper is."""

        Idle = 0
        Printing = 1
        Printed = 2
        Failed = 3

    receiptChanged = Signal()
    printerChanged = Signal()
    printChanged = Signal()

    def __init__(
        self,
        background: Background,
        address: str,
        poll: float,
        parent: QObject | None = None,
    ) -> None:
        """Take the address of the follow-up and the seconds between two looks at the printer."""
        super().__init__(parent)
        self._background = background
        self._address = address
        self._receipt: Receipt | None = None
        self._qr_path = ""
        self._qr_size = 0
        self._status = PrinterStatus.UNKNOWN
        self._print = self.Print.Idle
        self._gone = Event()
        self._poll = QTimer(self, interval=round(poll * 1000))
        self._poll.timeout.connect(self.look)
        background.ready.connect(self._start)

    @Property(str, notify=receiptChanged)
    def code(self) -> str:
        """The code to type, or empty."""
        return self._receipt.keys.code if self._receipt else ""

    @Property(str, notify=receiptChanged)
    def subject(self) -> str:
        """What it is for: a `Subject`, or empty."""
        return self._receipt.subject.value if self._receipt else ""

    @Property(str, notify=receiptChanged)
    def readBefore(self) -> str:
        """The last day of the reading promise, in words."""
        if self._receipt is None:
            return ""
        return short_day(self._receipt.read_before, self._receipt.language)

    @Property(str, notify=receiptChanged)
    def volunteer(self) -> str:
        """Of a candidacy, the number of the volunteer in the list, or empty."""
        proof = self._receipt.proof if self._receipt else None
        return proof.ticket if proof else ""

    @Property(str, notify=receiptChanged)
    def salt(self) -> str:
        """Of a candidacy, what proves that it is in the list, by groups of four; or empty."""
        return in_fours(self._receipt.proof) if self._receipt else ""

    @Property(str, notify=receiptChanged)
    def appointment(self) -> str:
        """Of a registration, the moment, when and where; or empty."""
        receipt = self._receipt
        return told_appointment(receipt.appointment, receipt.language) if receipt else ""

    @Property(str, constant=True)
    def address(self) -> str:
        """Where to type the code on the web, without the scheme."""
        return self._address.split("://", 1)[-1]

    @Property(str, notify=receiptChanged)
    def qrPath(self) -> str:
        """The dark modules of the QR as path data, one unit a module."""
        return self._qr_path

    @Property(int, notify=receiptChanged)
    def qrSize(self) -> int:
        """Modules on a side of the QR, without its quiet zone."""
        return self._qr_size

    @Property(bool, notify=printerChanged)
    def canPrint(self) -> bool:
        """Whether the printer is known to be able to print."""
        return self._status.can_print

    @Property(str, notify=printerChanged)
    def printer(self) -> str:
        """What the printer says of itself: a `PrinterStatus`."""
        return self._status.value

    @Property(int, notify=printChanged)
    def progress(self) -> int:
        """How far the paper is: a member of `Print`."""
        return int(self._print)

    def show(self, receipt: Receipt) -> None:
        """Show the receipt of a deposit that is on disk."""
        from kiosk.documents.qr import (  # noqa: PLC0415 - slow to import, needed by the first deposit
            follow_up_address,
            qr_matrix,
        )

        modules = qr_matrix(follow_up_address(self._address, receipt.keys.token))
        self._receipt = receipt
        self._qr_path = _path(modules)
        self._qr_size = len(modules)
        self._gone = Event()
        self._set_print(self.Print.Idle)
        self.receiptChanged.emit()

    def tell(self, narrator: Narrator) -> None:
        """Say the whole receipt."""
        # Slow to import, and few visitors hear their ticket.
        from kiosk.documents.spoken_ticket import spoken_ticket  # noqa: PLC0415
        from kiosk.documents.ticket_words import words_in  # noqa: PLC0415

        if self._receipt is not None:
            words = words_in(narrator.language)
            narrator.add(spoken_ticket(self._receipt, words, narrator.words))

    def wipe(self) -> None:
        """Forget the receipt; a job still waiting is abandoned, never printed late."""
        self._gone.set()
        if self._print is self.Print.Printing:
            self._background.write(lambda services: services.printing.abandon_open(), _ignore)
        self._receipt = None
        self._qr_path = ""
        self._qr_size = 0
        self._set_print(self.Print.Idle)
        self.receiptChanged.emit()

    @Slot()
    def look(self) -> None:
        """Ask the printer for its state."""
        self._background.wait_for_machine(
            lambda services: services.printing.status(), self._set_status
        )

    @Slot()
    def printTicket(self) -> None:
        """Print the ticket."""
        receipt, gone = self._receipt, self._gone
        if receipt is None or self._print is self.Print.Printing:
            return
        self._set_print(self.Print.Printing)

        def queued(job: PrintJob) -> None:
            self._background.wait_for_machine(
                lambda services: services.printing.print(job, receipt, lambda: not gone.is_set()),
                lambda state: self._settle(job, state, gone),
            )

        def refused(_fault: EnvironmentFault) -> None:
            if not gone.is_set():
                self._set_print(self.Print.Failed)

        self._background.write(
            lambda services: services.printing.queue(receipt.id), queued, refused
        )

    def _settle(self, job: PrintJob, state: JobState, gone: Event) -> None:
        self._background.write(lambda services: services.printing.settle(job.id, state), _ignore)
        if not gone.is_set():
            done = state in {JobState.CONFIRMED, JobState.SENT}
            self._set_print(self.Print.Printed if done else self.Print.Failed)
        self.look()

    def _start(self) -> None:
        self._background.write(lambda services: services.printing.abandon_open(), _ignore)
        self.look()
        self._poll.start()

    def _set_status(self, status: PrinterStatus) -> None:
        if status is not self._status:
            self._status = status
            self.printerChanged.emit()

    def _set_print(self, progress: "TicketModel.Print") -> None:
        if progress is not self._print:
            self._print = progress
            self.printChanged.emit()


def _path(modules: tuple[tuple[bool, ...], ...]) -> str:
    """Return one rectangle per run of dark modules: far fewer than one per module."""
    parts: list[str] = []
    for y, row in enumerate(modules):
        x = 0
        while x < len(row):
            length = next((n for n, dark in enumerate(row[x:]) if not dark), len(row) - x)
            if length:
                parts.append(f"M{x} {y}h{length}v1h-{length}z")
            x += length + 1
    return "".join(parts)


def _ignore(_result: object) -> None:
    """The result changes nothing on the screen."""
