from __future__ import annotations

from uuid import UUID

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.contact_sealing import ContactSealing
from tests.fakes.bureau import CONTACT_KEY
from tests.fakes.chance import SeededRandomness

OWNER = UUID(int=1)


@pytest.fixture
def sealing() -> ContactSealing:
    return ContactSealing(SeededRandomness(), CONTACT_KEY)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_what_is_sealed_opens_again(words: str) -> None:
    sealing = ContactSealing(SeededRandomness(), CONTACT_KEY)
    assert sealing.open(sealing.seal(words, OWNER), OWNER) == words


def test_the_same_words_never_look_the_same(sealing):
    first, second = (sealing.seal("06 12 34 56 78", OWNER) for _ in range(2))
    assert first != second
    assert b"06 12" not in first


def test_another_key_or_another_owner_opens_nothing(sealing):
    sealed = sealing.seal("06 12 34 56 78", OWNER)
    stranger = ContactSealing(SeededRandomness(), bytes(32))
    with pytest.raises(InvalidTag):
        stranger.open(sealed, OWNER)
    with pytest.raises(InvalidTag):
        sealing.open(sealed, UUID(int=2))


def test_one_changed_bit_is_noticed(sealing):
    sealed = bytearray(sealing.seal("06 12 34 56 78", OWNER))
    sealed[-1] ^= 1
    with pytest.raises(InvalidTag):
        sealing.open(bytes(sealed), OWNER)
