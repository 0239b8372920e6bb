"""The print room: making a document, keeping it as PDF, printing it, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from kiosk.domain.calendar import local_moment
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.paper import Document, Order, Outcome, PaperPrint, Queue, Sheets
from kiosk.domain.permissions import Permission
from kiosk.domain.printing import JobState
from kiosk.domain.refusal import WordedRefusal
from kiosk.services.deposit import draw_id
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.kept_files import keep_file, safe_name
from kiosk.services.desk.paper_documents import Made, PaperDocuments
from kiosk.services.desk.paper_ports import PaperPrinter
from kiosk.services.desk.paper_subjects import Choice, choices
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness

HISTORY = 30
"""Prints that the history shows."""
MOST_SHEETS = 50
"""Sheets in one go: more is a mistake, or a job for the town hall's own print shop."""
_LOST = "Le programme s’est arrêté pendant l’impression. Regardez l’imprimante, puis réimprimez."


class NotPrinted(WordedRefusal):
    """It cannot be; the sentence says why and what to do."""


class PrintRoom:
    """The use cases of whoever prints.

    `choices`, `make` and `history` read the record; `keep`, `queue` and `settle` write it; `send`,
    `queues`, `resume` wait for printers and belong to a thread of their own.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - the record, the machine, and how they meet
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        documents: PaperDocuments,
        printer: PaperPrinter,
        folder: Path,
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._documents = documents
        self._printer = printer
        self._folder = folder

    def choices(self, document: Document, by: UUID) -> tuple[Choice, ...]:
        """Return what a document can be about.

        Raises:
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.PRINT)
            return choices(record, document, self._clock.now())

    def make(self, order: Order, by: UUID) -> Made:
        """Make a document from the record as it is now.

        Raises:
            UnknownSubject: if what it is about is gone.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.PRINT)
            return self._documents.make(record, order, self._clock.now())

    def keep(self, made: Made, by: UUID) -> Path:
        """Write a document as PDF in the folder of the settings; return the file.

        Raises:
            NotKept: if the folder refuses it.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.PRINT)
            path = self._write(made)
            job = replace(self._job(made, 1, None, by), state=JobState.CONFIRMED)
            record.paper_prints.add(replace(job, settled_at=self._clock.now()))
            self._tell(record, job)
            return path

    def queue(self, made: Made, copies: int, queue: str, by: UUID) -> PaperPrint:
        """Keep a print that is about to be sent.

        Raises:
            NotPrinted: if it would take too much paper.
            Forbidden, AccountClosed: if `by` may not.
        """
        sheets = made.pdf.pages * copies
        if not 1 <= sheets <= MOST_SHEETS:
            raise NotPrinted(
                f"Cela fait {sheets} feuilles : {MOST_SHEETS} au plus à la fois. Imprimez-en moins,"
                " ou enregistrez le PDF pour l’atelier d’impression."
            )
        job = self._job(made, copies, queue, by)
        with self._records.writing() as record:
            authorise(record, by, Permission.PRINT)
            record.paper_prints.add(job)
            self._tell(record, job)
        return job

    def send(self, job: PaperPrint, made: Made) -> Outcome:
        """Print, and wait until the printer is done or its time is over."""
        sheets = Sheets(made.pdf.data, job.title, job.queue or "", job.paper, job.copies)
        return self._printer.print(sheets)

    def settle(self, job: PaperPrint, outcome: Outcome) -> None:
        """Keep what became of a print."""
        settled = replace(
            job,
            state=outcome.state,
            sentence=outcome.sentence,
            remote_job=outcome.remote_job,
            settled_at=self._clock.now(),
        )
        with self._records.writing() as record:
            record.paper_prints.save(settled)

    def history(self, by: UUID) -> tuple[PaperPrint, ...]:
        """Return the latest prints, newest first.

        Raises:
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.PRINT)
            return record.paper_prints.latest(HISTORY)

    def queues(self) -> tuple[Queue, ...]:
        """Return the queues of this machine; none where there is no printing system."""
        return self._printer.queues()

    def resume(self, queue: str) -> str:
        """Start a printer again that was stopped; return a sentence of what it says now."""
        return self._printer.resume(queue)

    def abandon_lost(self) -> int:
        """Settle what a crash left open: nobody knows what became of it. Return how many."""
        now = self._clock.now()
        with self._records.writing() as record:
            lost = record.paper_prints.open_before(now)
            for job in lost:
                record.paper_prints.save(
                    replace(job, state=JobState.ABANDONED, sentence=_LOST, settled_at=now)
                )
        return len(lost)

    def _job(self, made: Made, copies: int, queue: str | None, by: UUID) -> PaperPrint:
        return PaperPrint(
            id=draw_id(self._clock, self._randomness),
            document=made.order.document,
            subject_id=made.order.subject_id,
            title=made.title,
            paper=made.order.paper,
            copies=copies,
            queue=queue,
            remote_job=None,
            state=JobState.QUEUED,
            sentence=None,
            agent_id=by,
            created_at=self._clock.now(),
        )

    def _write(self, made: Made) -> Path:
        moment = local_moment(self._clock.now())
        name = safe_name(made.title) or made.order.document
        stem = f"{name} {made.order.paper} {moment:%Y-%m-%d %Hh%M}"
        return keep_file(self._folder, f"{stem}.pdf", made.pdf.data)

    def _tell(self, record: DeskRepositories, job: PaperPrint) -> None:
        event = Event(
            id=draw_id(self._clock, self._randomness),
            at=self._clock.now(),
            actor=Actor.AGENT,
            action=Action.PAPER_PRINTED,
            subject_id=job.id,
            payload={"document": job.document, "copies": job.copies, "paper": job.paper},
            agent_id=job.agent_id,
        )
        record.journal.record(event)
