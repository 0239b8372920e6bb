"""The opinions of the élus: given with reasons, amended, read by the bureau and by the jury."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.elu_opinion import LONGEST_REASONS, EluOpinion, SignedOpinion, Stance, Topic
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.review import Conflict


class UnknownSubject(Refusal):
    """There is no such project or theme any more."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an opinion is about, and the version of one's own that was seen; 0 if there is none."""

    topic: Topic
    id: UUID
    seen: int = 0


class Opinions:
    """The use cases of the élus, and of whoever reads what they think.

    Jurors read them once their mentions are in: whoever holds a record reads
    `record.opinions.on(subject_id)` in their own transaction, under their own rules.
    """

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def on(self, by: UUID, subject_id: UUID) -> tuple[SignedOpinion, ...]:
        """Return every opinion on a project or a theme, in the order in which élus first spoke.

        Raises:
            AccountClosed, Forbidden: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            return record.opinions.on(subject_id)

    def give(self, by: UUID, subject: Subject, stance: Stance, reasons: str) -> EluOpinion:
        """Give an opinion, or amend one's own; the versions before stay. The same again is none.

        Raises:
            NoReasons: if there are none.
            Conflict: if one's own opinion changed since it was seen, at another desk.
            UnknownSubject: if the project or the theme is gone.
            AccountClosed, Forbidden: if `by` is no élu.
        """
        words, now = clean(reasons, LONGEST_REASONS), to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            authorise(record, by, Permission.GIVE_OPINION)
            _must_be_there(record, subject)
            mine = record.opinions.latest(subject.id, by)
            if (mine.version if mine else 0) != subject.seen:
                raise Conflict
            if mine is not None and (mine.stance, mine.reasons) == (stance, words):
                return mine
            first = EluOpinion(subject.topic, subject.id, by, 1, stance, words, now)
            given = mine.amended(stance, words, now) if mine else first
            record.opinions.add(given)
            record.journal.record(self._event(given))
        return given

    def _event(self, opinion: EluOpinion) -> Event:
        return Event(
            id=draw_id(self._clock, self._randomness),
            at=opinion.given_at,
            actor=Actor.AGENT,
            action=Action.OPINION_GIVEN,
            subject_id=opinion.subject_id,
            payload={
                "topic": opinion.topic.value,
                "stance": opinion.stance.value,
                "version": opinion.version,
            },
            agent_id=opinion.agent_id,
        )


def _must_be_there(record: DeskRepositories, subject: Subject) -> None:
    if subject.topic is Topic.PROJECT:
        there = record.sheets.known(subject.id) is not None
    else:
        there = any(theme.id == subject.id for theme in record.projects.themes())
    if not there:
        raise UnknownSubject
