from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.printing import JobState, PrinterStatus, Raster
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.printing import Printing
from tests.fakes.bureau import Bureau
from tests.fakes.records import InMemoryRecords
from tests.fakes.tickets import a_design, a_receipt

OK, UNKNOWN = PrinterStatus.OK, PrinterStatus.UNKNOWN
UNABLE = [status for status in PrinterStatus if not status.can_print]


class Printer:
    """`ReceiptPrinter`: says `before` until it has printed, then `after`."""

    def __init__(self, before: PrinterStatus = OK, after: PrinterStatus = OK) -> None:
        self.before, self.after = before, after
        self.tickets: list[Raster] = []
        self.broken = False

    def status(self) -> PrinterStatus:
        return self.after if self.tickets else self.before

    def print(self, ticket: Raster) -> None:
        if self.broken:
            raise EnvironmentFault("L’imprimante ne répond pas.", Fault.PRINTER)
        self.tickets.append(ticket)


@pytest.fixture
def bureau() -> Bureau:
    return Bureau(InMemoryRecords())


@pytest.fixture
def printing_with(bureau) -> Callable[[Printer], Printing]:
    return lambda printer: Printing(
        bureau.records,
        bureau.clock,
        bureau.randomness,
        printer,
        a_design(),
        timedelta(seconds=60),
    )


def wanted() -> bool:
    return True


def test_a_job_is_a_row_without_the_keys(bureau, printing_with):
    receipt = a_receipt()
    job = printing_with(Printer()).queue(receipt.id)
    assert (job.receipt_id, job.state, job.created_at) == (
        receipt.id,
        JobState.QUEUED,
        bureau.clock.moment,
    )
    assert bureau.records.kept.print_jobs.kept == {job.id: job}
    assert receipt.keys.code not in repr(bureau.records.kept)


@pytest.mark.parametrize("before", [OK, PrinterStatus.NEAR_END])
def test_a_printer_that_was_fine_before_and_after_confirms(printing_with, before):
    printer = Printer(before)
    printing = printing_with(printer)
    job = printing.queue(a_receipt().id)
    assert printing.status() is before
    assert printing.print(job, a_receipt(), wanted) is JobState.CONFIRMED
    [ticket] = printer.tickets
    assert ticket.width == 576


@pytest.mark.parametrize("status", UNABLE)
def test_nothing_is_sent_to_a_printer_that_is_not_known_good(printing_with, status):
    printer = Printer(before=status)
    printing = printing_with(printer)
    job = printing.queue(a_receipt().id)
    assert printing.print(job, a_receipt(), wanted) is JobState.FAILED
    assert printer.tickets == []


@pytest.mark.parametrize("after", UNABLE)
def test_what_the_printer_says_afterwards_counts(printing_with, after):
    printing = printing_with(Printer(after=after))
    job = printing.queue(a_receipt().id)
    expected = JobState.SENT if after is UNKNOWN else JobState.FAILED
    assert printing.print(job, a_receipt(), wanted) is expected


def test_a_printer_that_breaks_while_printing_fails_the_job(printing_with):
    printer = Printer()
    printer.broken = True
    printing = printing_with(printer)
    job = printing.queue(a_receipt().id)
    assert printing.print(job, a_receipt(), wanted) is JobState.FAILED


def test_a_ticket_of_an_ended_session_is_never_printed(printing_with):
    printer = Printer()
    printing = printing_with(printer)
    job = printing.queue(a_receipt().id)
    assert printing.print(job, a_receipt(), lambda: False) is JobState.ABANDONED
    assert printer.tickets == []


def test_nor_if_the_visitor_leaves_while_it_is_drawn(printing_with):
    printer = Printer()
    printing = printing_with(printer)
    job = printing.queue(a_receipt().id)
    asked = iter([True, False])
    assert printing.print(job, a_receipt(), lambda: next(asked)) is JobState.ABANDONED
    assert printer.tickets == []


@pytest.mark.parametrize(("age", "state"), [(60, JobState.CONFIRMED), (60.001, JobState.ABANDONED)])
def test_an_old_job_is_never_printed(bureau, printing_with, age, state):
    printing = printing_with(Printer())
    job = printing.queue(a_receipt().id)
    bureau.clock.move(seconds=age)
    assert printing.print(job, a_receipt(), wanted) is state


def test_what_became_of_a_job_is_kept_and_the_rest_abandoned(bureau, printing_with):
    printing = printing_with(Printer())
    done, left = printing.queue(a_receipt().id), printing.queue(a_receipt().id)
    printing.settle(done.id, JobState.CONFIRMED)
    assert printing.abandon_open() == 1
    assert printing.abandon_open() == 0
    kept = bureau.records.kept.print_jobs.kept
    assert kept[done.id].state is JobState.CONFIRMED
    assert kept[left.id].state is JobState.ABANDONED


def test_a_ticket_that_cannot_be_drawn_fails_its_job_and_nothing_else(bureau):
    design = replace(a_design(), bureau="Bureau " * 2000)
    printing = Printing(
        bureau.records,
        bureau.clock,
        bureau.randomness,
        Printer(),
        design,
        timedelta(seconds=60),
    )
    receipt = a_receipt()
    assert printing.print(printing.queue(receipt.id), receipt, wanted) is JobState.FAILED


def test_the_paper_of_each_ticket_is_counted_when_it_is_settled_and_none_of_what_failed(
    bureau, printing_with
):
    printing = printing_with(Printer())
    failing = printing_with(Printer(PrinterStatus.OUT))
    for each in (printing, failing):
        job = each.queue(a_receipt().id)
        state = each.print(job, a_receipt(), wanted)
        each.settle(job.id, state)
        each.settle(job.id, state)
    assert 60 < bureau.records.kept.rolls.printed_mm < 215
