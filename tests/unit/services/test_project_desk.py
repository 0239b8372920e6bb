"""What an agent does with projects."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.journal import Action, Actor
from kiosk.domain.project import Stage
from kiosk.services.project_desk import ProjectDesk, UnknownProject
from kiosk.services.review import AmbiguousName
from tests.fakes.bureau import Bureau
from tests.fakes.records import InMemoryRecords
from tests.unit.services.test_browse import a_project


@pytest.fixture
def bureau() -> Bureau:
    bureau = Bureau(InMemoryRecords())
    with bureau.records.writing() as record:
        record.projects.add_project(a_project(0x1_0000, Stage.SELECTED), ())
        record.projects.add_project(a_project(0x2_0000, Stage.STIMULATEUR), ())
        record.projects.add_project(a_project(0x3_0000, Stage.SKETCH), ())
    return bureau


@pytest.fixture
def desk(bureau) -> ProjectDesk:
    return ProjectDesk(bureau.records, bureau.clock, bureau.randomness)


def test_the_shown_are_listed_most_advanced_first(desk):
    assert [it.id.int for it in desk.shown()] == [0x2_0000, 0x1_0000]


def test_a_project_is_named_by_the_start_of_its_id(desk):
    whole = str(UUID(int=0x1_0000)).upper()
    assert desk.named(whole).id.int == 0x1_0000
    with pytest.raises(AmbiguousName):
        desk.named("0000")
    for unknown in ("", "f", "-", str(UUID(int=0x3_0000))):
        with pytest.raises(UnknownProject):
            desk.named(unknown)


def test_a_withdrawn_project_is_shown_nowhere_and_the_journal_says_why(bureau, desk):
    desk.withdraw(UUID(int=0x1_0000), "Le porteur a déménagé")
    assert bureau.browsing.sheet(UUID(int=0x1_0000)) is None
    (event,) = bureau.records.kept.journal.events
    assert (event.actor, event.action) == (Actor.AGENT, Action.PROJECT_WITHDRAWN)
    assert event.payload["reason"] == "Le porteur a déménagé"


@pytest.mark.parametrize("number", [0x3_0000, 0x4_0000])
def test_what_is_not_shown_cannot_be_withdrawn(bureau, desk, number):
    with pytest.raises(UnknownProject):
        desk.withdraw(UUID(int=number), "Pour voir")
    assert bureau.records.kept.journal.events == []
