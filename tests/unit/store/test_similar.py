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
        a_contribution(31, State.PUBLISHED, text="ludothèque"),
    )
    monkeypatch.setattr(similar, "MOST_STEMS", 2)

    def ask() -> set[int]:
        with records.reading() as record:
            found = record.contributions.similar("fontaine, marché, ludothèque", 50)
        return {it.id.int for it in found}

    return ask


def test_only_the_rarest_stems_are_looked_for(asked):
    assert asked() == {*range(2, 32)}


def test_fewer_are_looked_for_when_they_are_everywhere(asked, monkeypatch):
    monkeypatch.setattr(similar, "MOST_MATCHES", 28)
    assert asked() == {30, 31}


def test_the_newest_of_the_rarest_are_always_looked_for(asked, monkeypatch):
    monkeypatch.setattr(similar, "MOST_MATCHES", 1)
    assert asked() == {31}
