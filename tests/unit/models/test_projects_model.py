"""The public projects: page by page, chosen, and searched."""

from __future__ import annotations

import pytest

from kiosk.domain.project import Stage
from kiosk.models.projects_model import ProjectsModel
from kiosk.services.browse import PAGE
from tests.unit.models.conftest import a_project


@pytest.fixture
def projects(opened):
    with opened.records.writing() as record:
        for number in range(1, PAGE + 3):
            stage = Stage.STIMULATEUR if number == 1 else Stage.SELECTED
            record.projects.add_project(a_project(number, stage), ())
    return ProjectsModel(opened.background)


def test_they_come_page_by_page_those_in_the_stimulateur_first(opened, projects):
    projects.start()
    assert projects.waiting
    opened.settle()
    assert projects.rows.first.title == "Projet 1"
    assert projects.rows.count == PAGE
    projects.more()
    projects.more()
    opened.settle()
    assert projects.rows.count == PAGE + 2
    projects.more()
    assert not projects.waiting


def test_only_those_chosen_are_shown(opened, projects):
    projects.filter.chooseStage("stimulateur")
    opened.settle()
    assert projects.rows.count == 1


def test_what_is_typed_is_searched_from_three_letters_on(opened, projects, qtbot):
    projects.search("ban")
    opened.settle()
    assert (projects.rows.count, projects.searching, projects.approximate) == (PAGE, True, False)
    projects.search("banx ombr")
    opened.settle()
    assert projects.approximate
    projects.search("xyzxyz")
    opened.settle()
    assert (projects.rows.count, projects.approximate) == (0, False)
    with qtbot.assertNotEmitted(projects.changed):
        projects.search("xyzxyz")
    projects.search("xy")
    opened.settle()
    assert projects.rows.count == PAGE


def test_wiping_forgets_the_words_the_choices_and_what_was_asked(opened, projects):
    projects.search("banc")
    projects.filter.chooseQuartier("west")
    projects.wipe()
    opened.settle()
    assert (projects.typed, projects.filter.active, projects.rows.count) == ("", False, 0)
    assert not projects.waiting
