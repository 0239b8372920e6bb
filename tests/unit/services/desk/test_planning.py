from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.plan import Plan
from kiosk.domain.project import Project, Stage
from kiosk.services.desk.planning import NotSelected
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau

TODAY = NOW.date()


def put(desk: DeskBureau, number: int, stage: Stage, day: int = 0, days: int = 0) -> UUID:
    project = Project(
        UUID(int=number), f"Projet {number}", "…", stage, None, None, None, day, days, "", (), 0
    )
    with desk.store.writing() as record:
        record.projects.add_project(project, ())
    return project.id


def a_plan(project_id: UUID, starts_in: int = 0, days: int = 90) -> Plan:
    starts_on = TODAY + timedelta(days=starts_in)
    return Plan(project_id, starts_on, starts_on + timedelta(days=days - 1), frozenset({2, 4}))


def shown(desk: DeskBureau, project_id: UUID) -> tuple[Stage, int, int]:
    sheet = desk.browsing.sheet(project_id)
    assert sheet is not None
    return sheet.project.stage, sheet.project.day, sheet.project.days


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.ANGE_GARDIEN)


def test_a_project_that_was_selected_enters_the_stimulateur_on_the_first_day_of_its_plan(desk, me):
    chosen = put(desk, 1, Stage.SELECTED)
    desk.planning.keep(me, a_plan(chosen, starts_in=2))
    assert shown(desk, chosen) == (Stage.SELECTED, 0, 0)
    desk.clock.move(days=2)
    desk.planning.turn()
    assert shown(desk, chosen) == (Stage.STIMULATEUR, 1, 90)
    assert desk.actions()[-2:] == [f"agent:{me.hex} plan.kept", "kiosk plan.begun"]


def test_the_page_of_the_project_counts_ninety_days_and_stops_there(desk, me):
    chosen = put(desk, 1, Stage.SELECTED)
    desk.planning.keep(me, a_plan(chosen))
    counted = []
    for _ in range(92):
        counted.append(shown(desk, chosen)[1])
        desk.clock.move(days=1)
        desk.planning.turn()
    assert counted == [*range(1, 91), 90, 90]


def test_the_same_day_changes_nothing_twice(desk, me):
    chosen = put(desk, 1, Stage.SELECTED)
    desk.planning.keep(me, a_plan(chosen))
    before = desk.actions()
    desk.planning.turn()
    assert desk.actions() == before


def test_the_form_begins_with_the_ninety_days_of_the_settings_or_those_of_the_sheet(desk, me):
    put(desk, 1, Stage.SELECTED)
    put(desk, 2, Stage.STIMULATEUR, day=12, days=60)
    put(desk, 3, Stage.ACHIEVED)
    new, going_on = desk.planning.all(me)
    assert new.offered == (TODAY, TODAY + timedelta(days=89))
    assert going_on.offered == (TODAY - timedelta(days=11), TODAY + timedelta(days=48))
    starts_on, ends_on = going_on.offered
    desk.planning.keep(me, Plan(going_on.project.id, starts_on, ends_on, frozenset({1})))
    assert shown(desk, going_on.project.id) == (Stage.STIMULATEUR, 12, 60)


def test_a_plan_is_read_back_and_replaced(desk, me):
    chosen = put(desk, 1, Stage.SELECTED)
    desk.planning.keep(me, a_plan(chosen))
    other = Plan(chosen, date(2026, 11, 1), date(2026, 11, 30), frozenset({5, 1, 3}))
    desk.planning.keep(me, other)
    (planned,) = desk.planning.all(me)
    assert planned.plan == other
    with desk.store.reading() as record:
        assert record.plans.of_project(chosen) == other
        assert record.plans.of_project(UUID(int=9)) is None


def test_a_project_that_nobody_chose_or_that_left_has_no_plan(desk, me):
    for number, stage in enumerate((Stage.SKETCH, Stage.EXPERIMENTATION), start=1):
        with pytest.raises(NotSelected):
            desk.planning.keep(me, a_plan(put(desk, number, stage)))


def test_a_project_that_left_keeps_its_stage_whatever_its_plan_says(desk, me):
    chosen = put(desk, 1, Stage.SELECTED)
    desk.planning.keep(me, a_plan(chosen))
    with desk.store.writing() as record:
        record.sheets.move(chosen, Stage.EXPERIMENTATION)
    desk.clock.move(days=1)
    desk.planning.turn()
    assert shown(desk, chosen)[0] is Stage.EXPERIMENTATION
