"""Printing a ticket: a job is a row, and a ticket of an ended session is never printed late."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from queue import SimpleQueue
from uuid import UUID

from kiosk.documents.ticket import TicketDesign, render_ticket
from kiosk.documents.ticket_words import words_in
from kiosk.domain.printing import JobState, PrinterStatus, PrintJob
from kiosk.domain.receipt import Receipt
from kiosk.domain.roll import ticket_mm
from kiosk.errors import EnvironmentFault
from kiosk.services.deposit import draw_id
from kiosk.services.ports import Clock, Randomness, ReceiptPrinter, Records

log = logging.getLogger(__name__)


class Printing:
    """The use cases of the receipt printer.

    `queue` and `settle` write the record and belong to its thread; `print` and `status` wait for
    the machine and belong to the printer's thread.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - the record, the machine, and how they meet
        self,
        records: Records,
        clock: Clock,
        randomness: Randomness,
        printer: ReceiptPrinter,
        design: TicketDesign,
        longest_wait: timedelta,
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._printer = printer
        self._design = design
        self._longest_wait = longest_wait
        self._printed_mm: SimpleQueue[int] = SimpleQueue()

    def status(self) -> PrinterStatus:
        """Ask the printer for its state."""
        return self._printer.status()

    def queue(self, receipt_id: UUID) -> PrintJob:
        """Keep a job."""
        job = PrintJob(
            id=draw_id(self._clock, self._randomness),
            receipt_id=receipt_id,
            state=JobState.QUEUED,
            created_at=self._clock.now(),
        )
        with self._records.writing() as record:
            record.print_jobs.add(job)
        return job

    def print(self, job: PrintJob, receipt: Receipt, wanted: Callable[[], bool]) -> JobState:
        """Render and print a ticket, if it is still wanted; return what became of the job.

        ESC/POS gives no proof of printing: `CONFIRMED` means that the printer was fine before
        and after.
        """
        if not self._in_time(job, wanted):
            return JobState.ABANDONED
        if not self._printer.status().can_print:
            return JobState.FAILED
        try:
            ticket = render_ticket(self._design, receipt, words_in(receipt.language))
            # The visitor may have left while a slow printer answered and the ticket was drawn.
            if not self._in_time(job, wanted):
                return JobState.ABANDONED
            self._printer.print(ticket)
            self._printed_mm.put(ticket_mm(ticket, self._design.dpi))
        except EnvironmentFault as fault:
            log.warning("%s", fault.sentence)
            return JobState.FAILED
        after = self._printer.status()
        if after.can_print:
            return JobState.CONFIRMED
        return JobState.SENT if after is PrinterStatus.UNKNOWN else JobState.FAILED

    def settle(self, job_id: UUID, state: JobState) -> None:
        """Keep what became of a job, and the paper that went since the last one."""
        with self._records.writing() as record:
            record.print_jobs.settle(job_id, state, self._clock.now())
            while not self._printed_mm.empty():
                record.rolls.add(self._printed_mm.get(), self._clock.now())

    def abandon_open(self) -> int:
        """Abandon what an ended session or a crash left behind; return how many jobs."""
        with self._records.writing() as record:
            return record.print_jobs.abandon_open(self._clock.now())

    def _in_time(self, job: PrintJob, wanted: Callable[[], bool]) -> bool:
        return wanted() and self._clock.now() - job.created_at <= self._longest_wait
