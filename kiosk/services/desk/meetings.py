"""The meetings of the stimulateur at the desk: held, what they decided, what is done of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.meeting import LONGEST_DECISION, LONGEST_OWNER, Decision, Meeting, Presence
from kiosk.domain.permissions import Permission
from kiosk.domain.project import PUBLIC_STAGES, Project
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import clean_line
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.project_desk import UnknownProject

_SHOWN = 100
"""Meetings that the page lists at most."""


class NotYetHeld(Refusal):
    """A meeting that is to come decided nothing yet."""


class UnknownMeeting(Refusal):
    """The meeting, or the decision, is gone."""


@dataclass(frozen=True, slots=True)
class TypedDecision:
    """A decision as it was typed."""

    meeting_id: UUID
    text: str
    owner: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    """A meeting, the title of its project, and what it decided."""

    meeting: Meeting
    title: str
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Minutes:
    """The meetings, the last first; the projects that one may be about; and today."""

    meetings: tuple[HeldMeeting, ...]
    projects: tuple[Project, ...]
    today: date


class Meetings:
    """The use cases of whoever writes what a meeting decided."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def read(self, by: UUID) -> Minutes:
        """Return the meetings.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            projects = record.sheets.all()
            titles = {it.id: it.title for it in projects}
            held = (
                HeldMeeting(it, titles[it.project_id], record.meetings.decisions(it.id))
                for it in record.meetings.latest(_SHOWN)
            )
            public = (it for it in projects if it.stage in PUBLIC_STAGES)
            return Minutes(
                tuple(held), tuple(sorted(public, key=lambda it: (it.title, it.id))), self._today()
            )

    def hold(
        self, by: UUID, project_id: UUID, held_on: date, present: frozenset[Presence]
    ) -> Meeting:
        """Keep a meeting that was held.

        Raises:
            NobodyThere: if nobody was there.
            NotYetHeld: if its day is to come.
            UnknownProject: if there is no such project.
            Forbidden, AccountClosed: if `by` does not run the stimulateur.
        """
        meeting = Meeting(draw_id(self._clock, self._randomness), project_id, held_on, present)
        if held_on > self._today():
            raise NotYetHeld
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            if record.sheets.known(project_id) is None:
                raise UnknownProject
            record.meetings.add(meeting)
            self._tell(record, by, Action.MEETING_HELD, meeting.id)
        return meeting

    def decide(self, by: UUID, typed: TypedDecision) -> Decision:
        """Keep what a meeting decided.

        Raises:
            NothingDecided: without words.
            EndsBeforeStart: if it is due before its meeting.
            UnknownMeeting: if the meeting is gone.
            Forbidden, AccountClosed: as `hold`.
        """
        decision = Decision(
            id=draw_id(self._clock, self._randomness),
            meeting_id=typed.meeting_id,
            text=clean_line(typed.text, LONGEST_DECISION),
            owner=clean_line(typed.owner, LONGEST_OWNER),
            due_on=typed.due_on,
        )
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            meeting = record.meetings.get(typed.meeting_id)
            if meeting is None:
                raise UnknownMeeting
            decision.due_after(meeting)
            record.meetings.keep_decision(decision)
            self._tell(record, by, Action.MEETING_DECIDED, decision.id)
        return decision

    def settle(self, by: UUID, decision_id: UUID, *, done: bool) -> None:
        """Say that a decision is done, today, or open again.

        Raises:
            UnknownMeeting: if it is gone.
            Forbidden, AccountClosed: as `hold`.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            decision = record.meetings.decision(decision_id)
            if decision is None:
                raise UnknownMeeting
            record.meetings.keep_decision(decision.settle(self._today() if done else None))
            self._tell(record, by, Action.MEETING_SETTLED, decision_id)

    def _today(self) -> date:
        return local_day(self._clock.now())

    def _tell(self, record: DeskRepositories, by: UUID, action: Action, subject_id: UUID) -> None:
        at = to_the_millisecond(self._clock.now())
        event_id = draw_id(self._clock, self._randomness)
        record.journal.record(Event(event_id, at, Actor.AGENT, action, subject_id, {}, by))
