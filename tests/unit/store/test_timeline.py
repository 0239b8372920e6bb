"""The way of a project is read from what the record keeps: voices, plan, sketch, journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from kiosk.domain.contribution import State
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.plan import Plan
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.sketch import Answers, Sketch
from kiosk.domain.timeline import Facts, Step
from kiosk.services.browse import Browsing
from kiosk.services.deposit import Terms
from tests.contract.test_projects import a_project
from tests.fakes.bureau import a_contribution, keep
from tests.fakes.chance import StillClock
from tests.fakes.new_records import new_records

PROJECT, THEME = UUID(int=8), UUID(int=9)


@pytest.fixture
def records(tmp_path):
    records = new_records(tmp_path)
    yield records
    records.close()


def happen(record, number: int, day: int, action: Action, **payload: str) -> None:
    at = datetime(2026, 5, day, 22, 30, tzinfo=UTC)
    subject = THEME if action is Action.THEME_OPENED else PROJECT
    event = Event(UUID(int=1000 + number), at, Actor.AGENT, action, subject, dict(payload))
    record.journal.record(event)


def test_an_unknown_way_has_no_facts(records):
    with records.writing() as record:
        record.projects.add_project(a_project(8, "Cabane", Stage.SELECTED), ())
    with records.reading() as record:
        project = record.projects.project(PROJECT)
        assert record.timelines.facts(project) == Facts()


def test_each_fact_is_read_where_the_record_keeps_it(records):
    first = a_contribution(1, State.PUBLISHED, deposited_at=datetime(2026, 2, 3, 12, tzinfo=UTC))
    keep(records, first, a_contribution(2, State.PUBLISHED), a_contribution(3))
    with records.writing() as record:
        theme = Theme(THEME, "Dehors", "Dehors.", ThemeState.OPEN, None, 0)
        record.projects.add_theme(theme, ())
        project = replace(a_project(8, "Cabane", Stage.EXPERIMENTATION), theme_id=THEME)
        record.projects.add_project(project, tuple(UUID(int=n) for n in (1, 2, 3)))
        begun = datetime(2026, 4, 1, 9, tzinfo=UTC)
        sketch = Sketch(PROJECT, THEME, Answers(), "fr", begun, submitted_at=begun)
        record.sketches.add(sketch)
        starts, ends = date(2026, 6, 1), date(2026, 8, 29)
        record.plans.keep(Plan(PROJECT, starts, ends, frozenset({2})))
        happen(record, 1, 1, Action.THEME_OPENED)
        happen(record, 2, 2, Action.SKETCH_ADMITTED)
        happen(record, 3, 3, Action.PROJECT_SELECTED)
        happen(record, 4, 4, Action.PROJECT_KEPT, stage="stimulateur")
        happen(record, 5, 5, Action.FEEDBACK_HEEDED)
        happen(record, 6, 6, Action.PROJECT_KEPT, stage="experimentation")
    with records.reading() as record:
        found = record.projects.project(PROJECT)
        assert found is not None
        assert record.timelines.facts(found) == Facts(
            contribution=date(2026, 2, 3),
            theme=date(2026, 5, 2),
            sketch=date(2026, 4, 1),
            stimulateur=starts,
            stages={
                Stage.SELECTED: date(2026, 5, 4),
                Stage.STIMULATEUR: date(2026, 5, 5),
                Stage.EXPERIMENTATION: date(2026, 5, 7),
            },
        )
    passages = Browsing(records, StillClock(), Terms(5, 30, 13)).timeline(PROJECT)
    assert [it.step for it in passages] == list(Step)
    assert [it.reached for it in passages] == [True] * 6 + [False]


def test_a_project_that_is_not_public_has_no_way(records):
    assert Browsing(records, StillClock(), Terms(5, 30, 13)).timeline(PROJECT) == ()
