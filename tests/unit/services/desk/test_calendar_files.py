from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from icalendar import Calendar

from kiosk.domain.agent import Role
from kiosk.domain.project import Stage
from kiosk.services.desk.calendar_files import UnknownMoment
from kiosk.services.desk.kept_files import NotKept
from tests.fakes.desk import DeskBureau
from tests.fakes.moments import a_moment
from tests.unit.services.desk.test_planning import put
from tests.unit.services.desk.test_room_calendar import typed


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.PASSEUR)


def titles(path) -> list[str]:
    return [str(it["summary"]) for it in Calendar.from_ical(path.read_bytes()).events]


def test_the_whole_calendar_is_a_file_with_what_is_over_and_what_is_called_off(desk, me):
    over = desk.room_calendar.announce(me, typed("Hier"))
    desk.room_calendar.cancel(me, over)
    desk.room_calendar.announce(
        me, typed("Demain", starts_at=over.ends_at, ends_at=over.ends_at + timedelta(hours=1))
    )
    desk.clock.moment = over.ends_at
    path = desk.calendar_files.keep_all(me)
    assert (path.parent, path.suffix) == (desk.folder, ".ics")
    assert titles(path) == ["Hier", "Demain"]
    assert desk.actions()[-1] == f"agent:{me.hex} calendar.kept"
    desk.clock.moment += timedelta(days=400)
    assert titles(desk.calendar_files.keep_all(me)) == []


def test_one_moment_is_a_file_of_its_own_that_names_its_project(desk, me):
    project_id = put(desk, 1, Stage.STIMULATEUR, day=1, days=90)
    kept = desk.room_calendar.announce(me, typed(project_id=project_id))
    desk.room_calendar.announce(me, typed("Autre", room="Hall"))
    path = desk.calendar_files.keep_one(me, kept.id)
    (event,) = Calendar.from_ical(path.read_bytes()).events
    assert path.name.startswith("La Cabane se montre 2026-11-")
    assert "Projet : " in str(event["description"])
    assert desk.calendar_files.keep_one(me, kept.id) != path


def test_a_moment_that_nobody_knows_makes_no_file(desk, me):
    with pytest.raises(UnknownMoment):
        desk.calendar_files.keep_one(me, a_moment(1).id)
    assert not desk.folder.exists()


def test_a_folder_that_cannot_be_written_is_a_sentence_and_no_entry_of_the_journal(desk, me):
    desk.folder.write_text("not a folder")
    before = desk.actions()
    with pytest.raises(NotKept) as refused:
        desk.calendar_files.keep_all(me)
    assert "desk.documents" in refused.value.sentence
    assert desk.actions() == before
