"""The directory of the partners: who they are, what they bring, and whom the bureau calls."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.partner import LONGEST_CONTACT, LONGEST_NAME, LONGEST_SENTENCE, Partner
from kiosk.domain.permissions import Permission
from kiosk.domain.text import clean, clean_line
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.review import Conflict


@dataclass(frozen=True, slots=True)
class TypedPartner:
    """A partner as it was typed; `seen` is what was there when typing began, None for a new one."""

    seen: Partner | None
    name: str
    brings: str
    contact: str


class Directory:
    """The use cases of whoever calls partners.

    Contacts are encrypted in the record with the key of the visitors' contacts, and opened for
    whoever runs the stimulateur: no screen of the kiosk, no site and no export shows them.
    """

    def __init__(
        self, records: DeskRecords, clock: Clock, randomness: Randomness, contacts: ContactSealing
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._contacts = contacts

    def read(self, by: UUID) -> tuple[Partner, ...]:
        """Return the partners by name; their contacts stay sealed.

        Raises:
            Forbidden, AccountClosed: if `by` does not run the stimulateur.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            return tuple(sorted(record.partners.all(), key=lambda it: (it.name.casefold(), it.id)))

    def contact(self, by: UUID, partner_id: UUID) -> str:
        """Return whom the bureau calls there; empty if nobody said, or with another key.

        Raises:
            Forbidden, AccountClosed: as `read`.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            partner = record.partners.get(partner_id)
        return (self._opened(partner) if partner else None) or ""

    def keep(self, by: UUID, typed: TypedPartner) -> Partner:
        """Keep a partner, new or changed, and return it.

        A contact that this key does not open stays as it is until another is typed.

        Raises:
            Nameless: without a name.
            Conflict: if it changed since it was seen.
            Forbidden, AccountClosed: as `read`.
        """
        seen = typed.seen
        partner_id = seen.id if seen else draw_id(self._clock, self._randomness)
        partner = Partner(
            id=partner_id,
            name=clean_line(typed.name, LONGEST_NAME),
            brings=clean_line(typed.brings, LONGEST_SENTENCE),
            sealed_contact=self._sealed(typed, partner_id),
            version=seen.version + 1 if seen else 1,
        )
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            if seen is not None:
                _unchanged(record, seen)
            record.partners.keep(partner)
            self._tell(record, by, Action.PARTNER_KEPT, partner)
        return partner

    def remove(self, by: UUID, seen: Partner) -> None:
        """Forget a partner, and the contact with it; moments keep the name they announced.

        Raises:
            Conflict, Forbidden, AccountClosed: as `keep`.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            _unchanged(record, seen)
            record.partners.remove(seen.id)
            self._tell(record, by, Action.PARTNER_REMOVED, seen)

    def _sealed(self, typed: TypedPartner, partner_id: UUID) -> bytes | None:
        contact = clean(typed.contact, LONGEST_CONTACT)
        if contact:
            return self._contacts.seal(contact, partner_id)
        return (
            typed.seen.sealed_contact if typed.seen and self._opened(typed.seen) is None else None
        )

    def _opened(self, partner: Partner) -> str | None:
        """Return the contact, empty if nobody said; None with another key."""
        if partner.sealed_contact is None:
            return ""
        try:
            return self._contacts.open(partner.sealed_contact, partner.id)
        except InvalidTag:
            return None

    def _tell(self, record: DeskRepositories, by: UUID, action: Action, it: Partner) -> None:
        at = to_the_millisecond(self._clock.now())
        event_id = draw_id(self._clock, self._randomness)
        payload: dict[str, str | int | None] = {"version": it.version}
        record.journal.record(Event(event_id, at, Actor.AGENT, action, it.id, payload, by))


def _unchanged(record: DeskRepositories, seen: Partner) -> None:
    known = record.partners.get(seen.id)
    if known is None or known.version != seen.version:
        raise Conflict
