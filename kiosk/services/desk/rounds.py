"""The passeur's rounds of opinions: asking a question on the kiosk, and saying what it changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.opinion_round import (
    LONGEST_AUDIENCE,
    LONGEST_QUESTION,
    ImpossiblePeriod,
    OpinionRound,
    RoundStanding,
    RoundState,
    possible,
)
from kiosk.domain.permissions import Permission
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.inbox import LONGEST_CHANGE, NothingSaid
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.project_desk import UnknownProject
from kiosk.services.rounds import standings

__all__ = ["ImpossiblePeriod", "NothingSaid", "UnknownProject"]


class TwoAtOnce(Refusal):
    """The kiosk asks one question at a time about a project."""


class UnknownRound(Refusal):
    """There is no such round."""


class NotOver(Refusal):
    """What answers changed is told once the kiosk asks no more."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A round as the passeur words it; see `OpinionRound`."""

    project_id: UUID
    question: str
    audience: str
    opens_on: date
    closes_on: date


class Rounds:
    """The use cases of a passeur who asks what residents think."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def of_project(self, by: UUID, project_id: UUID) -> tuple[RoundStanding, ...]:
        """Return the rounds of a project with all their counts, those that open last first.

        Raises:
            Forbidden, AccountClosed: if `by` may not read the answers.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_FEEDBACK)
            return standings(record.rounds, project_id, self.today())

    def ask(self, by: UUID, asked: Asked) -> OpinionRound:
        """Ask a question on the kiosk from a day to another, both included.

        Raises:
            NothingSaid: without a question, or without whom it is for.
            ImpossiblePeriod: see `possible`.
            TwoAtOnce: if another question of the project is asked on one of the days.
            UnknownProject: if the screens do not show the project.
            Forbidden, AccountClosed: if `by` may not ask.
        """
        new = OpinionRound(
            id=draw_id(self._clock, self._randomness),
            project_id=asked.project_id,
            question=_said(asked.question, LONGEST_QUESTION),
            audience=_said(asked.audience, LONGEST_AUDIENCE),
            opens_on=asked.opens_on,
            closes_on=asked.closes_on,
        )
        possible(new.opens_on, new.closes_on, self.today())
        with self._records.writing() as record:
            authorise(record, by, Permission.ASK_OPINIONS)
            if record.projects.project(new.project_id) is None:
                raise UnknownProject
            if any(new.meets(it) for it in record.rounds.of_project(new.project_id)):
                raise TwoAtOnce
            self._keep(record, by, Action.ROUND_ASKED, new)
        return new

    def stop(self, by: UUID, round_id: UUID) -> None:
        """Ask no more, from now on; one still to come is called off. The answers stay.

        Raises:
            UnknownRound: if there is none.
            Forbidden, AccountClosed: if `by` may not ask.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.ASK_OPINIONS)
            known = _known(record, round_id)
            self._keep(record, by, Action.ROUND_STOPPED, known.stop(self.today()))

    def conclude(self, by: UUID, round_id: UUID, changed: str) -> None:
        """Tell the public, and those who answered, what the answers changed.

        Raises:
            NothingSaid: if it is told without words.
            UnknownRound: if there is none.
            NotOver: if the kiosk still asks, or has not asked yet.
            Forbidden, AccountClosed: if `by` may not ask.
        """
        words = _said(changed, LONGEST_CHANGE)
        with self._records.writing() as record:
            authorise(record, by, Permission.ASK_OPINIONS)
            known = _known(record, round_id)
            if known.state(self.today()) is not RoundState.OVER:
                raise NotOver
            told = known.conclude(to_the_millisecond(self._clock.now()), words)
            self._keep(record, by, Action.ROUND_CONCLUDED, told)

    def today(self) -> date:
        """Return the day, in the town hall's time zone."""
        return local_day(self._clock.now())

    def _keep(self, record: DeskRepositories, by: UUID, action: Action, it: OpinionRound) -> None:
        record.rounds.keep(it)
        record.journal.record(
            Event(
                id=draw_id(self._clock, self._randomness),
                at=to_the_millisecond(self._clock.now()),
                actor=Actor.AGENT,
                action=action,
                subject_id=it.id,
                payload={
                    "project": str(it.project_id),
                    "question": it.question,
                    "audience": it.audience,
                    "opens": it.opens_on.isoformat(),
                    "closes": it.closes_on.isoformat(),
                    "changed": it.changed,
                },
                agent_id=by,
            )
        )


def _known(record: DeskRepositories, round_id: UUID) -> OpinionRound:
    known = record.rounds.get(round_id)
    if known is None:
        raise UnknownRound
    return known


def _said(words: str, longest: int) -> str:
    said = " ".join(clean(words, longest).split())
    if not said:
        raise NothingSaid
    return said
