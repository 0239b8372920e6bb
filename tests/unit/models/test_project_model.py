"""One project: its page, its milestones, its voices, and the day it is not public any more."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.project import Stage
from kiosk.models.project_model import ProjectModel
from tests.unit.models.conftest import a_project


@pytest.fixture
def project(opened):
    origin = opened.bureau.publish("Un banc", quartier="west")
    with opened.records.writing() as record:
        record.projects.add_project(a_project(1), (origin.subject_id,))
        record.projects.add_project(a_project(2, Stage.ACHIEVED), ())
        record.projects.add_project(a_project(3, Stage.SKETCH), ())
    return ProjectModel(opened.background)


def key(number: int) -> str:
    return str(UUID(int=number))


def test_a_project_is_told_whole(opened, project):
    project.read(key(1))
    opened.settle()
    assert (project.title, project.sentence) == ("Projet 1", "Un banc à l’ombre.")
    assert (project.stage, project.day, project.days) == ("stimulateur", 12, 90)
    assert (project.theme, project.drawing) == ("Ombre", "M 0 0 L 1 1")
    assert (project.contributions, project.gone) == (1, False)
    milestone = project.milestones.first
    assert (milestone.day, milestone.text, milestone.done) == (
        "20\u00a0novembre",
        "Premier essai",
        True,
    )
    assert project.origins.first.text == "Un banc"


def test_a_project_outside_the_stimulateur_has_no_day(opened, project):
    project.read(key(2))
    opened.settle()
    assert (project.stage, project.day, project.days, project.theme) == ("achieved", 0, 0, "")


@pytest.mark.parametrize("number", [3, 99])
def test_a_project_that_is_not_public_any_more_is_gone(opened, project, number):
    project.read(key(number))
    assert not project.gone
    opened.settle()
    assert project.gone
    assert (project.title, project.milestones.count, project.origins.count) == ("", 0, 0)


def test_the_last_project_asked_for_is_shown(opened, project):
    project.read(key(1))
    project.read(key(2))
    opened.settle()
    assert project.title == "Projet 2"
    assert project.origins.count == 0


def test_wiping_forgets_it_and_what_was_asked(opened, project):
    project.read(key(1))
    project.wipe()
    opened.settle()
    assert (project.title, project.sentence, project.stage, project.drawing) == ("", "", "", "")
    assert (project.day, project.days, project.contributions, project.gone) == (0, 0, 0, False)
