"""The ticket: a QR that readers read, a printing that is never late."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents.qr import follow_up_address, qr_matrix
from kiosk.domain.printing import JobState, PrinterStatus
from kiosk.models.ticket_model import TicketModel, _path
from tests.fakes.tickets import a_receipt

ADDRESS = "https://suivi.exemple.fr"
Print = TicketModel.Print


class Window:
    """A ticket model with a receipt, and how far the paper came."""

    def __init__(self, office) -> None:
        self.office = office
        self.model = TicketModel(office.background, ADDRESS, 60)
        self.progress: list[int] = []
        self.model.printChanged.connect(lambda: self.progress.append(self.model.progress))

    @property
    def jobs(self) -> list[JobState]:
        """The states of the jobs of the record."""
        return [job.state for job in self.office.records.kept.print_jobs.kept.values()]

    def print_until(self, progress: Print) -> None:
        """Print and wait until the paper is so far."""
        self.model.printTicket()
        self.office.wait_for(lambda: self.model.progress == progress)
        self.office.settle()


@pytest.fixture
def window(office) -> Iterator[Window]:
    window = Window(office)
    office.open()
    office.settle()
    yield window
    window.model._poll.stop()


def dark_modules(path: str) -> set[tuple[int, int]]:
    """Return the unit squares that path data covers."""
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path)
    assert "".join(f"M{x} {y}h{n}v1h-{m}z" for x, y, n, m in runs) == path
    assert all(n == m for _, _, n, m in runs)
    return {(int(x) + step, int(y)) for x, y, n, _ in runs for step in range(int(n))}


def dark_of(modules: tuple[tuple[bool, ...], ...]) -> set[tuple[int, int]]:
    return {(x, y) for y, row in enumerate(modules) for x, dark in enumerate(row) if dark}


@given(st.integers(1, 12).flatmap(lambda n: st.lists(st.tuples(*[st.booleans()] * n), max_size=12)))
def test_the_path_covers_the_dark_modules_and_no_other(rows):
    assert dark_modules(_path(tuple(rows))) == dark_of(tuple(rows))


def test_the_qr_is_the_address_of_the_follow_up(window):
    receipt = a_receipt()
    window.model.show(receipt)
    modules = qr_matrix(follow_up_address(ADDRESS, receipt.keys.token))
    assert window.model.qrSize == len(modules)
    assert dark_modules(window.model.qrPath) == dark_of(modules)


def test_the_code_and_the_promise_are_shown_in_the_language_of_the_deposit(window):
    window.model.show(a_receipt("en"))
    assert window.model.code == a_receipt().keys.code
    assert window.model.readBefore == "27\u00a0November"
    window.model.show(a_receipt("fr"))
    assert window.model.readBefore == "27\u00a0novembre"
    assert window.model.address == "suivi.exemple.fr"


def test_without_a_receipt_there_is_nothing_to_show_or_to_print(window):
    model = window.model
    assert (model.code, model.readBefore, model.qrPath, model.qrSize) == ("", "", "", 0)
    model.printTicket()
    window.office.settle()
    assert window.jobs == []
    assert window.progress == []


def test_a_ticket_is_printed_once_however_often_it_is_asked(window):
    window.model.show(a_receipt())
    window.model.printTicket()
    window.print_until(Print.Printed)
    assert len(window.office.printer.tickets) == 1
    assert window.jobs == [JobState.CONFIRMED]
    assert window.progress == [Print.Printing, Print.Printed]


def test_a_ticket_can_be_printed_again(window):
    window.model.show(a_receipt())
    window.print_until(Print.Printed)
    window.print_until(Print.Printed)
    assert len(window.office.printer.tickets) == 2


@pytest.mark.parametrize("state", [PrinterStatus.OUT, PrinterStatus.COVER_OPEN])
def test_a_printer_that_cannot_print_says_so_and_may_be_asked_again(window, state):
    printer = window.office.printer
    printer.state = state
    window.model.show(a_receipt())
    window.print_until(Print.Failed)
    assert (window.model.canPrint, window.model.printer) == (False, state.value)
    assert (window.jobs, printer.tickets) == ([JobState.FAILED], [])

    printer.state = PrinterStatus.OK
    window.print_until(Print.Printed)
    assert window.model.canPrint
    assert len(printer.tickets) == 1


def test_a_full_disk_prints_nothing_and_says_so(window):
    window.model.show(a_receipt())
    window.office.break_disk()
    window.model.printTicket()
    window.office.wait_for(lambda: window.model.progress == Print.Failed)
    assert window.office.printer.tickets == []


def test_leaving_while_the_ticket_prints_abandons_it(window):
    printer = window.office.printer
    window.model.show(a_receipt())
    printer.free.clear()
    window.model.look()  # keeps the printer's thread busy: the ticket waits behind
    window.model.printTicket()
    window.office.wait_for(lambda: window.jobs == [JobState.QUEUED])
    window.model.wipe()
    printer.free.set()
    window.office.settle()
    assert printer.tickets == []
    assert window.jobs == [JobState.ABANDONED]
    assert (window.model.progress, window.model.code, window.model.qrPath) == (Print.Idle, "", "")


def test_the_paper_of_one_visitor_says_nothing_to_the_next(window):
    printer = window.office.printer
    window.model.show(a_receipt())
    printer.free.clear()
    window.model.look()
    window.model.printTicket()
    window.office.wait_for(lambda: window.jobs == [JobState.QUEUED])
    window.model.wipe()
    window.model.show(a_receipt(number=7))
    printer.free.set()
    window.office.settle()
    assert window.model.progress == Print.Idle
    assert printer.tickets == []


def test_a_fault_for_one_visitor_says_nothing_to_the_next(window):
    window.model.show(a_receipt())
    window.office.break_disk()
    window.model.printTicket()
    window.model.wipe()
    window.office.wait_for(lambda: "disk_full" in window.office.trail)
    assert window.model.progress == Print.Idle


def test_what_a_crash_left_is_abandoned_when_the_kiosk_starts(office):
    receipt = office.bureau.give()
    office.services().printing.queue(receipt.id)
    window = Window(office)
    office.open()
    office.settle()
    assert window.jobs == [JobState.ABANDONED]
    window.model._poll.stop()


def test_the_state_of_the_printer_is_looked_at_again_and_again(window):
    assert (window.model.canPrint, window.model.printer) == (True, "ok")
    window.office.printer.state = PrinterStatus.NEAR_END
    window.model._poll.timeout.emit()
    window.office.settle()
    assert (window.model.canPrint, window.model.printer) == (True, "near_end")
