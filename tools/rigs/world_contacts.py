"""What is promised of contacts that leave their kiosk: none is lost, none stays where it was."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.contact import SealedContact
from kiosk.domain.sharing import key_of
from tools.rigs.machines import CONTACT, SimulatedMachine


class Diverged(AssertionError):
    """Something that was promised does not hold."""


def compare_contacts(
    kiosk: SimulatedMachine, caller: SimulatedMachine, taken_back: set[UUID]
) -> None:
    """Hold once all is calm: what the kiosk let go of, the desk that calls back can open.

    Raises:
        Diverged: with what does not hold.
    """
    contacts = kiosk.records.kept.contacts.kept
    for contact in contacts.values():
        if contact.is_here:
            raise Diverged("a contact stays where it was left")
        _open(caller, contact, taken_back)
    kept = {it.subject_id for it in contacts.values()}
    known = kiosk.records.kept.feedback.kept
    for call_back in caller.records.kept.call_backs.standing():
        if call_back.subject_id in known and call_back.subject_id not in kept:
            raise Diverged("a contact that was taken back is still on the desk")


def _open(caller: SimulatedMachine, contact: SealedContact, taken_back: set[UUID]) -> None:
    found = caller.records.kept.call_backs.get(key_of(contact.subject_id))
    if found is None:
        raise Diverged("a contact is lost")
    if found.taken_back:
        if contact.subject_id not in taken_back:
            raise Diverged("a contact went though nobody took it back")
    elif caller.bureau.contacts.open(found.sealed, found.subject_id) != CONTACT:
        raise Diverged("a contact says something else")
