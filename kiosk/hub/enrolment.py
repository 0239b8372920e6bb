"""Which kiosks may speak to the hub: invited once, certified, renewed, revoked."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from sqlalchemy import insert, or_, select, update

from kiosk.domain.calendar import local_day
from kiosk.domain.peer import MachineKind
from kiosk.domain.receipt_code import TOKEN_BITS, read_token, token_from
from kiosk.hub.authority import Authority, fingerprint_of, pem_of
from kiosk.hub.database import Database
from kiosk.hub.mailbox import empty
from kiosk.hub.seals import Seals
from kiosk.hub.tables import KIOSK
from kiosk.services.ports import Clock
from kiosk.services.sealing import Cost

INVITED_FOR = timedelta(days=1)
"""How long an invitation works."""


class NotInvited(Exception):
    """The invitation was used, is too old, or never was; or the certificate is not good."""


class NameTaken(Exception):
    """A kiosk has the name that is meant for a desk, or the other way round."""


class Enrolment:
    """The use cases of IT, and of a kiosk that arrives."""

    def __init__(
        self, database: Database, authority: Authority, seals: Seals, clock: Clock
    ) -> None:
        self._database = database
        self._authority = authority
        self._seals = seals
        self._clock = clock

    def invite(
        self, name: str, kind: MachineKind = MachineKind.KIOSK, *, holds_contacts: bool = False
    ) -> str:
        """Invite a kiosk or a desk, new or known; return the 26 symbols that work once, for a day.

        What a known one had is good for nothing once the invitation is used. `holds_contacts`:
        contacts leave for this desk.

        Raises:
            NameTaken: if the name is that of a machine of the other kind.
        """
        token = token_from(secrets.randbits(TOKEN_BITS))
        until = int((self._clock.now() + INVITED_FOR).timestamp())
        invitation = {
            "invitation": _hash(token),
            "invited_until": until,
            "holds_contacts": holds_contacts,
        }
        with self._database.writing() as connection:
            known = connection.execute(
                update(KIOSK).where(KIOSK.c.name == name).values(invitation).returning(KIOSK.c.kind)
            ).scalar_one_or_none()
            if known is None:
                connection.execute(insert(KIOSK), {"name": name, "kind": kind.value} | invitation)
            elif known != kind:
                raise NameTaken
        return token

    def enrol(self, token: str, request: str, seal: tuple[str, Cost]) -> str:
        """Use an invitation: return the certificate of the kiosk, in PEM.

        Raises:
            NotInvited: if it does not work, or not any more.
            Malformed: if the request or the seal is not one.
        """
        now = int(self._clock.now().timestamp())
        with self._database.writing() as connection:
            kiosk = connection.execute(
                select(KIOSK.c.id, KIOSK.c.name, KIOSK.c.kind)
                .where(KIOSK.c.invitation == _hash(read_token(token) or ""))
                .where(KIOSK.c.invited_until > now)
                .with_for_update()
            ).one_or_none()
            if kiosk is None:
                raise NotInvited
            if kiosk.kind == MachineKind.KIOSK:  # a desk gives no receipts
                self._seals.add(*seal)
            certificate = self._authority.sign(request, kiosk.name)
            connection.execute(
                update(KIOSK)
                .where(KIOSK.c.id == kiosk.id)
                .values(
                    invitation=None,
                    invited_until=None,
                    revoked_on=None,
                    certificate=fingerprint_of(certificate),
                    next_certificate=None,
                )
            )
        return pem_of(certificate)

    def identify(self, certificate: bytes) -> int:
        """Return the kiosk that shows a certificate (DER).

        The one before stays good until the next one is shown: the answer that carried it may
        have been lost.

        Raises:
            NotInvited: if it is nobody's, or revoked.
        """
        shown = hashlib.sha256(certificate).hexdigest()
        with self._database.reading() as connection:
            kiosk = connection.execute(
                select(KIOSK.c.id, KIOSK.c.certificate)
                .where(or_(KIOSK.c.certificate == shown, KIOSK.c.next_certificate == shown))
                .where(KIOSK.c.revoked_on.is_(None))
            ).one_or_none()
        if kiosk is None:
            raise NotInvited
        if kiosk.certificate != shown:
            self._promote(kiosk.id, shown)
        return int(kiosk.id)

    def renew(self, kiosk_id: int, request: str) -> str:
        """Return the next certificate of a kiosk, in PEM.

        Raises:
            Malformed: if it is no request for one.
        """
        with self._database.writing() as connection:
            name = connection.execute(
                select(KIOSK.c.name).where(KIOSK.c.id == kiosk_id)
            ).scalar_one()
            certificate = self._authority.sign(request, name)
            connection.execute(
                update(KIOSK)
                .where(KIOSK.c.id == kiosk_id)
                .values(next_certificate=fingerprint_of(certificate))
            )
        return pem_of(certificate)

    def revoke(self, name: str) -> bool:
        """Refuse a kiosk from now on; return whether there is one of that name."""
        today = local_day(self._clock.now())
        with self._database.writing() as connection:
            known = connection.execute(
                update(KIOSK)
                .where(KIOSK.c.name == name)
                .values(revoked_on=today, invitation=None)
                .returning(KIOSK.c.id)
            ).all()
            for it in known:
                empty(connection, it.id)
        return bool(known)

    def _promote(self, kiosk_id: int, certificate: str) -> None:
        with self._database.writing() as connection:
            connection.execute(
                update(KIOSK)
                .where(KIOSK.c.id == kiosk_id, KIOSK.c.next_certificate == certificate)
                .values(certificate=certificate, next_certificate=None)
            )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
