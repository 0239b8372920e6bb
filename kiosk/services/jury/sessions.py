"""The sessions of a jury, as the facilitator runs them: opening, the rule, the vote."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.jury.ballot import Group, Sorting, Subject
from kiosk.domain.jury.clusters import clusters
from kiosk.domain.jury.result import Result, count
from kiosk.domain.jury.session import (
    Jury,
    JurySession,
    Phase,
    Purpose,
    Rule,
    WrongPhase,
    usual_rule,
)
from kiosk.domain.permissions import Permission
from kiosk.domain.refusal import Refusal
from kiosk.domain.voting import has_quorum
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.jury.forming import SessionOpen
from kiosk.services.ports import Clock, Randomness

MOST_READ = 400
"""Contributions that one session sorts: the newest that nothing carries yet."""
FEWEST_SUBJECTS = 2
_MOST_SAID = 4


class NoJury(Refusal):
    """There is no jury yet."""


class NoQuorum(Refusal):
    """Fewer than two thirds of the seats are there, or voted."""


class TooFewSubjects(Refusal):
    """There is nothing to choose between."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a session is, in numbers only.

    Attributes:
        present: jurors who came in.
        finished: jurors who graded everything, or left it to the others.
        begun: jurors who graded something.
        subjects: how many things are graded, or could be if the vote opened now.
    """

    jury: Jury
    session: JurySession
    present: int
    begun: int
    finished: int
    subjects: int

    @property
    def quorum(self) -> bool:
        """Whether two thirds of the seats are there."""
        return has_quorum(self.present, self.jury.seats)


class Sessions:
    """The use cases of the facilitator during a session."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def all(self, by: UUID) -> tuple[Progress, ...]:
        """Return every session, the newest first.

        Raises:
            Forbidden, AccountClosed: if `by` runs no jury.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            return tuple(progress_of(record, it) for it in record.juries.sessions())

    def open(self, by: UUID, purpose: Purpose) -> JurySession:
        """Open a session; for a theme, with the groups that the machine proposes.

        Raises:
            NoJury, SessionOpen: if it cannot be.
            Forbidden, AccountClosed: if `by` runs no jury.
        """
        rule, choices = usual_rule(purpose)
        now = to_the_millisecond(self._clock.now())
        groups = self._proposed(by) if purpose is Purpose.THEME else ()
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            jury = record.juries.latest()
            if jury is None:
                raise NoJury
            if any(it.phase in {Phase.GATHERING, Phase.VOTING} for it in record.juries.sessions()):
                raise SessionOpen
            new_id = draw_id(self._clock, self._randomness)
            session = JurySession(new_id, jury.id, purpose, rule, choices, now)
            record.juries.keep_session(session)
            for group in groups:
                record.jury_groups.add(session.id, group)
            self._tell(record, by, Action.JURY_SESSION_OPENED, session)
        return session

    def fix_rule(self, by: UUID, session_id: UUID, rule: Rule, choices: int) -> None:
        """Write down how mentions will be counted: never once the vote is open.

        Raises:
            WrongPhase: if it is.
            Forbidden, AccountClosed: if `by` runs no jury.
        """
        self._change(
            by, session_id, Action.JURY_RULE_FIXED, lambda _, it: it.with_rule(rule, choices)
        )

    def open_vote(self, by: UUID, session_id: UUID) -> None:
        """Open the vote on what there is now: the groups that jurors named, or the sketches.

        Raises:
            NoQuorum: if fewer than two thirds of the seats came in.
            TooFewSubjects: if there is nothing to choose between.
            WrongPhase: if the vote was open already.
            Forbidden, AccountClosed: if `by` runs no jury.
        """

        def opened(record: DeskRepositories, session: JurySession) -> JurySession:
            changed = session.open_vote(to_the_millisecond(self._clock.now()))
            if not progress_of(record, session).quorum:
                raise NoQuorum
            subjects = _gradable(record, session)
            if len(subjects) < FEWEST_SUBJECTS:
                raise TooFewSubjects
            record.ballots.keep_subjects(session.id, subjects)
            return changed

        self._change(by, session_id, Action.JURY_VOTE_OPENED, opened)

    def close_vote(self, by: UUID, session_id: UUID) -> None:
        """Close the vote: nothing is added to it any more.

        Raises:
            NoQuorum: if fewer than two thirds of the seats voted: the vote stays open.
            WrongPhase: if it is not open.
            Forbidden, AccountClosed: if `by` runs no jury.
        """

        def closed(record: DeskRepositories, session: JurySession) -> JurySession:
            changed = session.close_vote(to_the_millisecond(self._clock.now()))
            progress = progress_of(record, session)
            if not has_quorum(progress.begun, progress.jury.seats):
                raise NoQuorum
            return changed

        self._change(by, session_id, Action.JURY_VOTE_CLOSED, closed)

    def result(self, by: UUID, session_id: UUID) -> Result:
        """Return the count of a vote that is closed, in the same order each time.

        Raises:
            WrongPhase: while the vote is open: nobody sees how it goes.
            Forbidden, AccountClosed: if `by` runs no jury.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            return result_of(record, known_session(record, session_id))

    def _proposed(self, by: UUID) -> tuple[Group, ...]:
        """Return groups of what residents say, seconds of work that no visitor waits for."""
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            page = record.contributions.page(None, MOST_READ)
        voices = [it for it in reversed(page.voices) if not it.carried]
        return tuple(
            Group(
                draw_id(self._clock, self._randomness),
                "",
                "",
                cluster.label,
                tuple(voices[place].id for place in cluster.members),
            )
            for cluster in clusters([it.text for it in voices])
        )

    def _change(
        self,
        by: UUID,
        session_id: UUID,
        action: Action,
        change: Callable[[DeskRepositories, JurySession], JurySession],
    ) -> None:
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            changed = change(record, known_session(record, session_id))
            record.juries.keep_session(changed)
            self._tell(record, by, action, changed)

    def _tell(
        self, record: DeskRepositories, by: UUID, action: Action, session: JurySession
    ) -> None:
        event = Event(
            id=draw_id(self._clock, self._randomness),
            at=self._clock.now(),
            actor=Actor.AGENT,
            action=action,
            subject_id=session.id,
            payload={
                "purpose": session.purpose.value,
                "rule": session.rule.value,
                "choices": session.choices,
                "version": session.version,
            },
            agent_id=by,
        )
        record.journal.record(event)


def result_of(record: DeskRepositories, session: JurySession) -> Result:
    """Return the count of a session.

    Raises:
        WrongPhase: while the vote is not over.
    """
    if session.phase not in {Phase.CLOSED, Phase.PUBLISHED}:
        raise WrongPhase
    subjects = record.ballots.subjects(session.id)
    jury = record.juries.jury(session.jury_id)
    return count(jury, session, subjects, record.ballots.of_session(session.id))


def known_session(record: DeskRepositories, session_id: UUID) -> JurySession:
    """Return a session.

    Raises:
        WrongPhase: if there is none.
    """
    session = record.juries.session(session_id)
    if session is None:
        raise WrongPhase
    return session


def progress_of(record: DeskRepositories, session: JurySession) -> Progress:
    """Return how far a session is."""
    subjects = record.ballots.subjects(session.id)
    if session.phase is Phase.GATHERING:
        subjects = _gradable(record, session)
    votes = record.ballots.of_session(session.id)
    return Progress(
        jury=record.juries.jury(session.jury_id),
        session=session,
        present=len(record.juries.present(session.id)),
        begun=len(votes),
        finished=sum(len(said) == len(subjects) for said in votes.values()),
        subjects=len(subjects),
    )


def _gradable(record: DeskRepositories, session: JurySession) -> tuple[Subject, ...]:
    """Return the sketches, or the groups that jurors named with what residents say in them."""
    if session.purpose is Purpose.PROJECTS:
        return record.ballots.sketches()
    texts = {it.id: it.text for it in record.jury_groups.voices(session.id)}
    sortings = record.jury_groups.sortings(session.id)

    def most_kept(contribution: UUID) -> int:
        return -sortings.get(contribution, Sorting()).kept

    named = (it for it in record.jury_groups.all(session.id) if it.title and it.members)
    return tuple(
        Subject(
            it.id,
            it.title,
            it.sentence,
            "\n".join(texts[one] for one in sorted(it.members, key=most_kept)[:_MOST_SAID]),
        )
        for it in named
    )
