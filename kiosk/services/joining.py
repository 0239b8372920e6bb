"""Coming to a moment of the stimulateur: the calendar that visitors read, a seat, its receipt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.moment import Moment
from kiosk.domain.receipt import Receipt, SealedReceipt, Subject
from kiosk.domain.registration import Registration, RegistrationKind, appointment_of
from kiosk.services.deposit import Draft, Terms, to_the_millisecond
from kiosk.services.ports import Clock, Records, Repositories
from kiosk.services.sealing import Sealing

_SHOWN = 60
"""Moments to come that visitors are shown at most."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A moment that visitors may come to.

    Attributes:
        project: the title of the public project that it is for, or None.
        seats_left: seats that nobody has yet.
    """

    moment: Moment
    project: str | None
    seats_left: int


class Joining:
    """The use cases of a visitor who comes to a moment."""

    def __init__(self, records: Records, clock: Clock, sealing: Sealing, terms: Terms) -> None:
        self._records = records
        self._clock = clock
        self._sealing = sealing
        self._terms = terms

    def offers(self) -> tuple[Offer, ...]:
        """Return the moments that one may still come to, full ones too, in order."""
        now = self._clock.now()
        with self._records.reading() as record:
            titles = {it.id: it.title for it in record.projects.projects()}
            return tuple(
                Offer(
                    it, titles.get(it.project_id) if it.project_id else None, seats_left(record, it)
                )
                for it in record.moments.ending_after(now, _SHOWN)
                if it.welcomes(now)
            )

    def join(self, draft: Draft, moment_id: UUID, language: str) -> Receipt | None:
        """Keep a seat, its receipt, its event and its audit line, all or nothing.

        The draft is one of `Deposit.begin`. Joining with it again keeps one seat. Nothing is
        kept, and None returned, when the moment is full, over or called off.

        Raises:
            ForbiddenTransition: if this seat was given back since.
            EnvironmentFault: if it could not be put on disk; nothing is kept.
        """
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            moment = record.moments.get(moment_id)
            known = record.registrations.get(draft.subject_id)
            if moment is None or not moment.welcomes(now):
                return None
            if known is not None:
                if known.withdrawn_at is not None:
                    raise ForbiddenTransition("its bearer took it back")
                return _receipt(draft, known, moment)
            if not seats_left(record, moment):
                return None
            seat = Registration(draft.subject_id, moment.id, language, "kiosk", now)
            record.registrations.add(seat)
            record.receipts.add(self._proof(draft, seat))
            record.journal.record(_event(draft.event_id, now, Action.REGISTERED, seat))
        return _receipt(draft, seat, moment)

    def _proof(self, draft: Draft, seat: Registration) -> SealedReceipt:
        return SealedReceipt(
            id=draft.receipt_id,
            subject=Subject.REGISTRATION,
            subject_id=seat.id,
            token_hash=self._sealing.token_hash(draft.keys.token),
            code_hash=draft.code_hash,
            language=seat.language,
            issued_at=seat.given_at,
            expires_at=self._terms.expiry(seat.given_at),
        )


def withdraw(record: Repositories, seat_id: UUID, event_id: UUID, at: datetime) -> None:
    """Give a seat back; its bearer still sees the moment."""
    seat = record.registrations.get(seat_id)
    if seat is not None and seat.withdrawn_at is None:
        at = to_the_millisecond(at)
        record.registrations.save(seat.withdraw(at))
        record.journal.record(_event(event_id, at, Action.REGISTRATION_WITHDRAWN, seat))


def erase(record: Repositories, seat_id: UUID, event_id: UUID, at: datetime) -> None:
    """Give a seat back and erase both keys; that somebody had it is all that stays."""
    seat = record.registrations.get(seat_id)
    if seat is None:
        return
    at = to_the_millisecond(at)
    record.registrations.save(seat.withdraw(at))
    record.journal.forget(seat_id)
    record.journal.record(_event(event_id, at, Action.REGISTRATION_ERASED, seat))
    receipt = record.receipts.of_subject(Subject.REGISTRATION, seat_id)
    if receipt is not None:
        record.receipts.destroy(receipt.id)


def seats_left(record: Repositories, moment: Moment) -> int:
    """Return how many seats of a moment nobody has."""
    return max(moment.capacity - record.registrations.count(moment.id), 0)


def _event(event_id: UUID, at: datetime, action: Action, seat: Registration) -> Event:
    payload: dict[str, str | int | None] = {"moment": str(seat.moment_id), "channel": seat.channel}
    return Event(event_id, at, Actor.VISITOR, action, seat.id, payload)


def _receipt(draft: Draft, seat: Registration, moment: Moment) -> Receipt:
    return Receipt(
        id=draft.receipt_id,
        subject_id=seat.id,
        keys=draft.keys,
        kind=RegistrationKind.RENDEZVOUS,
        deposited_on=local_day(seat.given_at),
        read_before=local_day(moment.starts_at),
        language=seat.language,
        subject=Subject.REGISTRATION,
        appointment=appointment_of(moment),
    )
