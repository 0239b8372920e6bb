"""A printing system that says strange things: each is a sentence, and nothing breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.devices import cups_printer
from kiosk.devices.cups_printer import CupsPrinter, Time
from kiosk.devices.ipp import Answer, Attributes, IppFault, Operation, Request, Value
from kiosk.devices.printer_reasons import OFF
from kiosk.domain.paper import Outcome, Paper, Sheets
from kiosk.domain.printing import JobState

HELD, ABORTED, COMPLETED = 4, 8, 9
NOT_POSSIBLE = 0x0404
SHEETS = Sheets(b"%PDF", "La Cabane du quai", "hall", Paper.A4, 1)
WELL: Attributes = {
    "printer-name": ["hall"],
    "device-uri": ["usb://hall"],
    "media-ready": [Paper.A4.media],
    "printer-state-reasons": ["none"],
}


class StrangeSystem:
    """Answers what a test says; a job has each of the states in turn, then the last one."""

    def __init__(self, *states: Value, printer: Attributes = WELL, job: Value | None = 7) -> None:
        self.states = list(states)
        self.printer = printer
        self.job = job
        self.cancelled = False
        self.cancels = True

    def answer(self, _path: Path, request: Request, _document: bytes = b"") -> Answer:
        """Answer a question."""
        match request.operation:
            case Operation.PRINT_JOB:
                told: Attributes = {} if self.job is None else {"job-id": [self.job]}
            case Operation.GET_JOB_ATTRIBUTES:
                state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
                told = {"job-state": [state]}
            case Operation.CANCEL_JOB if not self.cancels:
                raise IppFault("IPP 0x0404", NOT_POSSIBLE)
            case Operation.CANCEL_JOB:
                self.cancelled, told = True, {}
            case _:
                told = self.printer
        return Answer(0, ({}, told))


def outcome_of(system: StrangeSystem, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """Print, on a clock of which each look takes a second."""
    seconds = iter(range(1_000))
    passing = Time(lambda: float(next(seconds)), lambda _seconds: None)
    monkeypatch.setattr(cups_printer, "ask_server", system.answer)
    return CupsPrinter(Path("cups.sock"), deadline=5, passing=passing).print(SHEETS)


@pytest.mark.parametrize(
    "system",
    [
        StrangeSystem(COMPLETED, job=None),
        StrangeSystem(COMPLETED, job="seven"),
        StrangeSystem("done"),
    ],
)
def test_an_answer_without_its_number_is_a_sentence(
    system: StrangeSystem, monkeypatch: pytest.MonkeyPatch
):
    outcome = outcome_of(system, monkeypatch)
    assert outcome.state is JobState.FAILED
    assert "ne répond pas" in (outcome.sentence or "")


def test_a_printer_that_says_it_is_well_and_never_prints_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
):
    system = StrangeSystem(HELD)
    outcome = outcome_of(system, monkeypatch)
    assert (outcome.state, system.cancelled) == (JobState.FAILED, True)
    assert "n’a pas fini à temps" in (outcome.sentence or "")


def test_a_printer_that_drops_a_page_without_a_word_is_told_as_a_failure(
    monkeypatch: pytest.MonkeyPatch,
):
    outcome = outcome_of(StrangeSystem(HELD, ABORTED), monkeypatch)
    assert outcome.state is JobState.FAILED
    assert "a refusé ce document" in (outcome.sentence or "")


def test_what_comes_at_the_last_moment_is_printed(monkeypatch: pytest.MonkeyPatch):
    system = StrangeSystem(*[HELD] * 4, COMPLETED)
    system.cancels = False
    outcome = outcome_of(system, monkeypatch)
    assert (outcome.state, outcome.sentence) == (JobState.CONFIRMED, None)


def test_what_can_neither_be_printed_nor_cancelled_is_a_sentence(monkeypatch: pytest.MonkeyPatch):
    system = StrangeSystem(HELD)
    system.cancels = False
    assert outcome_of(system, monkeypatch).state is JobState.FAILED


@pytest.mark.parametrize("uri", ["ipp://hall:port/ipp", "ipp://hall:99999/ipp", "ipp://[hall/ipp"])
def test_a_printer_of_no_address_is_off(uri: str, monkeypatch: pytest.MonkeyPatch):
    system = StrangeSystem(COMPLETED, printer={**WELL, "device-uri": [uri]})
    outcome = outcome_of(system, monkeypatch)
    assert (outcome.state, outcome.sentence) == (JobState.FAILED, OFF)
