"""What the wall shows: the moments of the day, the projects under way, what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.domain.moment import Moment, MomentKind
from kiosk.domain.opinion_round import OpinionRound
from kiosk.domain.project import Fulfilment, Milestone, Stage
from kiosk.domain.sheet import Sheet
from kiosk.services.wall import MOST_PROJECTS, Wall, Walling
from tests.contract.test_projects import a_project
from tests.fakes.chance import StillClock
from tests.fakes.new_records import new_records

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
TODAY = date(2026, 11, 23)


def a_moment(number: int, starts_at: datetime, title: str) -> Moment:
    hour = timedelta(hours=1)
    return Moment(
        UUID(int=number), MomentKind.IDEATION, title, "", None, starts_at, starts_at + hour,
        "Salle des fêtes", (), 20,
    )  # fmt: skip


@pytest.fixture
def records(tmp_path):
    records = new_records(tmp_path)
    yield records
    records.close()


def look(records) -> Wall:
    return Walling(records, StillClock(NOW)).look()


def test_an_empty_record_has_an_empty_wall(records):
    assert look(records) == Wall((), (), (), ())


def test_only_projects_under_way_are_on_it_those_in_the_stimulateur_first(records):
    stages = (Stage.SELECTED, Stage.STIMULATEUR, Stage.ACHIEVED, Stage.SKETCH)
    with records.writing() as record:
        for number, stage in enumerate(stages, start=1):
            sheet = Sheet(a_project(number, f"Projet {number}", stage), picture=b"RIFF")
            record.sheets.keep(sheet, ())
    shown = look(records).projects
    assert [it.project.title for it in shown] == ["Projet 2", "Projet 1"]
    assert shown[0].picture == b"RIFF"


def test_a_round_is_not_endless(records):
    with records.writing() as record:
        for number in range(1, MOST_PROJECTS + 3):
            record.projects.add_project(a_project(number, f"{number}", Stage.SELECTED), ())
    assert len(look(records).projects) == MOST_PROJECTS


@pytest.mark.parametrize(
    ("milestones", "text"),
    [
        ((), None),
        (((-9, True), (-2, True)), "-2"),
        (((-9, True), (-1, False), (12, False), (3, False)), "3"),
    ],
)
def test_the_next_step_is_told_or_else_the_last_one(records, milestones, text):
    steps = tuple(Milestone(TODAY + timedelta(days=n), str(n), done) for n, done in milestones)
    project = replace(a_project(1, "Cabane", Stage.SELECTED), milestones=steps)
    with records.writing() as record:
        record.projects.add_project(project, ())
    [shown] = look(records).projects
    assert (shown.step.text if shown.step else None) == text


def test_the_moments_of_the_day_are_on_it_but_those_over_or_called_off(records):
    hour = timedelta(hours=1)
    with records.writing() as record:
        record.moments.keep(a_moment(1, NOW + 2 * hour, "Ce matin"))
        record.moments.keep(a_moment(2, NOW - 3 * hour, "Fini"))
        record.moments.keep(a_moment(3, NOW + 30 * hour, "Demain"))
        record.moments.keep(a_moment(4, NOW + 4 * hour, "Annulé").cancel(NOW))
    assert [it.title for it in look(records).moments] == ["Ce matin"]


def test_only_questions_that_are_open_are_on_it(records):
    day = timedelta(days=1)
    with records.writing() as record:
        record.projects.add_project(a_project(1, "Cabane", Stage.STIMULATEUR), ())
        for number, first, last in ((1, -9, -2), (2, -1, 0), (3, 2, 5)):
            asked = (UUID(int=number), UUID(int=1), f"Question {number}", "")
            record.rounds.keep(OpinionRound(*asked, TODAY + first * day, TODAY + last * day))
    [shown] = look(records).questions
    assert (shown.asked.question, shown.project) == ("Question 2", "Cabane")


def test_what_was_done_closes_the_round(records):
    done = Fulfilment(UUID(int=1), TODAY, "Des bancs", "Six bancs")
    with records.writing() as record:
        record.projects.add_fulfilment(done)
    assert look(records).done == (done,)
