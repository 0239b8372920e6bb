"""Calling people back from a desk, whose contacts left the kiosks for it."""

from __future__ import annotations

from uuid import UUID

from cryptography.exceptions import InvalidTag

from kiosk.domain.entrusted import CallBack
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.inbox import NoContact
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.ports import Clock, Randomness


class CallingBack:
    """The use cases of whoever calls people back."""

    def __init__(
        self, records: DeskRecords, clock: Clock, randomness: Randomness, sealing: ContactSealing
    ) -> None:
        """Take what opens the contacts that came here."""
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._sealing = sealing

    def waiting(self, by: UUID) -> tuple[CallBack, ...]:
        """Return those who may be called back, the oldest first; never the contact itself.

        Raises:
            Forbidden, AccountClosed: if `by` may not see contacts.
        """
        now = self._clock.now()
        with self._records.reading() as record:
            authorise(record, by, Permission.SEE_CONTACTS)
            return tuple(it for it in record.call_backs.standing() if it.erase_at > now)

    def contact(self, by: UUID, key: str) -> str:
        """Return the contact of one. Each view is a line of the audit log.

        Raises:
            NoContact: if it was taken back, its time is over, or the key does not open it.
            Forbidden, AccountClosed: if `by` may not see contacts.
        """
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            authorise(record, by, Permission.SEE_CONTACTS)
            found = record.call_backs.get(key)
            if found is None or found.taken_back or found.erase_at <= now:
                raise NoContact
            seen = Event(
                id=draw_id(self._clock, self._randomness),
                at=now,
                actor=Actor.AGENT,
                action=Action.CONTACT_SEEN,
                subject_id=found.subject_id,
                payload={},
                agent_id=by,
            )
            record.journal.record(seen)
        try:
            return self._sealing.open(found.sealed, found.subject_id)
        except InvalidTag as error:
            raise NoContact from error
