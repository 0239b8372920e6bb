"""Parcels: opened by one machine, in one slot, whole."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.exchange import Parcel
from kiosk.domain.sharing import Malformed
from kiosk.services.parcel_sealing import ParcelKey, Unopenable, seal
from tests.fakes.chance import SeededRandomness

KEY = ParcelKey(bytes(range(32)))
WORDS = b'{"a": "Il manque un banc"}'


def sealed(words: bytes = WORDS, slot: str = "ab12") -> Parcel:
    return seal(words, slot, KEY.public, SeededRandomness())


@settings(max_examples=20)
@given(st.binary(max_size=600))
def test_its_recipient_reads_what_was_sealed_and_its_length_says_little(words):
    parcel = sealed(words)
    assert KEY.open(parcel).rstrip() == words.rstrip()
    assert (len(base64.b64decode(parcel.sealed)) - 32 - 16) % 256 == 0
    assert not words or words not in base64.b64decode(parcel.sealed) or len(words) < 4


def test_nobody_else_opens_it_nor_in_another_slot():
    parcel = sealed()
    with pytest.raises(Unopenable):
        ParcelKey(bytes(32)).open(parcel)
    with pytest.raises(Unopenable):
        KEY.open(Parcel("ab13", parcel.sealed))


@settings(max_examples=30)
@given(st.data())
def test_a_parcel_that_was_touched_or_is_none_does_not_open(data):
    whole = bytearray(base64.b64decode(sealed().sealed))
    place = data.draw(st.integers(0, len(whole) - 1))
    # The top bit of an X25519 key is not read (RFC 7748): our derivation binds it all the same.
    whole[place] ^= data.draw(st.integers(1, 255))
    for said in (base64.b64encode(whole).decode(), data.draw(st.text("Aa+/=!", max_size=80))):
        with pytest.raises(Unopenable):
            KEY.open(Parcel("ab12", said))


@pytest.mark.parametrize("key", ["", "zz", "ab" * 31, "00" * 32])
def test_what_is_no_key_is_sealed_nothing(key):
    """Thirty-two zeros are a point that gives no secret."""
    with pytest.raises(Malformed):
        seal(WORDS, "ab12", key, SeededRandomness())


def test_two_parcels_of_the_same_words_have_nothing_in_common():
    chance = SeededRandomness()
    one, other = (seal(WORDS, "ab12", KEY.public, chance) for _ in range(2))
    assert one.sealed[:20] != other.sealed[:20]
    assert one.sealed[60:] != other.sealed[60:]
