"""Printing to a real CUPS, and to a real IPP printer that can be out of paper, jammed or off."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.cups_printer import CupsPrinter
from kiosk.domain.paper import Outcome, Paper, Sheets
from kiosk.domain.printing import JobState
from tests.fakes.posters import a_poster
from tests.fakes.printing_system import QUEUE, PrintingSystem, missing, wait_for

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed here: {missing()}")


@pytest.fixture(scope="module")
def system() -> Iterator[PrintingSystem]:
    # pytest's own folders are closed to the user that CUPS runs its filters as.
    with tempfile.TemporaryDirectory(prefix="cups") as name:
        folder = Path(name)
        folder.chmod(0o755)
        with PrintingSystem(folder) as started:
            yield started


@pytest.fixture
def printer(system: PrintingSystem) -> Iterator[CupsPrinter]:
    system.complain()
    yield CupsPrinter(system.socket, deadline=20)
    system.complain()


def sheets(paper: Paper = Paper.A4, queue: str = QUEUE, copies: int = 2) -> Sheets:
    return Sheets(a_poster(paper=paper), "La Cabane du quai", queue, paper, copies)


def test_a_poster_arrives_at_the_printer_as_it_was_sent(
    system: PrintingSystem, printer: CupsPrinter
):
    outcome = printer.print(sheets())
    assert outcome.state is JobState.CONFIRMED, outcome
    assert outcome.remote_job is not None
    printed = system.folder / "printed.pdf"
    told = subprocess.run(["pdfinfo", printed], capture_output=True, text=True, check=True).stdout
    assert "A4" in told
    said = (system.folder / "printed.txt").read_text()
    assert "IPP_COPIES=2" in said


def test_the_queue_tells_which_papers_are_in_the_printer(printer: CupsPrinter):
    (queue,) = printer.queues()
    assert (queue.name, queue.papers, queue.sentence) == (QUEUE, (Paper.A4,), "")


def test_a3_is_refused_by_a_printer_that_has_none(printer: CupsPrinter):
    outcome = printer.print(sheets(Paper.A3))
    assert outcome.state is JobState.FAILED
    assert "papier A3" in (outcome.sentence or "")
    assert outcome.remote_job is None


@pytest.mark.parametrize(
    ("reason", "said"),
    [("media-empty-error", "plus de papier"), ("media-jam-error", "bourrage")],
)
def test_a_printer_in_trouble_says_so_and_its_job_is_cancelled(
    system: PrintingSystem, reason: str, said: str
):
    system.complain(reason)
    outcome = CupsPrinter(system.socket, deadline=4).print(sheets())
    system.complain()
    assert outcome.state is JobState.FAILED
    assert said in (outcome.sentence or ""), outcome
    assert "annulée" in (outcome.sentence or "")
    wait_for(lambda: CupsPrinter(system.socket).queues()[0].sentence == "")


def test_paper_put_back_in_time_is_enough(system: PrintingSystem, printer: CupsPrinter):
    system.complain("media-empty-error")
    outcomes: list[Outcome] = []
    thread = threading.Thread(target=lambda: outcomes.append(printer.print(sheets())))
    thread.start()
    wait_for(lambda: "plus de papier" in printer.queues()[0].sentence)
    system.complain()
    thread.join()
    assert [it.state for it in outcomes] == [JobState.CONFIRMED]


def test_a_printer_that_is_off_is_told_at_once_and_prints_when_it_is_on_again(
    system: PrintingSystem, printer: CupsPrinter
):
    system.switch_off()
    try:
        (queue,) = printer.queues()
        outcome = printer.print(sheets())
    finally:
        system.switch_on()
    assert "allumée" in queue.sentence
    assert (outcome.state, outcome.remote_job) == (JobState.FAILED, None)
    assert printer.print(sheets()).state is JobState.CONFIRMED


def test_a_stopped_queue_is_started_again(system: PrintingSystem, printer: CupsPrinter):
    system.admin("cupsdisable", QUEUE)
    (stopped,) = printer.queues()
    assert stopped.stopped
    assert "Relancer" in stopped.sentence
    assert printer.print(sheets()).state is JobState.FAILED
    assert printer.resume(QUEUE) == "L’imprimante est prête."
    assert printer.print(sheets()).state is JobState.CONFIRMED


def test_a_queue_that_vanished_is_a_sentence(printer: CupsPrinter):
    outcome = printer.print(sheets(queue="partie"))
    assert "n’existe plus" in (outcome.sentence or "")
    assert "n’existe plus" in printer.resume("partie")


def test_without_a_printing_system_there_is_no_queue(tmp_path: Path):
    printer = CupsPrinter(tmp_path / "nothing.sock")
    assert printer.queues() == ()
    assert printer.print(sheets()).state is JobState.FAILED
