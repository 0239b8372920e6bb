"""Contacts that leave the kiosk, and what their desk keeps of them.

A contact is sealed to each desk from which people are called back. Once the hub has it for all of
them, the kiosk destroys what it could open itself: it keeps the envelope, which it cannot open, to
tell it again should the hub come back from a copy. The desk seals it again with its own contact
key, which its backups hold.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import date

from cryptography.exceptions import InvalidTag

from kiosk.domain.calendar import local_day
from kiosk.domain.contact import SealedContact
from kiosk.domain.entrusted import ENTRUSTED, CallBack, Entrusted
from kiosk.domain.exchange import Letter, Parcel
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.peer import Peer
from kiosk.domain.receipt import Subject
from kiosk.domain.sharing import key_of
from kiosk.domain.sketch import SketchState
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.deposit import draw_id
from kiosk.services.erasing import erase_due_contacts
from kiosk.services.parcel_sealing import ParcelKey, seal
from kiosk.services.ports import Clock, Randomness
from kiosk.services.sharing import Posted, SharedRepositories

log = logging.getLogger(__name__)

_TAKEN_BACK = {
    Action.FEEDBACK_WITHDRAWN,
    Action.FEEDBACK_ERASED,
    Action.SKETCH_WITHDRAWN,
    Action.SKETCH_ERASED,
}
_SUBJECTS = {it.value: it for it in ENTRUSTED}
_SEALED_AGAIN = {
    Subject.FEEDBACK: Action.FEEDBACK_SEALED_AGAIN,
    Subject.SKETCH: Action.SKETCH_SEALED_AGAIN,
}


class Entrusting:
    """Both ends of a contact that leaves: the kiosk where it was left, and the desk."""

    def __init__(
        self, clock: Clock, randomness: Randomness, contacts: ContactSealing, key: ParcelKey
    ) -> None:
        """Take what opens the contacts of this machine, and what opens its parcels."""
        self._clock = clock
        self._randomness = randomness
        self._contacts = contacts
        self._key = key

    def letter(self, record: SharedRepositories, posted: Posted, peer: Peer) -> Letter | None:
        """Return what a desk that holds contacts must know of an event, or None."""
        subject = _SUBJECTS.get(posted.action.partition(".")[0])
        if subject is None:
            return None
        contact = record.contacts.of_subject(subject, posted.subject_id)
        if contact is not None:
            return self._entrusted(record, contact, peer)
        return Letter(taken_back=posted.subject_id) if posted.action in _TAKEN_BACK else None

    def let_go(self, record: SharedRepositories, keys: Sequence[str]) -> int:
        """Destroy what this machine can open of contacts sealed to every one of some desks."""
        gone = record.contacts.sealed_to(keys) if keys else ()
        for contact_id in gone:
            record.contacts.let_go(contact_id)
        return len(gone)

    def left_behind(
        self, record: SharedRepositories, peers: Sequence[Peer]
    ) -> tuple[tuple[SealedContact, Peer], ...]:
        """Return the contacts that were told to a desk, and are not sealed to it here.

        Once all is told, those are of a record brought back from a copy made before they were
        sealed: the hub knows their events, so nothing would tell them again.
        """
        return tuple(
            (contact, peer)
            for peer in peers
            for contact in record.contacts.unsealed(peer.key)
            if self._may_leave(record, contact) and self._words(contact) is not None
        )

    def seal_again(self, record: SharedRepositories, peers: Sequence[Peer]) -> None:
        """Seal what was left behind, and note it: what is noted is told."""
        for contact, peer in self.left_behind(record, peers):
            self._seal(record, contact, peer)
            record.journal.record(
                Event(
                    id=draw_id(self._clock, self._randomness),
                    at=self._clock.now(),
                    actor=Actor.KIOSK,
                    action=_SEALED_AGAIN[contact.subject],
                    subject_id=contact.subject_id,
                    payload={"desk": peer.name},
                )
            )

    def take(self, record: SharedRepositories, sender: str, told: Entrusted) -> None:
        """Keep somebody to call back; never again who took it back, nor past its day.

        Raises:
            Unopenable: if the envelope was sealed to another key.
        """
        key = key_of(told.subject_id)
        known = record.call_backs.get(key)
        if known is not None and (known.taken_back or known.origin != sender):
            return
        words = self._key.open(Parcel(key, told.envelope)).decode().rstrip()
        record.call_backs.save(
            CallBack(
                key=key,
                origin=sender,
                subject=told.subject,
                subject_id=told.subject_id,
                about=told.about,
                words=told.words,
                sealed=self._contacts.seal(words, told.subject_id),
                given_at=told.given_at,
                erase_at=told.erase_at,
            )
        )
        erase_due_contacts(record, self._clock.now())

    def _entrusted(
        self, record: SharedRepositories, contact: SealedContact, peer: Peer
    ) -> Letter | None:
        described = _described(record, contact)
        if described is None or not self._may_leave(record, contact):
            return None
        envelope = record.contacts.envelope(contact.id, peer.key) or self._seal(
            record, contact, peer
        )
        if envelope is None:
            return None
        about, words = described
        return Letter(
            entrusted=Entrusted(
                contact.subject,
                contact.subject_id,
                about,
                words,
                contact.given_at,
                contact.erase_at,
                envelope,
            )
        )

    def _seal(self, record: SharedRepositories, contact: SealedContact, peer: Peer) -> str | None:
        """Seal a contact to a desk and keep the envelope; None if it left before that desk came."""
        if not contact.is_here:
            return None
        words = self._words(contact)
        if words is None:
            log.error("a contact does not open: it stays")
            return None
        key = key_of(contact.subject_id)
        envelope = seal(words.encode(), key, peer.key, self._randomness).sealed
        record.contacts.keep_envelope(contact.id, peer.key, envelope)
        return envelope

    def _may_leave(self, record: SharedRepositories, contact: SealedContact) -> bool:
        return _described(record, contact) is not None and contact.erase_at > self._clock.now()

    def _words(self, contact: SealedContact) -> str | None:
        try:
            return self._contacts.open(contact.sealed, contact.subject_id)
        except InvalidTag:
            return None


def last_day(letter: Letter) -> date | None:
    """Return the first day on which the hub may not have a letter any more, or None."""
    return local_day(letter.entrusted.erase_at) if letter.entrusted else None


def take_back(record: SharedRepositories, key: str) -> None:
    """Forget somebody to call back who took it back; nothing brings it here again."""
    known = record.call_backs.get(key)
    if known is not None and not known.taken_back:
        record.call_backs.empty(key)


def _described(record: SharedRepositories, contact: SealedContact) -> tuple[str, str] | None:
    """Return what it is about, and what was said; None for what its author still writes."""
    if contact.subject is Subject.SKETCH:
        sketch = record.sketches.get(contact.subject_id)
        if sketch is None or (sketch.state is SketchState.DRAFT and contact.is_here):
            return None
        return sketch.answers.title, ""
    feedback = record.feedback.get(contact.subject_id)
    project = feedback and record.projects.project(feedback.project_id)
    return (project.title if project else ""), (feedback.text if feedback else "")
