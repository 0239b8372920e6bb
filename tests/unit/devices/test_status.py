"""What a printer's answers mean."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.status import read_status
from kiosk.domain.printing import PrinterStatus
from tests.fakes.receipt_printer import PrinterState

FINE = 0b0001_0010


class ScriptedWire:
    """Answers each question with the next reply; old bytes wait until they are drained."""

    def __init__(self, replies: Iterator[bytes], stale: bytes = b"") -> None:
        self._replies = replies
        self._stale = stale
        self.written = b""

    def write(self, data: bytes) -> None:
        self.written += data

    def read(self) -> bytes:
        stale, self._stale = self._stale, b""
        return stale + next(self._replies, b"")

    def drain(self) -> None:
        self._stale = b""


def status_of(*replies: int) -> PrinterStatus:
    return read_status(ScriptedWire(bytes((reply,)) for reply in replies))


@pytest.mark.parametrize(
    ("replies", "expected"),
    [
        ((0, 0, 0, 0), PrinterStatus.OK),
        ((0, 0, 0, 0b0000_1100), PrinterStatus.NEAR_END),
        ((0, 0, 0, 0b0110_0000), PrinterStatus.OUT),
        ((0b1000, 0b0010_0000, 0, 0), PrinterStatus.OUT),
        ((0b1000, 0b0000_0100, 0, 0b0110_0000), PrinterStatus.COVER_OPEN),
        ((0b1000, 0b0100_0000, 0, 0), PrinterStatus.ERROR),
        ((0, 0, 0b0000_1000, 0), PrinterStatus.ERROR),
        ((0, 0, 0b0010_0000, 0), PrinterStatus.ERROR),
        ((0, 0, 0b0100_0000, 0b0000_1100), PrinterStatus.ERROR),
        ((0b1000, 0, 0, 0), PrinterStatus.UNKNOWN),
    ],
)
def test_bits_are_read_as_the_command_reference_says(
    replies: tuple[int, ...], expected: PrinterStatus
) -> None:
    assert status_of(*(FINE | bits for bits in replies)) is expected


def test_the_four_questions_are_asked() -> None:
    wire = ScriptedWire(iter([bytes((FINE,))] * 4))
    read_status(wire)
    assert wire.written == b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04"


def test_a_dead_printer_is_asked_once() -> None:
    wire = ScriptedWire(iter(()))
    assert read_status(wire) is PrinterStatus.UNKNOWN
    assert wire.written == b"\x10\x04\x01"


def test_bytes_that_came_before_the_question_are_no_answer() -> None:
    wire = ScriptedWire(iter([bytes((FINE,))] * 4), stale=b"\x14\x00\x00\x0f")
    assert read_status(wire) is PrinterStatus.OK


def test_zero_is_no_answer() -> None:
    """python-escpos 3.1 reads it as « online »."""
    assert status_of(0, 0, 0, 0) is PrinterStatus.UNKNOWN


@given(st.lists(st.binary(max_size=5), max_size=6))
def test_every_sequence_of_replies_gives_a_status(replies: list[bytes]) -> None:
    status = read_status(ScriptedWire(iter(replies)))
    assert status is PrinterStatus.UNKNOWN or all(len(reply) == 1 for reply in replies[:4])


@given(st.lists(st.integers(0, 255), min_size=4, max_size=4))
def test_only_answers_with_the_fixed_bits_are_believed(replies: list[int]) -> None:
    believable = all(reply & 0b1001_0011 == FINE for reply in replies)
    status = status_of(*replies)
    assert believable or status is PrinterStatus.UNKNOWN
    assert not status.can_print or believable


@given(
    st.builds(
        PrinterState,
        near_end=st.booleans(),
        out=st.booleans(),
        cover_open=st.booleans(),
        cutter_error=st.booleans(),
        offline=st.booleans(),
    )
)
def test_a_ticket_is_offered_only_if_nothing_stops_the_printer(state: PrinterState) -> None:
    status = read_status(ScriptedWire(state.answer(question) for question in (1, 2, 3, 4)))
    stopped = state.out or state.cover_open or state.cutter_error or state.offline
    assert status.can_print is not stopped
