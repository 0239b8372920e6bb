"""Draws and candidacies, in memory and on SQLite: the same promises."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.sortition.candidacy import Candidacy, CandidacyState
from tests.fakes.draws_given import ANSWERS, NOW, a_draw

OTHERS = ("65+", "non dit", "Amérique", "propriétaire")


def a_candidacy(number: int, **changes: object) -> Candidacy:
    candidacy = Candidacy(
        id=UUID(int=100 + number),
        draw_id=UUID(int=1),
        ticket=f"V{number:04}",
        profile=ANSWERS,
        household="",
        salt="ab" * 16,
        language="fr",
        channel="kiosk",
        given_at=NOW,
    )
    return replace(candidacy, **changes)  # type: ignore[arg-type]


def test_a_draw_is_read_back_as_it_was_kept(records):
    draw = a_draw().close().commit("c0ffee").meet(("Ana", "Bo")).note("Rien").read_balls(7)
    with records.writing() as record:
        record.draws.add(a_draw())
        record.draws.save(draw)
    with records.reading() as record:
        assert record.draws.get(draw.id) == draw
        assert record.draws.get(UUID(int=9)) is None


def test_the_latest_draw_is_the_one_opened_last(records):
    with records.reading() as record:
        assert record.draws.latest() is None
    with records.writing() as record:
        record.draws.add(a_draw(2))
        record.draws.add(a_draw(1))
    with records.reading() as record:
        assert record.draws.latest() == a_draw(2)


def test_candidacies_are_kept_changed_and_counted(records):
    first, second, third = a_candidacy(2), a_candidacy(1, profile=OTHERS), a_candidacy(3)
    with records.writing() as record:
        record.draws.add(a_draw())
        record.candidacies.add(first)
        record.candidacies.add_all((second, third))
        record.candidacies.add_all(())
        record.candidacies.save(third.erase())
    with records.reading() as record:
        assert record.candidacies.get(first.id) == first
        assert record.candidacies.get(UUID(int=9)) is None
        erased = record.candidacies.get(third.id)
        assert (erased.profile, erased.salt, erased.stays) == ((), "", False)
        assert erased.state is CandidacyState.WITHDRAWN
        assert record.candidacies.of_draw(UUID(int=1)) == (second, first, third.erase())
        assert record.candidacies.count(UUID(int=1)) == 3
        assert record.candidacies.profiles(UUID(int=1)) == {ANSWERS: 1, OTHERS: 1}


def test_households_of_more_than_one_are_counted(records):
    homes = ("", "", "12 rue", "12 rue", "3 quai", "4 quai", "4 quai")
    people = [a_candidacy(rank, household=home) for rank, home in enumerate(homes)]
    with records.writing() as record:
        record.draws.add(a_draw())
        record.candidacies.add_all(people)
        record.candidacies.save(people[-1].withdraw())
    with records.reading() as record:
        assert record.candidacies.shared_homes(UUID(int=1)) == 1
        assert record.candidacies.shared_homes(UUID(int=2)) == 0


def test_a_ticket_is_given_once_in_a_draw(records):
    with records.writing() as record:
        record.draws.add(a_draw())
        record.candidacies.add(a_candidacy(1))
    with pytest.raises(Exception, match=r"UNIQUE|already kept"), records.writing() as record:
        record.candidacies.add(a_candidacy(2, ticket="V0001"))
