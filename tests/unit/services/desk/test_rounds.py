"""The passeur's rounds of opinions, from the question to what it changed, told to who answered."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.inbox import Tray
from kiosk.domain.opinion import Opinion
from kiosk.domain.opinion_round import RoundState
from kiosk.domain.project import Stage
from kiosk.domain.receipt import Receipt
from kiosk.services.desk.rounds import (
    Asked,
    ImpossiblePeriod,
    NothingSaid,
    NotOver,
    TwoAtOnce,
    UnknownProject,
    UnknownRound,
)
from tests.contract.test_projects import a_project
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau

PROJECT = UUID(int=8)
TODAY = NOW.date()
WEEK = Asked(PROJECT, " Un banc  de plus ? ", "Les voisins", TODAY, TODAY + timedelta(days=6))


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    with desk.store.writing() as record:
        record.projects.add_project(a_project(8, "La cabane", Stage.STIMULATEUR), ())
        record.projects.add_project(a_project(9, "Une ébauche", Stage.SKETCH), ())
    return desk.agent_id(Role.PASSEUR)


def answer(desk: DeskBureau, round_id: UUID | None, text: str = "Oui, à l’ombre") -> Receipt:
    opinion = Opinion(PROJECT, FeedbackKind.WANT, text, "fr", round_id=round_id)
    receipt = desk.feedback.give(desk.deposit.begin(), opinion)
    assert receipt is not None
    return receipt


def followed(desk, receipt: Receipt):
    found = desk.following.look_up(receipt.keys.code).follow_up
    assert found is not None
    return found


def test_a_question_is_asked_answered_and_concluded_before_the_eyes_of_who_answered(desk, me):
    asked = desk.rounds.ask(me, WEEK)
    assert asked.question == "Un banc de plus ?"
    receipt = answer(desk, asked.id)
    (standing,) = desk.rounds.of_project(me, PROJECT)
    assert (standing.state, standing.answers) == (RoundState.OPEN, 1)
    (item,) = desk.inbox.items(me, Tray.WAITING)
    assert (item.question, item.feedback.round_id) == ("Un banc de plus ?", asked.id)
    assert followed(desk, receipt).question == "Un banc de plus ?"
    with pytest.raises(NotOver):
        desk.rounds.conclude(me, asked.id, "Deux bancs")
    desk.clock.moment += timedelta(days=7)
    desk.rounds.conclude(me, asked.id, "Deux bancs, à l’ombre.")
    assert followed(desk, receipt).changed == "Deux bancs, à l’ombre."
    (public,) = desk.browsing.rounds(PROJECT)
    assert (public.round.changed, public.counts) == ("Deux bancs, à l’ombre.", {})
    assert [it.rpartition(" ")[2] for it in desk.actions() if "round" in it] == [
        "round.asked",
        "round.concluded",
    ]


def test_the_kiosk_tells_the_count_from_the_sixth_answer(desk, me):
    asked = desk.rounds.ask(me, WEEK)
    for _ in range(5):
        answer(desk, asked.id)
    assert desk.browsing.rounds(PROJECT)[0].counts == {}
    answer(desk, asked.id)
    assert desk.browsing.rounds(PROJECT)[0].counts == {FeedbackKind.WANT: 6}
    assert desk.feedback.counts(PROJECT) == {}


def test_what_is_to_come_and_what_nobody_answered_is_not_shown(desk, me):
    desk.rounds.ask(me, WEEK)
    later = TODAY + timedelta(days=8)
    desk.rounds.ask(me, Asked(PROJECT, "Et le soir ?", "Tous", later, later))
    assert [it.round.question for it in desk.browsing.rounds(PROJECT)] == ["Un banc de plus ?"]
    desk.clock.moment += timedelta(days=7)
    assert desk.browsing.rounds(PROJECT) == ()


def test_words_said_once_the_question_is_over_are_kept_as_feedback_on_the_project(desk, me):
    asked = desk.rounds.ask(me, WEEK)
    desk.rounds.stop(me, asked.id)
    for late in (asked.id, UUID(int=999)):
        answer(desk, late)
    assert desk.rounds.of_project(me, PROJECT)[0].answers == 0
    assert [it.question for it in desk.inbox.items(me, Tray.WAITING)] == [None, None]
    with desk.store.reading() as record:
        assert record.feedback.counts(PROJECT) == {FeedbackKind.WANT: 2}


def test_what_one_feedback_changed_is_told_to_its_author_too(desk, me):
    receipt = answer(desk, None)
    desk.inbox.heed(me, receipt.subject_id, "Un banc de plus")
    seen = followed(desk, receipt)
    assert (seen.question, seen.changed) == (None, "Un banc de plus")


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"question": "  "}, NothingSaid),
        ({"audience": ""}, NothingSaid),
        ({"closes_on": TODAY - timedelta(days=1)}, ImpossiblePeriod),
        ({"project_id": UUID(int=9)}, UnknownProject),
        ({"project_id": UUID(int=99)}, UnknownProject),
    ],
)
def test_what_cannot_be_asked_is_refused_and_nothing_is_kept(desk, me, changes, refusal):
    given = {name: getattr(WEEK, name) for name in Asked.__dataclass_fields__}
    with pytest.raises(refusal):
        desk.rounds.ask(me, Asked(**given | changes))
    assert desk.rounds.of_project(me, PROJECT) == ()


def test_one_question_at_a_time(desk, me):
    first = desk.rounds.ask(me, WEEK)
    with pytest.raises(TwoAtOnce):
        desk.rounds.ask(me, WEEK)
    desk.rounds.stop(me, first.id)
    desk.rounds.ask(me, WEEK)
    assert len(desk.rounds.of_project(me, PROJECT)) == 2


def test_a_round_that_is_not_there_is_neither_stopped_nor_concluded(desk, me):
    with pytest.raises(UnknownRound):
        desk.rounds.stop(me, PROJECT)
    with pytest.raises(UnknownRound):
        desk.rounds.conclude(me, PROJECT, "Rien")
