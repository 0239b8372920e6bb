"""A juror comes in with their card and their PIN, to the session that is open."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.jury.session import Juror, JurySession, NoSession, Phase
from kiosk.domain.throttle import Failures
from kiosk.services.desk.access import code_hash
from kiosk.services.desk.door import Refused
from kiosk.services.desk.passphrases import Passphrases
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock


@dataclass(frozen=True, slots=True)
class Seat:
    """A juror who is in. Each use case asks the record again whether they still sit."""

    juror_id: UUID
    session_id: UUID
    ticket: str


class Entering:
    """The use case of a juror at the door of the room."""

    def __init__(self, records: DeskRecords, clock: Clock, passphrases: Passphrases) -> None:
        self._records = records
        self._clock = clock
        self._passphrases = passphrases

    def enter(self, session_id: UUID, code: str, pin: str) -> Seat:
        """Come in. Slow on purpose, as slow for a card that does not exist.

        Wrong tries are counted under the card, whether or not it exists: as for agents, five are
        free, then each waits longer.

        Raises:
            NoSession: if the session takes nobody any more.
            Refused: if they open no seat, or it is too early to try again.
        """
        card, now = code_hash(code), self._clock.now()
        key = hashlib.sha256(b"juror|" + card).digest()
        with self._records.reading() as record:
            failures = record.agents.failures(key)
            juror = record.juries.with_code(card)
        if failures is not None and failures.wait(now):
            raise Refused(failures.wait(now))
        if not self._passphrases.opens(juror.pin if juror else None, pin) or juror is None:
            raise self._refuse(key)
        with self._records.writing() as record:
            seated_in(record, Seat(juror.id, session_id, juror.ticket))
            record.agents.forgive(key)
            record.juries.come_in(session_id, juror.id, now)
        return Seat(juror.id, session_id, juror.ticket)

    def _refuse(self, key: bytes) -> Refused:
        now = self._clock.now()
        with self._records.writing() as record:
            before = record.agents.failures(key)
            failures = before.one_more(now) if before else Failures(1, now)
            record.agents.note_failures(key, failures)
        return Refused(failures.wait(now))


def seated_in(record: DeskRepositories, seat: Seat) -> tuple[Juror, JurySession]:
    """Return the juror and the session of a seat, as they are now.

    Raises:
        NoSession: if the session is over, or the juror does not sit in it any more.
    """
    session = record.juries.session(seat.session_id)
    if session is None or session.phase in {Phase.CLOSED, Phase.PUBLISHED}:
        raise NoSession
    juror = record.juries.juror(seat.juror_id)
    if juror is None or juror.jury_id != session.jury_id or not juror.seated:
        raise NoSession
    return juror, session
