"""The hours on the screen: what is said of them follows the clock on the wall."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.domain.opening import Closure, OpeningHours, parse_week
from kiosk.models.opening_model import OpeningModel
from tests.fakes.chance import NOW, StillClock

pytestmark = pytest.mark.usefixtures("qapp")

OFFICE = parse_week("lun-ven 8:30-12:00, 13:30-17:00; jeu 8:30-19:30")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of November 2026, when Paris is an hour ahead."""
    return datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


def model(moment: datetime, hours: OpeningHours | None = None) -> OpeningModel:
    return OpeningModel(hours or OpeningHours(OFFICE), StillClock(moment))


def test_while_it_is_open_it_says_until_when():
    opening = model(at(20, 10, 30))
    assert (opening.isOpen, opening.closes) == (True, "12\u00a0h")
    assert (opening.opensOn, opening.opensDay, opening.opensTime) == ("", "", "")


@pytest.mark.parametrize(
    ("moment", "on", "day", "time"),
    [
        (at(20, 12, 15), "today", "vendredi", "13\u00a0h\u00a030"),
        (at(19, 20), "tomorrow", "vendredi", "8\u00a0h\u00a030"),
        (at(20, 17), "week", "lundi", "8\u00a0h\u00a030"),
    ],
)
def test_while_it_is_closed_it_says_when_it_opens(moment, on, day, time):
    opening = model(moment)
    assert not opening.isOpen
    assert opening.closes == ""
    assert (opening.opensOn, opening.opensDay, opening.opensTime) == (on, day, time)


def test_a_long_closure_is_said_with_its_date():
    away = Closure(at(20, 12).date(), at(29, 12).date())
    opening = model(at(20, 10), OpeningHours(OFFICE, (away,)))
    assert (opening.opensOn, opening.opensDay) == ("later", "30\u00a0novembre")


def test_what_never_opens_has_no_day_to_say():
    opening = model(NOW, OpeningHours(((),) * 7))
    assert (opening.isOpen, opening.opensOn, opening.opensTime) == (False, "", "")


def test_what_never_closes_announces_nothing():
    opening = model(NOW, OpeningHours())
    assert (opening.isOpen, opening.closes) == (True, "")
    assert not opening._timer.isActive()


def test_the_week_begins_today():
    days = model(at(19, 10)).days._rows
    assert [day.name for day in days][:4] == ["jeudi", "vendredi", "samedi", "dimanche"]
    assert (days[0].hours, days[0].today) == ("8\u00a0h\u00a030 – 19\u00a0h\u00a030", True)
    assert days[1].hours.startswith("8\u00a0h\u00a030 – 12\u00a0h, 13\u00a0h\u00a030")
    assert (days[2].hours, days[2].today) == ("", False)


def test_it_is_said_once_when_it_closes_and_once_when_it_opens(qtbot):
    clock = StillClock(at(20, 16, 59))
    opening = OpeningModel(OpeningHours(OFFICE), clock)
    told: list[bool] = []
    opening.changed.connect(lambda: told.append(opening.isOpen))
    for hours in (0, 1, 1):
        clock.move(hours=hours)
        opening.look()
    clock.moment = at(23, 9)
    opening.look()
    assert told == [False, True]


def test_another_language_says_its_own_days():
    opening = model(at(20, 17))
    opening.speak("en")
    assert (opening.opensDay, opening.opensTime) == ("Monday", "8:30")
    assert opening.days.first.name == "Friday"
