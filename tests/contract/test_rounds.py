"""Every promise of `RoundShelf`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from kiosk.domain.feedback import FeedbackKind, FeedbackState
from kiosk.domain.opinion_round import OpinionRound
from kiosk.domain.project import Stage
from kiosk.domain.sheet import Change, Sheet
from tests.contract.test_feedback import NOW, OTHER, PROJECT, a_feedback, keep_projects
from tests.contract.test_projects import a_project

ROUND = OpinionRound(
    UUID(int=50), PROJECT, "Un banc ?", "Les voisins", date(2026, 11, 1), date(2026, 11, 9)
)


def test_a_round_is_read_back_whole_and_replaced(records):
    keep_projects(records)
    told = replace(ROUND, changed="Deux bancs", changed_at=NOW)
    with records.writing() as record:
        record.rounds.keep(ROUND)
        assert record.rounds.get(ROUND.id) == ROUND
        record.rounds.keep(told)
    with records.reading() as record:
        assert record.rounds.get(ROUND.id) == told
        assert record.rounds.get(UUID(int=9)) is None


def test_those_of_a_project_come_with_the_last_to_open_first(records):
    keep_projects(records)
    later = replace(ROUND, id=UUID(int=51), opens_on=date(2026, 12, 1))
    with records.writing() as record:
        for it in (ROUND, later, replace(ROUND, id=UUID(int=52), project_id=OTHER)):
            record.rounds.keep(it)
    with records.reading() as record:
        assert record.rounds.of_project(PROJECT) == (later, ROUND)


def test_answers_are_counted_apart_from_the_feedback_on_the_project(records):
    keep_projects(records)
    answer = {"round_id": ROUND.id, "text": "Oui", "state": FeedbackState.PUBLISHED}
    with records.writing() as record:
        record.rounds.keep(ROUND)
        for it in (
            a_feedback(1, **answer),
            a_feedback(2, **answer | {"state": FeedbackState.DECLINED}),
            a_feedback(3, **answer | {"state": FeedbackState.WITHDRAWN}),
            a_feedback(4),
        ):
            record.feedback.add(it)
    with records.reading() as record:
        assert record.rounds.counts(ROUND.id) == {FeedbackKind.WANT: 1}
        assert record.feedback.counts(PROJECT) == {FeedbackKind.WANT: 1}
        assert record.feedback.published(PROJECT, 9) == ()
        kept = record.feedback.get(UUID(int=101))
        assert kept is not None
        assert kept.round_id == ROUND.id


def test_what_a_feedback_changed_is_found_by_its_id(records):
    change = Change(date(2026, 11, 9), "Un banc de plus", UUID(int=77))
    with records.writing() as record:
        record.sheets.keep(Sheet(a_project(8, "La cabane", Stage.SELECTED), (change,)), ())
    with records.reading() as record:
        assert record.sheets.owed_to(UUID(int=77)) == "Un banc de plus"
        assert record.sheets.owed_to(UUID(int=78)) is None
