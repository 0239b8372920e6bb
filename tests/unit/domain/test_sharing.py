from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kiosk.domain.contribution import Kind, State
from kiosk.domain.receipt import Subject
from kiosk.domain.sharing import Card, Malformed, SharedEvent, address_of, key_of, proof_of

ONE, OTHER = UUID(int=1), UUID(int=2)
CARD = Card(
    key=key_of(ONE),
    subject=Subject.CONTRIBUTION,
    kind=Kind.LACK,
    state=State.TO_REVIEW,
    deposited_on=date(2026, 11, 20),
    read_before=date(2026, 11, 27),
    answer_before=date(2026, 12, 20),
)


def test_a_key_names_what_was_given_and_says_nothing_of_its_id():
    assert key_of(ONE) == key_of(ONE) != key_of(OTHER)
    assert ONE.hex not in key_of(ONE)


def test_a_proof_tells_the_event_and_its_body_apart():
    assert len({proof_of(ONE, b"a"), proof_of(ONE, b"b"), proof_of(OTHER, b"a")}) == 3


def test_an_address_is_the_one_of_the_poster():
    assert address_of(UUID(int=33)) == "0" * 24 + "11"


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": "x"},
        {"about": "../etc"},
        {"token_hash": "ab"},
        {"code_hash": "g" * 64},
        {"answer": "a\0b"},
        {"reason": "\ud800"},
        {"service": "a" * 10_001},
    ],
)
def test_a_card_that_cannot_be_kept_is_refused(wrong):
    with pytest.raises(Malformed):
        replace(CARD, **wrong)


@pytest.mark.parametrize(("sequence", "proof"), [(0, "a" * 64), (1 << 63, "a" * 64), (1, "a")])
def test_an_event_without_rank_or_proof_is_refused(sequence, proof):
    with pytest.raises(Malformed):
        SharedEvent(sequence, proof)
