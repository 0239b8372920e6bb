from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.drand import QuicknetVerifier
from kiosk.domain.sortition.beacon import Beacon, number_of, round_at, time_of

ROUND_1000 = bytes.fromhex(
    "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125"
    "e342b73a8dd2bacbe47e4b6b63ed5e39"
)
"""What quicknet signed for its round 1000, on 23 August 2023."""


def test_a_signature_of_the_real_beacon_holds():
    assert QuicknetVerifier().holds(Beacon(1000, ROUND_1000))


def test_the_library_that_checks_it_lets_no_nested_file_overflow_the_stack():
    with pytest.raises(RecursionError):
        json.loads("[" * 100_000)


def test_the_signature_of_a_round_is_not_that_of_another():
    assert not QuicknetVerifier().holds(Beacon(1001, ROUND_1000))


ANOTHER_POINT = bytes([ROUND_1000[0] ^ 0x20, *ROUND_1000[1:]])
"""The opposite point, which is on the curve and in the group."""


def outside_the_group() -> bytes:
    """Return a point of the curve that is not in the group that signs: nearly all are not."""
    x = next(x for x in range(1, 100) if _on_curve(x))
    return bytes([0x80, *x.to_bytes(47)])


def _on_curve(x: int) -> bool:
    prime = int(
        "1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab",
        16,
    )
    return pow(x**3 + 4, (prime - 1) // 2, prime) == 1


@pytest.mark.parametrize(
    "signature",
    [
        b"",
        b"\0" * 48,
        b"\xff" * 48,
        bytes([0xC0, *bytes(47)]),
        ROUND_1000[:-1],
        ROUND_1000 + b"\0",
        ANOTHER_POINT,
        outside_the_group(),
    ],
)
def test_what_is_no_signature_is_refused(signature):
    assert not QuicknetVerifier().holds(Beacon(1000, signature))


def test_rounds_and_moments_answer_each_other():
    moment = datetime(2023, 8, 23, 15, 59, 24, tzinfo=UTC)
    assert time_of(1000) == moment
    assert round_at(moment) == 1000
    assert round_at(moment + timedelta(seconds=1)) == 1001
    assert round_at(moment - timedelta(seconds=2)) == 1000
    assert round_at(datetime(2020, 1, 1, tzinfo=UTC)) == 1


@given(st.binary(max_size=48))
def test_a_signature_gives_a_number_among_those_asked_for(signature):
    assert 0 <= number_of(signature, 1000) < 1000


def test_hashes_that_would_favour_the_first_numbers_are_hashed_again():
    """Just above half of all hashes, half of them are in the part that has no equal share."""
    count = 2**255 + 1
    numbers = [number_of(bytes([each]), count) for each in range(64)]
    assert all(number < count for number in numbers)
    assert len(set(numbers)) == 64
