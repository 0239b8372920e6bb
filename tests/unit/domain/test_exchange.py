"""What machines say to each other is checked before anything else is done with it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.exchange import LONGEST_PARCEL, MOST_PARCELS, Consignment, Parcel, Replica
from kiosk.domain.sharing import Malformed, Mark

MARK = Mark(5, "a" * 64)
PARCEL = Parcel("ab12", "AAAA")


@pytest.mark.parametrize(
    ("slot", "sealed"),
    [
        ("", "AAAA"),
        ("a" * 65, "AAAA"),
        ("a b", "AAAA"),
        ("é", "AAAA"),
        ("ab", "é"),
        ("ab", "A" * (LONGEST_PARCEL + 1)),
    ],
)
def test_a_parcel_has_a_slot_and_symbols_of_base64(slot, sealed):
    with pytest.raises(Malformed):
        Parcel(slot, sealed)


@pytest.mark.parametrize("after", [-1, 5, 6])
def test_a_consignment_tells_of_events_after_those_told_before(after):
    with pytest.raises(Malformed):
        Consignment(0, 2, after, MARK)


def test_a_consignment_is_not_endless():
    assert Consignment(0, 2, 4, MARK, (PARCEL,) * MOST_PARCELS).until == MARK
    with pytest.raises(Malformed):
        Consignment(0, 2, 4, MARK, (PARCEL,) * (MOST_PARCELS + 1))


def test_a_generation_is_newer_than_any_rank_of_the_one_before():
    known = Replica(UUID(int=1), "k", "borne", 1, 9)
    assert not known.is_newer_than(known)
    assert replace(known, sequence=10).is_newer_than(known)
    assert replace(known, generation=2, sequence=1).is_newer_than(known)
    assert not replace(known, generation=0, sequence=99).is_newer_than(known)
