"""Forming a jury: its seats, a card and a PIN for each juror, and replacing one who leaves."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.jury.session import Juror, Jury, Phase
from kiosk.domain.permissions import Permission
from kiosk.domain.receipt_code import CODE_BITS, code_from
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.access import code_hash
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.passphrases import Passphrases
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness

PIN_DIGITS = 6
FEWEST_SEATS = 3
MOST_SEATS = 60
_LONGEST_TITLE = 80
_LONGEST_TICKET = 40
_SEED = re.compile(r"[0-9a-f]{64}")
_BETWEEN = re.compile(r"[\s,;]+")


class BadTickets(Refusal):
    """The list of tickets is too short, too long, or holds one twice."""


class BadSeed(Refusal):
    """The commitment of a draw is 64 hexadecimal digits."""


class UnknownJuror(Refusal):
    """There is no such juror in this seat."""


class SessionOpen(Refusal):
    """Another session is not over."""


class VoteOpen(Refusal):
    """A vote is open: nobody takes a seat in the middle of it."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a juror is given, in clear: shown and printed once, never stored.

    Attributes:
        code: `XXXX-XXXX-XXXX-C`, also in the QR code of the card.
        pin: `PIN_DIGITS` digits, handed over apart from the card.
    """

    ticket: str
    code: str
    pin: str


class Forming:
    """The use cases of the facilitator who forms a jury."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        passphrases: Passphrases,
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._passphrases = passphrases

    def jury(self, by: UUID) -> tuple[Jury, tuple[Juror, ...]] | None:
        """Return the jury that sits with all its jurors, or None.

        Raises:
            Forbidden, AccountClosed: if `by` runs no jury.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            jury = record.juries.latest()
            return None if jury is None else (jury, record.juries.jurors(jury.id))

    def form(self, by: UUID, title: str, tickets: str, seed: str) -> tuple[Card, ...]:
        """Seat a jury: one card for each ticket of the panel, in their order.

        `tickets` as the minutes of the draw list them, between spaces, commas or new lines; `seed`
        is the commitment of the draw, which orders what is equal. What jurors before said belongs
        to nobody from then on.

        Raises:
            SessionOpen: if a session of the jury before is not over.
            BadTickets, BadSeed: if they cannot be.
            Forbidden, AccountClosed: if `by` runs no jury.
        """
        panel, commitment = _panel(tickets), seed.strip().lower()
        if not _SEED.fullmatch(commitment):
            raise BadSeed
        now = to_the_millisecond(self._clock.now())
        name = clean(title, _LONGEST_TITLE) or "Jury citoyen"
        jury = Jury(draw_id(self._clock, self._randomness), name, len(panel), commitment, now)
        drawn = [self._seat(jury.id, ticket) for ticket in panel]
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            if any(it.phase is not Phase.PUBLISHED for it in record.juries.sessions()):
                raise SessionOpen
            record.juries.forget_jurors()
            record.juries.add_jury(jury)
            for juror, _card in drawn:
                record.juries.keep_juror(juror)
            self._tell(record, by, Action.JURY_FORMED, jury.id)
        return tuple(card for _juror, card in drawn)

    def renew(self, by: UUID, juror_id: UUID) -> Card:
        """Give a juror another card and PIN: those before open nothing any more.

        Raises:
            UnknownJuror: if there is none.
            Forbidden, AccountClosed: if `by` runs no jury.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            juror = _seated(record, juror_id)
        renewed, card = self._seat(juror.jury_id, juror.ticket)
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            record.juries.keep_juror(replace(renewed, id=juror_id))
            self._tell(record, by, Action.JUROR_CARD_RENEWED, juror_id)
        return card

    def replace(self, by: UUID, juror_id: UUID, ticket: str) -> Card:
        """Give the seat of a juror who leaves to an alternate, by the rule of the draw.

        Raises:
            UnknownJuror: if there is none in this seat.
            BadTickets: if the alternate sits or sat already, or it is no ticket.
            VoteOpen: during a vote: a seat has one ballot.
            Forbidden, AccountClosed: if `by` runs no jury.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            juror = _seated(record, juror_id)
            if any(it.phase is Phase.VOTING for it in record.juries.sessions()):
                raise VoteOpen
            taken = {it.ticket for it in record.juries.jurors(juror.jury_id)}
        alternate = clean(ticket, _LONGEST_TICKET)
        if not alternate or alternate in taken:
            raise BadTickets
        seated, card = self._seat(juror.jury_id, alternate)
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            record.juries.keep_juror(replace(juror, seated=False))
            record.juries.keep_juror(seated)
            self._tell(record, by, Action.JUROR_REPLACED, juror_id)
        return card

    def _seat(self, jury_id: UUID, ticket: str) -> tuple[Juror, Card]:
        chance = int.from_bytes(self._randomness.bytes((CODE_BITS + 7) // 8))
        code = code_from(chance % (1 << CODE_BITS))
        pin = f"{int.from_bytes(self._randomness.bytes(8)) % 10**PIN_DIGITS:0{PIN_DIGITS}}"
        juror = Juror(
            id=draw_id(self._clock, self._randomness),
            jury_id=jury_id,
            ticket=ticket,
            code_hash=code_hash(code),
            pin=self._passphrases.seal(pin),
        )
        return juror, Card(ticket, code, pin)

    def _tell(self, record: DeskRepositories, by: UUID, action: Action, subject: UUID) -> None:
        event_id = draw_id(self._clock, self._randomness)
        now = self._clock.now()
        record.journal.record(Event(event_id, now, Actor.AGENT, action, subject, {}, by))


def _panel(tickets: str) -> list[str]:
    panel = [clean(it, _LONGEST_TICKET) for it in _BETWEEN.split(tickets.strip()) if it]
    if not FEWEST_SEATS <= len(panel) <= MOST_SEATS or len(set(panel)) < len(panel):
        raise BadTickets
    return panel


def _seated(record: DeskRepositories, juror_id: UUID) -> Juror:
    juror = record.juries.juror(juror_id)
    if juror is None or not juror.seated:
        raise UnknownJuror
    return juror
