from __future__ import annotations

import pytest

from kiosk.domain.contribution import State
from kiosk.store import similar
from tests.fakes.bureau import a_contribution, keep


@pytest.fixture
def asked(records, monkeypatch):
    """Return a look at what is asked of a record of 30 texts, with limits of our own."""
    keep(
        records,
        *(
            a_contribution(number, State.PUBLISHED, text="fontaine" + " marché" * (number > 1))
            for number in range(1, 30)
        ),
        a_contribution(30, State.PUBLISHED, text="ludothèque"),
    )
    monkeypatch.setattr(similar, "MOST_STEMS", 2)
    monkeypatch.setattr(similar, "FEW_STEMS", 1)

    def ask() -> set[int]:
        with records.reading() as record:
            found = record.contributions.similar("fontaine, marché, ludothèque", 50)
        return {it.id.int for it in found}

    return ask


def test_only_the_rarest_stems_are_looked_for(asked):
    assert asked() == {*range(2, 31)}


def test_a_large_record_is_asked_for_fewer(asked, monkeypatch):
    monkeypatch.setattr(similar, "LARGE", 29)
    assert asked() == {30}
