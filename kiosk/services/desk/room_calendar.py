"""The calendar of the rooms of the stimulateur: its moments, written and called off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.moment import (
    LONGEST_PARTNER,
    LONGEST_ROOM,
    LONGEST_SENTENCE,
    LONGEST_TITLE,
    MOST_PARTNERS,
    Moment,
    MomentKind,
    TooFewSeats,
)
from kiosk.domain.permissions import Permission
from kiosk.domain.project import PUBLIC_STAGES, Project
from kiosk.domain.text import clean, clean_line
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.review import Conflict

_SHOWN = 200
"""Moments to come that a calendar holds at most."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """A moment as it was typed.

    Attributes:
        seen: what was there when typing began; None for a new one.
        partners: one name a line.
    """

    seen: Moment | None
    kind: MomentKind
    title: str
    sentence: str
    project_id: UUID | None
    starts_at: datetime
    ends_at: datetime
    room: str
    partners: str
    capacity: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """The moments to come, and the projects that one may be for.

    Attributes:
        registered: how many seats of each moment are taken, in the same order.
    """

    moments: tuple[Moment, ...]
    registered: tuple[int, ...]
    projects: tuple[Project, ...]


class RoomCalendar:
    """The use cases of whoever runs the stimulateur."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def read(self, by: UUID) -> Calendar:
        """Return the moments that are not over, in the order of their start.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            public = (it for it in record.sheets.all() if it.stage in PUBLIC_STAGES)
            moments = record.moments.ending_after(self._clock.now(), _SHOWN)
            return Calendar(
                moments,
                tuple(record.registrations.count(it.id) for it in moments),
                tuple(sorted(public, key=lambda it: (it.title, it.id))),
            )

    def announce(self, by: UUID, typed: Announcement) -> Moment:
        """Keep a moment, new or changed, and return it.

        Raises:
            Incomplete, EndsBeforeStart: if it is no moment.
            RoomTaken: if another has the room.
            TooFewSeats: if more have registered than there would be seats.
            Conflict: if it changed since it was seen.
            Forbidden, AccountClosed: if `by` does not run the stimulateur.
        """
        moment = _written(typed, draw_id(self._clock, self._randomness))
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            if typed.seen is not None:
                _unchanged(record, typed.seen)
            if moment.capacity < record.registrations.count(moment.id):
                raise TooFewSeats
            moment.find_room(record.moments.ending_after(moment.starts_at, _SHOWN))
            self._keep(record, by, Action.MOMENT_KEPT, moment)
        return moment

    def cancel(self, by: UUID, seen: Moment) -> Moment:
        """Call a moment off: the room is free, and whoever registered reads it.

        Raises:
            Conflict: if it changed since it was seen.
            Forbidden, AccountClosed: as `announce`.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            _unchanged(record, seen)
            cancelled = seen.cancel(to_the_millisecond(self._clock.now()))
            self._keep(record, by, Action.MOMENT_CANCELLED, cancelled)
        return cancelled

    def _keep(self, record: DeskRepositories, by: UUID, action: Action, moment: Moment) -> None:
        record.moments.keep(moment)
        event_id = draw_id(self._clock, self._randomness)
        now = to_the_millisecond(self._clock.now())
        payload: dict[str, str | int | None] = {
            "kind": moment.kind.value,
            "starts_at": moment.starts_at.isoformat(),
            "version": moment.version,
        }
        record.journal.record(Event(event_id, now, Actor.AGENT, action, moment.id, payload, by))


def _written(typed: Announcement, new_id: UUID) -> Moment:
    """Return the moment that was typed; raises as `Moment`."""
    partners = (clean(line, LONGEST_PARTNER) for line in typed.partners.splitlines())
    fresh = Moment(
        id=new_id,
        kind=typed.kind,
        title=clean_line(typed.title, LONGEST_TITLE),
        sentence=clean_line(typed.sentence, LONGEST_SENTENCE),
        project_id=typed.project_id,
        starts_at=typed.starts_at,
        ends_at=typed.ends_at,
        room=clean_line(typed.room, LONGEST_ROOM),
        partners=tuple(filter(None, partners))[:MOST_PARTNERS],
        capacity=typed.capacity,
    )
    seen = typed.seen
    return fresh if seen is None else replace(fresh, id=seen.id, version=seen.version + 1)


def _unchanged(record: DeskRepositories, seen: Moment) -> None:
    known = record.moments.get(seen.id)
    if known is None or known.version != seen.version or known.cancelled_at is not None:
        raise Conflict
