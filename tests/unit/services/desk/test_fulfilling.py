from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.services.desk.fulfilling import LONGEST, HalfSaid
from tests.fakes.desk import DeskBureau


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.AGENT)


def told(desk: DeskBureau, me: UUID) -> list[tuple[str, str]]:
    return [(it.said, it.done) for it in desk.fulfilling.all(me)]


def test_the_lobby_shows_what_an_agent_tells_the_newest_first(desk: DeskBureau, me: UUID):
    desk.fulfilling.tell(me, " Il manque un banc ", "Deux bancs sont posés")
    desk.clock.move(days=1)
    desk.fulfilling.tell(me, "Trop sombre", "Six lampes")
    shown = desk.browsing.lobby().fulfilments
    assert [(it.said, it.day.day) for it in shown] == [
        ("Trop sombre", 21),
        ("Il manque un banc", 20),
    ]


def test_its_words_are_corrected_and_its_day_stays(desk: DeskBureau, me: UUID):
    desk.fulfilling.tell(me, "Un bnc", "Posé")
    (before,) = desk.fulfilling.all(me)
    desk.clock.move(days=9)
    desk.fulfilling.correct(me, before.id, "Un banc", "Posé en mai")
    (after,) = desk.fulfilling.all(me)
    assert (after.id, after.day, after.said) == (before.id, before.day, "Un banc")
    assert desk.actions()[-2:] == [f"agent:{me.hex} fulfilment.kept"] * 2


def test_one_taken_away_is_shown_no_more_and_cannot_be_corrected(desk: DeskBureau, me: UUID):
    desk.fulfilling.tell(me, "Un banc", "Posé")
    (one,) = desk.fulfilling.all(me)
    desk.fulfilling.remove(me, one.id)
    desk.fulfilling.correct(me, one.id, "Un banc", "Posé")
    assert told(desk, me) == []


@pytest.mark.parametrize(("said", "done"), [("", "Posé"), ("Un banc", " \n ")])
def test_half_a_sentence_is_refused(desk: DeskBureau, me: UUID, said: str, done: str):
    with pytest.raises(HalfSaid):
        desk.fulfilling.tell(me, said, done)


def test_a_novel_is_cut(desk: DeskBureau, me: UUID):
    desk.fulfilling.tell(me, "é" * 999, "Posé")
    assert told(desk, me) == [("é" * LONGEST, "Posé")]
