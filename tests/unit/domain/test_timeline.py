"""The way of a project: what the record saw, what is still ahead, and nothing invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kiosk.domain.project import Project, Stage
from kiosk.domain.timeline import Facts, Passage, Step, first_days, timeline
from tests.contract.test_projects import a_project

DAY = date(2026, 3, 2)
LATER = date(2026, 9, 7)


def project(stage: Stage, *, contributions: int = 0, theme: bool = False) -> Project:
    theme_id = UUID(int=9) if theme else None
    made = a_project(1, "Cabane", stage)
    return replace(made, contributions=contributions, theme_id=theme_id)


def test_the_whole_way_is_told_with_its_days():
    stages = {Stage.SELECTED: DAY, Stage.EXPERIMENTATION: LATER, Stage.ACHIEVED: LATER}
    facts = Facts(DAY, DAY, DAY, LATER, stages)
    passages = timeline(project(Stage.ACHIEVED, contributions=3, theme=True), facts)
    assert [it.step for it in passages] == list(Step)
    assert all(it.reached for it in passages)
    assert [it.day for it in passages] == [DAY, DAY, DAY, DAY, LATER, LATER, LATER]


def test_what_is_ahead_is_told_without_a_day_but_that_of_the_plan():
    facts = Facts(contribution=DAY, stimulateur=LATER)
    assert timeline(project(Stage.SELECTED, contributions=1), facts) == (
        Passage(Step.CONTRIBUTION, DAY, reached=True),
        Passage(Step.SELECTION, None, reached=True),
        Passage(Step.STIMULATEUR, LATER, reached=False),
        Passage(Step.EXPERIMENTATION, None, reached=False),
        Passage(Step.STREET, None, reached=False),
    )


def test_a_step_that_was_undone_is_ahead_again():
    facts = Facts(stages={Stage.EXPERIMENTATION: DAY})
    passages = timeline(project(Stage.STIMULATEUR, theme=True), facts)
    assert Passage(Step.EXPERIMENTATION, None, reached=False) in passages


@pytest.mark.parametrize("stage", [Stage.PARTICIPATORY_BUDGET, Stage.ACHIEVED])
def test_nothing_is_told_of_a_project_that_came_from_elsewhere(stage):
    assert timeline(project(stage), Facts()) == ()


def test_a_stage_counts_from_the_day_on_which_it_was_seen_to_begin():
    seen = [
        (Stage.SELECTED, DAY), (Stage.SELECTED, LATER), (Stage.STIMULATEUR, LATER),
        (Stage.SELECTED, LATER), (Stage.STIMULATEUR, date(2027, 1, 1)),
    ]  # fmt: skip
    assert first_days(seen) == {Stage.STIMULATEUR: LATER, Stage.SELECTED: LATER}
    assert first_days([]) == {}
