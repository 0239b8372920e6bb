"""The logbook of a project: corrected by new entries, and the way out of the stimulateur."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.logbook import EntryKind, ImpossibleDay
from kiosk.domain.outcome import Fate, News
from kiosk.domain.plan import Plan
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.sheet import Sheet
from kiosk.domain.sketch import Answers, Sketch, SketchState
from kiosk.services.desk.inbox import NothingSaid
from kiosk.services.desk.leading import Uncorrectable, Withdrawn, WrongStage
from kiosk.services.desk.logbook import Written
from kiosk.services.outcomes import ended, news_of
from kiosk.services.project_desk import UnknownProject
from tests.contract.test_projects import a_project
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau

PROJECT = UUID(int=8)
TODAY = NOW.date()
NEED = Written(PROJECT, EntryKind.NEED, TODAY, "Un lieu pour stocker le bois")
READY = Written(PROJECT, EntryKind.READY, TODAY, "La maquette tient.")
CONTINUE = replace(READY, kind=EntryKind.CONTINUE, text="Le lieu n’est pas trouvé.")
STOP = replace(READY, kind=EntryKind.STOP, text="Personne ne peut le porter.")


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    sheet = Sheet(replace(a_project(8, "La cabane", Stage.STIMULATEUR), day=3, days=90))
    with desk.store.writing() as record:
        record.sheets.keep(sheet, ())
    return desk.agent_id(Role.ANGE_GARDIEN)


def project(desk: DeskBureau, me: UUID) -> tuple[Stage, int]:
    it = desk.projects.sheet(me, PROJECT).project
    return it.stage, it.day


def news(desk: DeskBureau) -> News | None:
    with desk.store.reading() as record:
        return news_of(record, PROJECT)


def test_an_entry_is_never_changed_another_takes_its_place(desk, me):
    wrong = desk.logbook.write(me, NEED)
    desk.clock.move(minutes=1)
    fixed = desk.logbook.write(me, replace(NEED, text="Un garage", corrects=wrong.id))
    signed = desk.logbook.journal(me, PROJECT)
    assert [(it.entry, it.by) for it in signed] == [
        (wrong, "Lucie"),
        (fixed, "Lucie"),
    ]
    for other in (wrong.id, PROJECT):
        with pytest.raises(Uncorrectable):
            desk.logbook.write(me, replace(NEED, corrects=other))
    with pytest.raises(Uncorrectable):
        desk.logbook.write(me, replace(NEED, kind=EntryKind.TOOL, corrects=fixed.id))


def test_the_public_reads_only_what_is_published_of_the_journal(desk, me):
    desk.logbook.write(me, NEED)
    told = desk.logbook.write(me, replace(NEED, text="Trois bancs", published=True))
    assert desk.browsing.logbook(PROJECT) == (told,)
    assert len(desk.logbook.journal(desk.agent_id(Role.PASSEUR, login="ines"), PROJECT)) == 2
    desk.logbook.write(me, replace(NEED, text="Trois bancs", corrects=told.id))
    assert desk.browsing.logbook(PROJECT) == ()


@pytest.mark.parametrize("kind", [EntryKind.NEED, EntryKind.READY])
def test_an_entry_tells_of_what_was_but_a_next_step_may_be_to_come(desk, me, kind):
    tomorrow = TODAY + timedelta(days=1)
    for day in (tomorrow, TODAY.replace(year=26)):
        with pytest.raises(ImpossibleDay):
            desk.logbook.write(me, replace(NEED, kind=kind, day=day))
    desk.logbook.write(me, replace(NEED, kind=EntryKind.NEXT_STEP, day=tomorrow))
    assert desk.logbook.today() == TODAY


def test_a_ready_project_is_tried_and_comes_back_if_the_decision_is_taken_back(desk, me):
    with desk.store.writing() as record:
        starts = TODAY - timedelta(days=6)
        record.plans.keep(Plan(PROJECT, starts, TODAY + timedelta(days=50), frozenset({1, 2})))
    ready = desk.logbook.write(me, READY)
    assert project(desk, me) == (Stage.EXPERIMENTATION, 0)
    assert news(desk) == News(Fate.READY, TODAY, "La maquette tient.")
    with pytest.raises(WrongStage):
        desk.logbook.write(me, READY)
    with pytest.raises(Uncorrectable):
        desk.logbook.write(me, replace(READY, corrects=ready.id))
    desk.clock.move(minutes=1)
    desk.logbook.take_back(me, PROJECT)
    assert project(desk, me) == (Stage.STIMULATEUR, 7)
    assert news(desk) is None
    with pytest.raises(Uncorrectable):
        desk.logbook.take_back(me, PROJECT)
    desk.clock.move(minutes=1)
    desk.logbook.write(me, CONTINUE)
    desk.clock.move(minutes=1)
    desk.logbook.write(me, READY)
    kinds = [it.entry.kind.value for it in desk.logbook.exits(me, PROJECT)]
    assert kinds == ["ready", "taken_back", "continue", "ready"]
    assert [it.kind for it in desk.browsing.logbook(PROJECT)] == ["continue", "ready"]
    stages = [it.after for told in desk.projects.history(me, PROJECT) for it in told.differences]
    assert stages == ["experimentation", "stimulateur", "experimentation"]


def test_a_project_that_goes_on_stays_and_one_that_stops_leaves_the_screens(desk, me):
    with pytest.raises(NothingSaid):
        desk.logbook.write(me, replace(STOP, text=" "))
    desk.logbook.write(me, CONTINUE)
    assert news(desk) == News(Fate.CONTINUE, TODAY, CONTINUE.text)
    desk.clock.move(minutes=1)
    desk.logbook.write(me, STOP)
    assert project(desk, me)[0] is Stage.CLOSED
    with desk.store.reading() as record:
        assert [(it.id, told) for it, told in ended(record)] == [
            (PROJECT, News(Fate.STOP, TODAY, STOP.text))
        ]
    desk.logbook.take_back(me, PROJECT)
    assert project(desk, me) == (Stage.STIMULATEUR, 0)
    assert news(desk) == News(Fate.CONTINUE, TODAY, CONTINUE.text)


def test_nobody_brings_back_what_its_holder_withdrew_or_what_went_on_since(desk, me):
    desk.logbook.write(me, STOP)
    with desk.store.writing() as record:
        record.projects.add_theme(Theme(PROJECT, "", "", ThemeState.CLOSED, None, 0), ())
        record.sketches.add(Sketch(PROJECT, PROJECT, Answers(), "fr", NOW, SketchState.WITHDRAWN))
    with pytest.raises(Withdrawn):
        desk.logbook.take_back(me, PROJECT)
    with desk.store.writing() as record:
        record.sheets.move(PROJECT, Stage.ACHIEVED)
    with pytest.raises(WrongStage):
        desk.logbook.take_back(me, PROJECT)
    assert news(desk) is None


def test_a_project_that_left_without_a_verdict_was_withdrawn(desk, me):
    with desk.store.writing() as record:
        record.sheets.move(PROJECT, Stage.CLOSED)
    assert news(desk) == News(Fate.WITHDRAWN)
    with desk.store.reading() as record:
        assert list(ended(record)) == []  # nobody followed it


def test_a_project_that_is_not_there_has_no_logbook(desk, me):
    with pytest.raises(UnknownProject):
        desk.logbook.write(me, replace(NEED, project_id=UUID(int=9)))
    with pytest.raises(UnknownProject):
        desk.logbook.take_back(me, UUID(int=9))
    with desk.store.reading() as record:
        assert news_of(record, UUID(int=9)) is None
