from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from kiosk.domain.project import Fulfilment, Project, Stage, Theme, ThemeState
from kiosk.domain.published import VoiceFilter
from kiosk.services.browse import DRIFTING, PAGE
from tests.fakes.bureau import Bureau
from tests.fakes.records import InMemoryRecords


@pytest.fixture
def bureau() -> Bureau:
    return Bureau(InMemoryRecords())


def a_project(number: int, stage: Stage) -> Project:
    return Project(
        UUID(int=number), "Le banc", "Un banc.", stage, None, None, None, 0, 0, "", (), 0
    )


def test_an_empty_lobby_has_nothing_to_show(bureau):
    lobby = bureau.browsing.lobby()
    assert lobby.voices == lobby.fulfilments == lobby.themes == lobby.projects == ()
    assert lobby.counters.kept == 0


def test_the_lobby_shows_the_newest_of_everything(bureau):
    for number in range(DRIFTING + 1):
        bureau.publish(f"Un banc, le {number}")
    with bureau.records.writing() as record:
        theme = Theme(UUID(int=1), "Les bancs", "S’asseoir.", ThemeState.OPEN, None, 0)
        record.projects.add_theme(theme, ())
        record.projects.add_project(a_project(2, Stage.STIMULATEUR), ())
        for day in range(1, 6):
            record.projects.add_fulfilment(
                Fulfilment(UUID(int=day), date(2026, 1, day), "dit", "fait")
            )
    lobby = bureau.browsing.lobby()
    assert lobby.voices[0].text == f"Un banc, le {DRIFTING}"
    assert len(lobby.voices) == DRIFTING
    assert [it.day.day for it in lobby.fulfilments] == [5, 4, 3]
    assert [it.title for it in lobby.themes] == ["Les bancs"]
    assert [it.stage for it in lobby.projects] == [Stage.STIMULATEUR]
    assert lobby.counters.kept == DRIFTING + 1


@pytest.mark.parametrize(
    ("now", "overdue"),
    [
        (datetime(2026, 11, 27, 22, 59, tzinfo=UTC), 0),  # the fifth working day, in Paris
        (datetime(2026, 11, 27, 23, 1, tzinfo=UTC), 1),
        (datetime(2026, 11, 30, 9, 0, tzinfo=UTC), 1),
    ],
)
def test_unread_is_overdue_once_the_promised_day_is_over(bureau, now, overdue):
    bureau.give()
    bureau.clock.moment = now
    assert bureau.browsing.lobby().counters.overdue == overdue


def test_lists_come_page_by_page(bureau):
    for number in range(PAGE + 3):
        bureau.publish(f"Un banc, le {number}", quartier="ab"[number % 2])
    first = bureau.browsing.voices()
    rest = bureau.browsing.voices(first.next_before)
    assert (len(first.voices), len(rest.voices), rest.next_before) == (PAGE, 3, None)
    assert {
        it.quartier for it in bureau.browsing.voices(chosen=VoiceFilter(quartier="a")).voices
    } == {"a"}


def test_search_finds_what_is_public_only(bureau):
    bureau.publish("Un toboggan")
    bureau.give("Un toboggan encore")
    assert [it.text for it in bureau.browsing.search("toboggan").page.voices] == ["Un toboggan"]


def test_a_project_is_read_with_its_origins(bureau):
    receipt = bureau.publish("Un banc")
    with bureau.records.writing() as record:
        record.projects.add_project(a_project(2, Stage.SELECTED), (receipt.subject_id,))
        record.projects.add_project(a_project(3, Stage.NOT_SELECTED), ())
    sheet = bureau.browsing.sheet(UUID(int=2))
    assert sheet is not None
    assert sheet.project.contributions == 1
    assert [it.text for it in bureau.browsing.origins(UUID(int=2))] == ["Un banc"]
    assert bureau.browsing.sheet(UUID(int=3)) is None


def test_a_voice_leads_to_what_was_born_of_it(bureau):
    receipt = bureau.publish("Un banc")
    with bureau.records.writing() as record:
        record.projects.add_project(a_project(2, Stage.SELECTED), (receipt.subject_id,))
    lineage = bureau.browsing.lineage(receipt.subject_id)
    assert lineage is not None
    assert [it.id.int for it in lineage.projects] == [2]
