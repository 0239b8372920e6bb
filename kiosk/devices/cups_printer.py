"""A4 and A3 printers through CUPS, asked for their state themselves.

CUPS refreshes what it knows of a printer only while a job runs, and keeps a job waiting for ever at
a printer that is off: so the printer is asked, and the time is ours.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from kiosk.devices.ipp import (
    Attributes,
    IppFault,
    Operation,
    Request,
    Status,
    Value,
    ask_printer,
    ask_server,
)
from kiosk.devices.printer_reasons import OFF, STOPPED, sentence_for
from kiosk.domain.paper import Outcome, Paper, Queue, Sheets
from kiosk.domain.printing import JobState

log = logging.getLogger(__name__)

DEADLINE = 90.0
"""Seconds after which a print that does not come is cancelled: somebody is waiting for it."""
_LOOK_EVERY = 1.0
_GONE = "Cette imprimante n’existe plus sur ce poste : choisissez-en une autre."
_NO_SERVER = "Le service d’impression de ce poste ne répond pas : redémarrez le poste."
_CANCELLED = "L’impression est annulée."
_NO_RIGHT = (
    "Ce poste n’a pas le droit de relancer l’imprimante : demandez à l’informatique"
    " d’ajouter son compte au groupe lpadmin."
)
_STATE = ("printer-state", "printer-state-reasons", "media-supported", "media-ready")


class _Job(IntEnum):
    """`job-state`, RFC 8011 §5.3.7, once it is over."""

    CANCELLED = 7
    ABORTED = 8
    COMPLETED = 9


_STOPPED = 5
"""`printer-state`."""


@dataclass(frozen=True, slots=True)
class Time:
    """How time passes: replaced in tests."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


class CupsPrinter:
    """The queues of this machine's CUPS."""

    def __init__(
        self, server: Path, deadline: float = DEADLINE, passing: Time | None = None
    ) -> None:
        """Take the socket file of CUPS; nothing is reached yet."""
        self._server = server
        self._deadline = deadline
        self._time = passing or Time()

    def queues(self) -> tuple[Queue, ...]:
        """Return the queues, each with what its printer says now; none without CUPS."""
        wanted = ("printer-name", "printer-info", "device-uri", *_STATE)
        request = Request(Operation.CUPS_GET_PRINTERS, wanted=wanted)
        try:
            found = ask_server(self._server, request).objects
        except (OSError, IppFault) as error:
            log.info("no printing system: %s", error)
            return ()
        return tuple(_queue(printer) for printer in found if "printer-name" in printer)

    def print(self, sheets: Sheets) -> Outcome:
        """Print, and follow until it is done; cancel what has not come when the time is over."""
        try:
            queue = _queue(self._printer(sheets.queue))
            refusal = _refusal(queue, sheets.paper)
            if refusal:
                return Outcome(JobState.FAILED, refusal)
            job_id = self._submit(sheets)
            return self._follow(sheets.queue, job_id)
        except IppFault as fault:
            log.warning("printing on %s: %s", sheets.queue, fault)
            gone = fault.code == Status.NOT_FOUND
            return Outcome(JobState.FAILED, _GONE if gone else _NO_SERVER)
        except OSError as error:
            log.warning("printing on %s: %s", sheets.queue, error)
            return Outcome(JobState.FAILED, _NO_SERVER)

    def resume(self, queue: str) -> str:
        """Start a stopped queue again; return what its printer says then."""
        try:
            for operation in (Operation.RESUME_PRINTER, Operation.CUPS_ACCEPT_JOBS):
                self._ask(Request(operation, _uri(queue)))
            printer = _queue(self._printer(queue))
        except IppFault as fault:
            return _GONE if fault.code == Status.NOT_FOUND else _NO_RIGHT
        except OSError:
            return _NO_SERVER
        return printer.sentence or "L’imprimante est prête."

    def _printer(self, queue: str) -> Attributes:
        wanted = ("printer-name", "printer-info", "device-uri", *_STATE)
        request = Request(Operation.GET_PRINTER_ATTRIBUTES, _uri(queue), wanted=wanted)
        return self._ask(request)

    def _submit(self, sheets: Sheets) -> int:
        about: tuple[tuple[str, Value], ...] = (
            ("job-name", sheets.title[:120]),
            ("document-format", "application/pdf"),
        )
        job: tuple[tuple[str, Value], ...] = (
            ("copies", sheets.copies),
            ("media", sheets.paper.media),
            ("print-scaling", "none"),
        )
        request = Request(Operation.PRINT_JOB, _uri(sheets.queue), about=about, job=job)
        return _number(self._ask(request, sheets.pdf), "job-id")

    def _follow(self, queue: str, job_id: int) -> Outcome:
        """Wait for the end of a job. The printer's last complaint is what went wrong."""
        complaint = ""
        end = self._time.now() + self._deadline
        while self._time.now() < end:
            state = self._job_state(queue, job_id)
            if state == _Job.COMPLETED:
                return Outcome(JobState.CONFIRMED, None, job_id)
            complaint = _queue(self._printer(queue)).sentence
            if state in {_Job.CANCELLED, _Job.ABORTED}:
                said = complaint or "L’imprimante a refusé ce document. Réessayez."
                return Outcome(JobState.FAILED, said, job_id)
            self._time.sleep(_LOOK_EVERY)
        return self._give_up(queue, job_id, complaint)

    def _give_up(self, queue: str, job_id: int, complaint: str) -> Outcome:
        """Cancel a job; what came at the very last moment is not said to have failed."""
        try:
            self._ask(Request(Operation.CANCEL_JOB, _uri(queue), job_id))
        except IppFault:
            if self._job_state(queue, job_id) == _Job.COMPLETED:
                return Outcome(JobState.CONFIRMED, None, job_id)
            raise
        said = complaint or "L’imprimante n’a pas fini à temps."
        return Outcome(JobState.FAILED, f"{said} {_CANCELLED}", job_id)

    def _job_state(self, queue: str, job_id: int) -> int:
        wanted = ("job-state",)
        request = Request(Operation.GET_JOB_ATTRIBUTES, _uri(queue), job_id, wanted=wanted)
        return _number(self._ask(request), "job-state")

    def _ask(self, request: Request, document: bytes = b"") -> Attributes:
        """Return the first object of the answer."""
        objects = ask_server(self._server, request, document).objects
        return objects[0] if objects else {}


def _uri(queue: str) -> str:
    return f"ipp://localhost/printers/{queue}"


def _queue(printer: Attributes) -> Queue:
    """Return a queue, its state read from the printer itself where it can be asked."""
    name = _first(printer, "printer-name")
    label = _first(printer, "printer-info") or name
    stopped = printer.get("printer-state") == [_STOPPED]
    uri = _first(printer, "device-uri")
    try:
        said = _asked(uri) if uri.startswith(("ipp://", "ipps://")) else printer
    except (OSError, IppFault):
        return Queue(name, label, _papers(printer), OFF, stopped)
    sentence = sentence_for(said.get("printer-state-reasons", []))
    return Queue(name, label, _papers(said), sentence or (STOPPED if stopped else ""), stopped)


def _asked(uri: str) -> Attributes:
    request = Request(Operation.GET_PRINTER_ATTRIBUTES, uri, wanted=_STATE)
    objects = ask_printer(uri, request).objects
    return objects[0] if objects else {}


def _papers(said: Attributes) -> tuple[Paper, ...]:
    """Return the papers that are in the printer, or that it takes if it tells of neither."""
    ready, taken = (
        tuple(paper for paper in Paper if paper.media in said.get(name, []))
        for name in ("media-ready", "media-supported")
    )
    return ready or taken


def _number(attributes: Attributes, name: str) -> int:
    """Return a number that an answer must hold.

    Raises:
        IppFault: if it does not.
    """
    value = attributes.get(name, [""])[0]
    if not isinstance(value, int):
        raise IppFault(f"no {name}")
    return value


def _first(attributes: Attributes, name: str) -> str:
    return str(attributes.get(name, [""])[0])


def _refusal(queue: Queue, paper: Paper) -> str:
    """Return why nothing can be printed now, or empty."""
    if queue.sentence:
        return queue.sentence
    if paper not in queue.papers:
        return f"Cette imprimante n’a pas de papier {paper} : mettez-en, ou changez de format."
    return ""
