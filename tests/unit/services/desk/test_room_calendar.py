from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.moment import Incomplete, Moment, MomentKind, RoomTaken, TooFewSeats
from kiosk.domain.project import Stage
from kiosk.services.desk.room_calendar import Announcement
from kiosk.services.review import Conflict
from tests.fakes.desk import DeskBureau
from tests.fakes.moments import TUESDAY
from tests.unit.services.desk.test_planning import put


def typed(title: str = "La Cabane se montre", seen: Moment | None = None, **changes: object):
    said: dict[str, object] = {
        "kind": MomentKind.PROTOTYPING,
        "sentence": " On construit \n la maquette. ",
        "project_id": None,
        "starts_at": TUESDAY,
        "ends_at": TUESDAY + timedelta(hours=2),
        "room": "Salle du fond",
        "partners": "FabLab 19\n\n Les Menuisiers ",
        "capacity": 12,
    }
    return Announcement(seen=seen, title=title, **(said | changes))  # type: ignore[arg-type]


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.PASSEUR)


def test_a_moment_is_announced_with_its_partners_and_read_back(desk, me):
    project_id = put(desk, 1, Stage.STIMULATEUR, day=1, days=90)
    put(desk, 2, Stage.SKETCH)
    kept = desk.room_calendar.announce(me, typed(project_id=project_id))
    assert kept.sentence == "On construit la maquette."
    assert kept.partners == ("FabLab 19", "Les Menuisiers")
    calendar = desk.room_calendar.read(me)
    assert calendar.moments == (kept,)
    assert [it.id for it in calendar.projects] == [project_id]
    assert desk.actions()[-1] == f"agent:{me.hex} moment.kept"


def test_the_calendar_holds_what_is_not_over_in_order(desk, me):
    late = desk.room_calendar.announce(
        me, typed("Après", starts_at=TUESDAY + timedelta(hours=1), room="Hall")
    )
    early = desk.room_calendar.announce(me, typed("Avant"))
    assert desk.room_calendar.read(me).moments == (early, late)
    desk.clock.moment = late.ends_at
    assert desk.room_calendar.read(me).moments == ()


def test_overlapping_rooms_are_refused_and_the_other_moment_is_named(desk, me):
    first = desk.room_calendar.announce(me, typed())
    with pytest.raises(RoomTaken) as refused:
        desk.room_calendar.announce(me, typed("Autre", room="salle du  FOND"))
    assert refused.value.other == first
    assert desk.room_calendar.read(me).moments == (first,)


def test_a_moment_called_off_leaves_its_room(desk, me):
    first = desk.room_calendar.announce(me, typed())
    cancelled = desk.room_calendar.cancel(me, first)
    second = desk.room_calendar.announce(me, typed("Autre"))
    assert set(desk.room_calendar.read(me).moments) == {cancelled, second}
    with pytest.raises(Conflict):
        desk.room_calendar.cancel(me, cancelled)


def test_a_moment_is_changed_unless_somebody_changed_it_meanwhile(desk, me):
    first = desk.room_calendar.announce(me, typed())
    second = desk.room_calendar.announce(me, typed("Plus tôt", seen=first))
    assert (second.id, second.version) == (first.id, 2)
    with pytest.raises(Conflict):
        desk.room_calendar.announce(me, typed("Trop tard", seen=first))
    with pytest.raises(Conflict):
        desk.room_calendar.cancel(me, first)


def test_a_moment_without_a_title_is_refused_and_nothing_is_kept(desk, me):
    with pytest.raises(Incomplete):
        desk.room_calendar.announce(me, typed("  "))
    assert desk.room_calendar.read(me).moments == ()


def test_seats_that_were_given_are_counted_and_not_taken_back(desk, me):
    first = desk.room_calendar.announce(me, typed())
    for _ in range(3):
        assert desk.joining.join(desk.deposit.begin(), first.id, "fr")
    assert desk.room_calendar.read(me).registered == (3,)
    with pytest.raises(TooFewSeats):
        desk.room_calendar.announce(me, typed(seen=first, capacity=2))
    assert desk.room_calendar.announce(me, typed(seen=first, capacity=3)).capacity == 3
