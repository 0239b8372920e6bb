"""A juror grades what is put to the vote, in an order of their own, and finds their place again."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.jury.ballot import LONGEST_REASON, Grade, Subject
from kiosk.domain.jury.session import Phase, WrongPhase, own_order
from kiosk.domain.text import clean
from kiosk.domain.voting import Mention
from kiosk.services.deposit import to_the_millisecond
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.jury.entering import Seat, seated_in
from kiosk.services.ports import Clock
from kiosk.services.review import Conflict


@dataclass(frozen=True, slots=True)
class Sheet:
    """A subject as a juror finds it; `grade` is None until they said something."""

    subject: Subject
    grade: Grade | None


class Grading:
    """The use cases of a juror during a vote. Each change is on disk before it is acknowledged."""

    def __init__(self, records: DeskRecords, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    def sheets(self, seat: Seat) -> tuple[Sheet, ...]:
        """Return what is graded in the juror's own order, the same each time they come in.

        Raises:
            NoSession: if they do not sit there any more.
        """
        with self._records.reading() as record:
            seated_in(record, seat)
            said = record.ballots.of_juror(seat.session_id, seat.juror_id)
            subjects = record.ballots.subjects(seat.session_id)
        mine = sorted(subjects, key=lambda it: own_order(seat.session_id, seat.juror_id, it.id))
        return tuple(Sheet(it, said.get(it.id)) for it in mine)

    def grade(
        self, seat: Seat, subject_id: UUID, mention: Mention | None, reason: str, seen: int = 0
    ) -> Grade:
        """Give a mention and its reason, or leave it to the others (None); return what is kept.

        `seen` is the version of what they had said before, 0 if nothing. The same again is
        nothing new: a screen that lost power may send it twice.

        Raises:
            NoReason: if there is a mention without one.
            Conflict: if they said something else meanwhile, on another screen.
            NoSession, WrongPhase: if it is too late, or it is not put to the vote.
        """
        words = "" if mention is None else " ".join(clean(reason, LONGEST_REASON).split())
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            _juror, session = seated_in(record, seat)
            subjects = record.ballots.subjects(session.id)
            if session.phase is not Phase.VOTING or subject_id not in {it.id for it in subjects}:
                raise WrongPhase
            before = record.ballots.of_juror(session.id, seat.juror_id).get(subject_id)
            if before is not None and (before.mention, before.reason) == (mention, words):
                return before
            if (before.version if before else 0) != seen:
                raise Conflict
            given = Grade(subject_id, mention, words, seen + 1)
            record.ballots.keep(session.id, seat.juror_id, given, now)
        return given
