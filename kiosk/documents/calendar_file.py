"""Moments as an iCalendar file (RFC 5545), which every calendar program reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from icalendar import Calendar, Component, Event

from kiosk.documents.moment_words import KINDS
from kiosk.domain.calendar import local_moment
from kiosk.domain.moment import Moment

_PROGRAM = "-//kiosk//Bureau de l’intelligence citoyenne//FR"
_PARIS = """\
BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""The rule of directive 2000/84/EC. The library would list its days, and stop in 2038."""


@dataclass(frozen=True, slots=True)
class Told:
    """A moment, with what its record does not hold.

    Attributes:
        project: title of the project that it is for; empty: for all of them.
    """

    moment: Moment
    project: str


def calendar_file(name: str, place: str, moments: Iterable[Told], now: datetime) -> bytes:
    """Return a calendar.

    A moment keeps its UID for life, its SEQUENCE grows with each change, and one that was called
    off stays there as cancelled: whoever takes the file again sees what moved. Hours are those of
    the town hall, whose time zone the file describes.

    Args:
        name: of the calendar.
        place: where the rooms are.
        moments: in any order.
        now: when the file is made.
    """
    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)  # for programs older than RFC 7986
    calendar.add_component(Component.from_ical(_PARIS))
    for told in moments:
        calendar.add_component(_event(told, place, now))
    data: bytes = calendar.to_ical()
    return data


def _event(told: Told, place: str, now: datetime) -> Event:
    moment = told.moment
    event = Event()
    event.add("uid", str(moment.id))
    event.add("dtstamp", now)
    event.add("sequence", moment.version - 1)
    event.add("dtstart", local_moment(moment.starts_at))
    event.add("dtend", local_moment(moment.ends_at))
    event.add("summary", moment.title)
    event.add("description", _description(told))
    event.add("location", f"{moment.room}, {place}")
    event.add("categories", [KINDS[moment.kind]])
    event.add("status", "CONFIRMED" if moment.cancelled_at is None else "CANCELLED")
    return event


def _description(told: Told) -> str:
    lines = (
        KINDS[told.moment.kind],
        told.moment.sentence,
        f"Projet : {told.project}" if told.project else "",
        f"Avec {', '.join(told.moment.partners)}" if told.moment.partners else "",
    )
    return "\n".join(filter(None, lines))
