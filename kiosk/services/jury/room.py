"""What everybody in the room may see on its screen, without a card: how far it is, the result."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.elu_opinion import SignedOpinion
from kiosk.domain.jury.result import Result
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.jury.sessions import Progress, known_session, progress_of, result_of


@dataclass(frozen=True, slots=True)
class Outcome:
    """A result, with what élus think of each subject: shown once the jury's mentions are in."""

    result: Result
    opinions: dict[UUID, tuple[SignedOpinion, ...]]


class Room:
    """The use cases of the screen of the room."""

    def __init__(self, records: DeskRecords) -> None:
        self._records = records

    def progress(self, session_id: UUID) -> Progress:
        """Return how far a session is, in numbers only.

        Raises:
            WrongPhase: if there is none.
        """
        with self._records.reading() as record:
            return progress_of(record, known_session(record, session_id))

    def outcome(self, session_id: UUID) -> Outcome:
        """Return the count of a vote that is closed, and the opinions of élus.

        Raises:
            WrongPhase: while the vote is not over.
        """
        with self._records.reading() as record:
            result = result_of(record, known_session(record, session_id))
            subjects = [it.subject.id for it in result.standings]
            return Outcome(result, {it: record.opinions.on(it) for it in subjects})
