"""The calendar of the stimulateur as a file that calendar programs read."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from kiosk.domain.calendar import local_moment
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.moment import Moment
from kiosk.domain.permissions import Permission
from kiosk.domain.refusal import Refusal
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.kept_files import keep_file, safe_name
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness

_BEHIND = timedelta(days=366)
"""Moments stay in the file for a year: whoever takes it again does not lose them."""
_MOST = 2000
_NAME = "Stimulateur"


class UnknownMoment(Refusal):
    """Nobody knows this moment."""


class CalendarFiles:
    """The use cases of whoever gives the calendar away."""

    def __init__(
        self, records: DeskRecords, clock: Clock, randomness: Randomness, place: str, folder: Path
    ) -> None:
        """Take where the rooms are, in words, and the folder of the settings for documents."""
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._place = place
        self._folder = folder

    def keep_all(self, by: UUID) -> Path:
        """Write the moments of the last year and to come, and return the file.

        Raises:
            NotKept: if the folder refuses it.
            Forbidden, AccountClosed: if `by` does not run the stimulateur.
        """
        since = self._clock.now() - _BEHIND
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            moments = record.moments.ending_after(since, _MOST)
            return self._keep(record, by, _NAME, moments)

    def keep_one(self, by: UUID, moment_id: UUID) -> Path:
        """Write one moment, called off or not, and return the file.

        Raises:
            UnknownMoment: if it is none.
            NotKept, Forbidden, AccountClosed: as `keep_all`.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            moment = record.moments.get(moment_id)
            if moment is None:
                raise UnknownMoment
            return self._keep(record, by, safe_name(moment.title) or _NAME, (moment,))

    def _keep(
        self, record: DeskRepositories, by: UUID, name: str, moments: tuple[Moment, ...]
    ) -> Path:
        # A quarter of a second of imports that only who asks for a file pays.
        from kiosk.documents.calendar_file import Told, calendar_file  # noqa: PLC0415

        now = self._clock.now()
        titles = {it.id: it.title for it in record.projects.projects()}
        told = [Told(it, titles.get(it.project_id, "") if it.project_id else "") for it in moments]
        data = calendar_file(_NAME, self._place, told, now)
        event = Event(
            id=draw_id(self._clock, self._randomness),
            at=to_the_millisecond(now),
            actor=Actor.AGENT,
            action=Action.CALENDAR_KEPT,
            subject_id=draw_id(self._clock, self._randomness),
            payload={"moments": len(moments)},
            agent_id=by,
        )
        record.journal.record(event)
        return keep_file(self._folder, f"{name} {local_moment(now):%Y-%m-%d %Hh%M}.ics", data)
