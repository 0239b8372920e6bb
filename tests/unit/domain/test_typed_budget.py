"""What an agent types of the participatory budget."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.typed_budget import TypedLink, WrongAmount, WrongEdition, WrongNumber

KEY = UUID(int=8)


def test_what_was_typed_is_read_as_people_write_it():
    read = TypedLink.read(KEY, " N° 8839 ", " 2019", ("150 000 €", "  Espaces   verts "))
    assert read == TypedLink(KEY, "8839", 2019, 150_000, "Espaces verts")


def test_the_euros_and_the_service_may_be_left_out():
    assert TypedLink.read(KEY, "1632", "2015") == TypedLink(KEY, "1632", 2015, None, "")


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        (("", "2019", ("", "")), WrongNumber),
        (("88 39", "2019", ("", "")), WrongNumber),
        (("8839", "19", ("", "")), WrongEdition),
        (("8839", "²019", ("", "")), WrongEdition),
        (("8839", "2019", ("1,5", "")), WrongAmount),
        (("8839", "2019", ("beaucoup", "")), WrongAmount),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_name(typed, refusal):
    with pytest.raises(refusal):
        TypedLink.read(KEY, *typed)
