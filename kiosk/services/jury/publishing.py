"""Publishing what a jury chose: themes open their call, projects move on, everybody is told."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.jury.ballot import Sorting
from kiosk.domain.jury.result import Result, Standing
from kiosk.domain.jury.session import JurySession, Phase, Purpose, WrongPhase
from kiosk.domain.permissions import Permission
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.refusal import Refusal
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.jury.sessions import known_session, result_of
from kiosk.services.ports import Clock, Randomness
from kiosk.services.sheet_versions import note_version


class TooSoon(Refusal):
    """The last day of a call is to come."""


class Publishing:
    """The use cases of the facilitator once a vote is closed."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def now(self) -> datetime:
        """Return the moment from which the days of a call are counted, UTC."""
        return self._clock.now()

    def publish(self, by: UUID, session_id: UUID, open_until: date | None = None) -> Result:
        """Make a result public; for a theme, `open_until` is the last day of its call.

        The theme carries the contributions of its group that the jury retained: their receipts
        say so. Projects that were not chosen are told too; those that nobody could count stay.

        Raises:
            TooSoon: if the last day of the call is missing or over.
            WrongPhase: if the vote is not closed, or the result is public already.
            Forbidden, AccountClosed: if `by` runs no jury.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            session = known_session(record, session_id)
            if session.phase is not Phase.CLOSED:
                raise WrongPhase
            result = result_of(record, session)
            if session.purpose is Purpose.THEME:
                self._open_calls(record, by, session, _day(open_until, self._clock))
            else:
                self._move_projects(record, by, result)
            record.juries.keep_session(session.publish())
            self._tell(record, by, Action.JURY_RESULT_PUBLISHED, session.id)
        return result

    def _open_calls(
        self, record: DeskRepositories, by: UUID, session: JurySession, until: date
    ) -> None:
        groups = {it.id: it for it in record.jury_groups.all(session.id)}
        sortings = record.jury_groups.sortings(session.id)
        for standing in filter(_is_chosen, result_of(record, session).standings):
            it = standing.subject
            members = groups[it.id].members
            kept = tuple(one for one in members if sortings.get(one, Sorting()).retained)
            theme = Theme(it.id, it.title, it.sentence, ThemeState.OPEN, until, len(kept))
            record.projects.add_theme(theme, kept)
            self._tell(record, by, Action.THEME_OPENED, it.id)

    def _move_projects(self, record: DeskRepositories, by: UUID, result: Result) -> None:
        waiting = {it.id for it in record.ballots.sketches()}
        now = to_the_millisecond(self._clock.now())
        for standing in (it for it in result.standings if it.subject.id in waiting):
            chosen = standing.chosen
            stage = Stage.SELECTED if chosen else Stage.NOT_SELECTED
            sheet = record.sheets.known(standing.subject.id)
            record.sheets.move(standing.subject.id, stage)
            note_version(record, sheet, standing.subject.id, now)
            action = Action.PROJECT_SELECTED if chosen else Action.PROJECT_NOT_SELECTED
            self._tell(record, by, action, standing.subject.id)

    def _tell(self, record: DeskRepositories, by: UUID, action: Action, subject: UUID) -> None:
        event_id = draw_id(self._clock, self._randomness)
        now = self._clock.now()
        record.journal.record(Event(event_id, now, Actor.AGENT, action, subject, {}, by))


def _is_chosen(standing: Standing) -> bool:
    return standing.chosen


def _day(open_until: date | None, clock: Clock) -> date:
    if open_until is None or open_until <= local_day(clock.now()):
        raise TooSoon
    return open_until
