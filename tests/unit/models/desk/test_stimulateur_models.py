"""The page « Stimulateur » without its views, over a record on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.system import SystemClock
from kiosk.domain.agent import Role
from kiosk.domain.calendar import local_day
from kiosk.models.background import Background
from kiosk.models.desk.desk_session_model import DeskSessionModel, Limits
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.room_calendar_model import CalendarRow
from kiosk.models.desk.stimulateur_model import StimulateurModel
from kiosk.screen import services_of
from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.fakes.desk import PASSPHRASE
from tests.fakes.new_records import put_demo

TODAY = local_day(SystemClock().now())
SOON = TODAY + timedelta(days=6)


class Guardian:
    """An ange gardien at the page, on a record with the demo content."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        put_demo(folder)
        settings = load(None, {"KIOSK_DATA": str(folder), **CHEAP})
        self.qtbot = qtbot
        self.background = Background(lambda: services_of(settings))
        with qtbot.waitSignal(self.background.ready, timeout=10_000):
            self.background.start()
        services = self.background._services
        assert services is not None
        self.services = services
        code = services.desk.accounts.invite("ange", "Ange", frozenset({Role.ANGE_GARDIEN})).code
        entered = services.desk.access.join("ange", code, PASSPHRASE)
        self.session = DeskSessionModel(
            entered, Limits(120, 20, 1800), lambda: 0.0, self.background
        )
        desk = DeskWork(self.background, self.session, self.session)
        self.page = StimulateurModel(desk, self.session)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    def announce(self, **changes: str) -> None:
        """Write a moment, new or being changed, and wait for what becomes of it."""
        calendar = self.page.calendar
        if not calendar.editing:
            calendar.edit("")
        calendar.keep({**calendar.draft, **changes})
        self.wait_for(lambda: bool(calendar.refusal) or not calendar.editing)

    def moment(self, title: str) -> CalendarRow:
        """Wait for a moment of the list, beside those of the demo."""
        rows = self.page.calendar.rows
        self.wait_for(lambda: any(it.title == title for it in rows.all))
        found: CalendarRow = next(it for it in rows.all if it.title == title)
        return found

    def close(self) -> None:
        self.session.lock()
        self.background.close()


@pytest.fixture
def guardian(qtbot: QtBot, tmp_path: Path) -> Iterator[Guardian]:
    guardian = Guardian(qtbot, tmp_path)
    yield guardian
    guardian.close()


def test_a_plan_is_written_and_the_page_of_the_project_counts_its_days(guardian: Guardian):
    plans = guardian.page.plans
    plans.refresh()
    guardian.wait_for(lambda: plans.rows.count > 0)
    row = next(it for it in plans.rows.all if it.day == 0)
    plans.edit(row.project_id)
    assert (plans.title, plans.weekdays) == (row.title, "24")
    assert plans.startsOn == f"{TODAY:%d/%m/%Y}"
    assert plans.endsOn == f"{TODAY + timedelta(days=89):%d/%m/%Y}"
    plans.keep(plans.startsOn, "01/01/2020", "24")
    assert plans.refusal == "EndsBeforeStart"
    plans.keep("demain", plans.endsOn, "24")
    assert plans.refusal == "WrongDay"
    plans.keep(plans.startsOn, plans.endsOn, "")
    assert plans.refusal == "NoDedicatedDay"
    plans.keep(plans.startsOn, plans.endsOn, "31")
    guardian.wait_for(lambda: not plans.editing)
    guardian.wait_for(lambda: any(it.weekdays == "13" for it in plans.rows.all))
    kept = next(it for it in plans.rows.all if it.weekdays == "13")
    assert (kept.day, kept.days, plans.refusal) == (1, 90, "")
    plans.edit(kept.project_id)
    assert plans.weekdays == "13"
    plans.giveUp()
    assert (plans.editing, plans.title, plans.startsOn, plans.endsOn) == (False, "", "", "")
    plans.keep("", "", "")
    assert plans.refusal == ""


def test_the_room_of_a_moment_is_refused_to_another_and_free_once_it_is_called_off(
    guardian: Guardian,
):
    calendar = guardian.page.calendar
    calendar.refresh()
    guardian.wait_for(lambda: calendar.projects.count > 0)
    calendar.cancel()
    project_id = calendar.projects.first.project_id
    when = {"day": f"{SOON:%d/%m/%Y}", "starts": "18h", "ends": "20:00", "room": "Salle A"}
    guardian.announce(title="La Cabane", projectId=project_id, partners="FabLab, Sol", **when)
    row = guardian.moment("La Cabane")
    assert (row.partners, row.registered, row.capacity) == ("FabLab, Sol", 0, 12)
    assert "Salle A" in calendar.rooms
    guardian.announce(title="Autre", **when)
    assert calendar.refusal == "RoomTaken"
    assert calendar.other.startswith("« La Cabane »")
    for changes, refusal in (
        ({"day": "bientôt"}, "WrongDay"),
        ({"starts": "midi"}, "WrongTime"),
        ({"ends": "17:00"}, "EndsBeforeStart"),
        ({"seats": "beaucoup"}, "Incomplete"),
    ):
        guardian.announce(**{"title": "Autre", **when, **changes})
        assert calendar.refusal == refusal


def test_a_moment_is_changed_and_once_called_off_its_room_is_free(guardian: Guardian):
    calendar = guardian.page.calendar
    when = {"day": f"{SOON:%d/%m/%Y}", "starts": "18h", "ends": "20:00", "room": "Salle A"}
    guardian.announce(title="La Cabane", **when)
    row = guardian.moment("La Cabane")
    calendar.edit(row.moment_id)
    assert not calendar.isNew
    assert (calendar.draft["starts"], calendar.draft["projectId"]) == ("18:00", "")
    guardian.announce(title="La Cabane, plus tard", ends="21:00")
    row = guardian.moment("La Cabane, plus tard")
    calendar.edit(row.moment_id)
    calendar.cancel()
    guardian.wait_for(lambda: guardian.moment(row.title).cancelled)
    guardian.announce(title="Autre", **when)
    guardian.moment("Autre")


def test_what_a_list_no_longer_shows_cannot_be_changed(guardian: Guardian):
    calendar = guardian.page.calendar
    assert set(calendar.kinds) == {"presentation", "ideation", "skills", "prototyping"}
    guardian.announce(title="Là", day=f"{SOON:%d/%m/%Y}", starts="9", ends="10", room="B")
    calendar.edit(guardian.moment("Là").moment_id)
    seen = calendar._seen
    assert seen is not None
    desk, me = guardian.services.desk, guardian.session.session.agent_id
    guardian.background.write(lambda _it: desk.room_calendar.cancel(me, seen), lambda _it: None)
    calendar.cancel()
    guardian.wait_for(lambda: calendar.refusal == "Conflict")
