from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Timezone

from kiosk.documents.calendar_file import Told, calendar_file
from kiosk.domain.moment import Moment
from tests.fakes.chance import NOW
from tests.fakes.moments import TUESDAY, a_moment


def read_back(*moments: Moment, project: str = "") -> Calendar:
    """Return the calendar as another program reads it."""
    told = [Told(it, project) for it in moments]
    return Calendar.from_ical(calendar_file("Stimulateur", "Mairie du 19ᵉ", told, NOW))


def event_of(moment: Moment, project: str = "") -> Any:
    (event,) = read_back(moment, project=project).events
    return event


def test_a_moment_is_read_back_with_its_hours_and_its_place():
    moment = a_moment(1)
    event = event_of(moment, "La Cabane")
    assert event.decoded("dtstart") == moment.starts_at
    assert event["dtstart"].params["TZID"] == "Europe/Paris"
    assert event["dtstart"].to_ical() == b"20261124T180000"
    assert event.decoded("dtend") == moment.ends_at
    assert event["summary"] == moment.title
    assert event["location"] == "Salle du fond, Mairie du 19ᵉ"
    assert event["description"].splitlines() == [
        "Présentation",
        "Venez voir la maquette.",
        "Projet : La Cabane",
        "Avec Les Menuisiers du canal, FabLab 19",
    ]
    assert event["status"] == "CONFIRMED"


def test_a_moment_keeps_its_uid_and_counts_its_changes():
    moment = a_moment(1)
    first, then = event_of(moment), event_of(moment.cancel(TUESDAY))
    assert first["uid"] == then["uid"] == str(moment.id)
    assert (first["sequence"], then["sequence"]) == (0, 1)
    assert then["status"] == "CANCELLED"


def the_zone(calendar: Calendar) -> tzinfo:
    """Return the time zone that a file describes, not the one that this machine knows."""
    (zone,) = calendar.walk("VTIMEZONE")
    assert isinstance(zone, Timezone)
    described: tzinfo = zone.to_tz(lookup_tzid=False)
    return described


@pytest.mark.parametrize("year", [1997, 2026, 2027, 2040])
def test_the_file_describes_the_clocks_of_paris(year: int):
    described, paris = the_zone(read_back(a_moment(1))), ZoneInfo("Europe/Paris")
    for week in range(53):
        noon = datetime(year, 1, 1, 12, tzinfo=UTC) + timedelta(weeks=week)
        local = noon.astimezone(paris).replace(tzinfo=None)
        told, known = (local.replace(tzinfo=it).utcoffset() for it in (described, paris))
        assert told == known


def test_hours_stay_those_of_the_clock_across_the_change_of_march():
    winter, summer = a_moment(1), a_moment(2, after=24 * 150 - 1)
    starts = [event_of(it)["dtstart"].to_ical()[-6:] for it in (winter, summer)]
    assert starts == [b"180000", b"180000"]
