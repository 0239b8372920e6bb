"""The map of the projects: counts by quartier, dots where the city says where."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from kiosk.domain.participatory_budget import BudgetLink, Progress
from kiosk.domain.project import Stage
from kiosk.domain.territory import Projection, Quartier, Territory
from kiosk.models.project_map_model import ProjectMapModel
from kiosk.models.projects_model import ProjectsModel
from kiosk.services.browse import ProjectPlace
from tests.unit.models.conftest import a_project

SQUARE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
HERE = Territory((Quartier("all", "Partout", (SQUARE,)),), (), Projection(2.0, 49.0, 1.0, 1.0))


def link(number: int, position: tuple[float, float] | None) -> BudgetLink:
    return BudgetLink(
        UUID(int=number), str(number), "Cuisine", 2019, None, "", "", "", False, Progress.WORKS, (),
        date(2026, 1, 1), position=position,
    )  # fmt: skip


def test_each_quartier_has_its_count_and_the_others_are_told(opened):
    projects = ProjectsModel(opened.background)
    with opened.records.writing() as record:
        for number, quartier in enumerate(("west", "west", "nowhere", None), start=1):
            project = replace(a_project(number), quartier=quartier)
            record.projects.add_project(project, ())
        record.projects.add_project(a_project(9, Stage.SKETCH), ())
        record.budgets.keep(link(1, (2.37, 48.88)))
    projects.map.look()
    opened.settle()
    counts = {row.quartier_id: row.projects for row in projects.map.places.all}
    assert counts["west"] == 2
    assert projects.map.elsewhere == 2
    assert projects.map.dots.count == 0, "that territory is not in degrees"


def test_a_dot_stands_where_the_city_says(opened):
    model = ProjectMapModel(opened.background)
    positions = ((2.25, 48.25), (9.0, 9.0), None)
    model._show(HERE, tuple(ProjectPlace("all", it) for it in positions))
    [dot] = model.dots.all
    assert (dot.at_x, dot.at_y) == (0.25, 0.75)
    assert model.places.first.projects == 3
