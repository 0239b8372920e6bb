"""Every promise of `services.ports.Projects`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kiosk.domain.contribution import State
from kiosk.domain.project import (
    Fulfilment,
    Milestone,
    Project,
    ProjectFilter,
    Stage,
    Theme,
    ThemeState,
)
from tests.fakes.bureau import a_contribution, keep

PUBLISHED = State.PUBLISHED


def a_theme(number: int, title: str, state: ThemeState) -> Theme:
    return Theme(UUID(int=number), title, "Une phrase.", state, date(2026, 12, 31), 0)


def a_project(number: int, title: str, stage: Stage, theme: Theme | None = None) -> Project:
    return Project(
        id=UUID(int=number),
        title=title,
        sentence="Une phrase.",
        stage=stage,
        quartier="villette",
        theme_id=theme.id if theme else None,
        theme_title=theme.title if theme else None,
        day=3,
        days=20,
        drawing="M 0 0 L 1 1",
        milestones=(Milestone(date(2026, 9, 1), "Premier banc", done=True),),
    )


class TestProjects:
    def test_themes_come_open_first_without_the_archived(self, records):
        themes = [
            a_theme(1, "Fermé", ThemeState.CLOSED),
            a_theme(2, "Formé", ThemeState.FORMING),
            a_theme(3, "Ouvert b", ThemeState.OPEN),
            a_theme(4, "Archivé", ThemeState.ARCHIVED),
            a_theme(5, "Ouvert a", ThemeState.OPEN),
        ]
        with records.writing() as record:
            for theme in themes:
                record.projects.add_theme(theme, ())
        with records.reading() as record:
            assert [it.id.int for it in record.projects.themes()] == [5, 3, 2, 1]

    def test_a_theme_counts_the_published_contributions_that_it_carries(self, records):
        keep(records, a_contribution(1, state=PUBLISHED), a_contribution(2))
        theme = a_theme(7, "Les bancs", ThemeState.OPEN)
        with records.writing() as record:
            record.projects.add_theme(theme, (UUID(int=1), UUID(int=2)))
        with records.reading() as record:
            assert record.projects.themes() == (replace(theme, contributions=1),)

    def test_projects_come_most_advanced_first_without_milestones(self, records):
        with records.writing() as record:
            for number, stage in enumerate(Stage, start=1):
                record.projects.add_project(a_project(number, "Un projet", stage), ())
        with records.reading() as record:
            projects = record.projects.projects()
        assert [it.stage for it in projects] == [
            Stage.STIMULATEUR,
            Stage.EXPERIMENTATION,
            Stage.SELECTED,
            Stage.PARTICIPATORY_BUDGET,
            Stage.ACHIEVED,
        ]
        assert all(it.milestones == () for it in projects)

    def test_a_project_is_read_back_with_its_theme_milestones_and_origins(self, records):
        keep(
            records,
            *(a_contribution(number, state=PUBLISHED) for number in (1, 2)),
            a_contribution(3),
        )
        theme = a_theme(7, "Les bancs", ThemeState.OPEN)
        project = a_project(8, "Le banc", Stage.SELECTED, theme)
        with records.writing() as record:
            record.projects.add_theme(theme, ())
            record.projects.add_project(project, tuple(UUID(int=it) for it in (1, 2, 3)))
        with records.reading() as record:
            assert record.projects.project(project.id) == replace(project, contributions=2)
            assert [it.id.int for it in record.projects.origins(project.id)] == [2, 1]

    def test_a_project_that_is_not_public_is_none(self, records):
        with records.writing() as record:
            record.projects.add_project(a_project(8, "Le banc", Stage.SKETCH), ())
        with records.reading() as record:
            assert record.projects.project(UUID(int=8)) is None
            assert record.projects.project(UUID(int=9)) is None
            assert record.projects.origins(UUID(int=9)) == ()

    def test_the_latest_fulfilments_come_first(self, records):
        with records.writing() as record:
            for number in (1, 3, 2):
                record.projects.add_fulfilment(
                    Fulfilment(UUID(int=number), date(2026, 1, number), "dit", "fait")
                )
        with records.reading() as record:
            assert [it.id.int for it in record.projects.fulfilments(2)] == [3, 2]


class TestChosenProjects:
    """The projects that somebody chose to see, or searches for."""

    @pytest.fixture(autouse=True)
    def projects(self, records):
        theme = a_theme(7, "Les bancs", ThemeState.OPEN)
        with records.writing() as record:
            record.projects.add_theme(theme, ())
            for project in (
                a_project(1, "Un atelier vélo", Stage.STIMULATEUR, theme),
                a_project(2, "La cabane", Stage.ACHIEVED, theme),
                replace(a_project(3, "La cabane", Stage.ACHIEVED), quartier="combat"),
                a_project(4, "L’ébauche", Stage.SKETCH, theme),
                a_project(5, "Un kiosque", Stage.SELECTED),
            ):
                record.projects.add_project(project, ())

    @pytest.mark.parametrize(
        ("chosen", "expected"),
        [
            (ProjectFilter(), [1, 5, 2, 3]),
            (ProjectFilter(stage=Stage.ACHIEVED), [2, 3]),
            (ProjectFilter(quartier="combat"), [3]),
            (ProjectFilter(theme=UUID(int=7)), [1, 2]),
            (ProjectFilter(Stage.ACHIEVED, "villette", UUID(int=7)), [2]),
            (ProjectFilter(words="cabanes "), [2, 3]),
            (ProjectFilter(words="caba"), [2, 3]),
            (ProjectFilter(words="zanzibar"), []),
            (ProjectFilter(stage=Stage.SKETCH), []),
        ],
    )
    def test_only_those_chosen_are_shown(self, records, chosen, expected):
        with records.reading() as record:
            page = record.projects.page(None, 9, chosen)
        assert [it.id.int for it in page.projects] == expected
        assert (page.next_after, page.approximate) == (None, False)

    def test_those_that_nearly_say_the_words_are_shown_if_none_says_them(self, records):
        with records.reading() as record:
            page = record.projects.page(None, 1, ProjectFilter(words="cabanne "))
        assert [it.id.int for it in page.projects] == [2]
        assert (page.next_after, page.approximate) == (UUID(int=2), True)

    def test_they_come_page_by_page(self, records):
        seen: list[int] = []
        after = None
        with records.reading() as record:
            for _ in range(4):
                page = record.projects.page(after, 1)
                seen += [it.id.int for it in page.projects]
                after = page.next_after
        assert (seen, after) == ([1, 5, 2, 3], None)

    def test_a_theme_counts_the_public_projects_that_answer_it(self, records):
        with records.reading() as record:
            assert [it.projects for it in record.projects.themes()] == [2]
