"""Whoever bears a receipt, known by one of its two keys."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Connection, Row, bindparam, exists, or_, select

from kiosk.domain.calendar import local_day
from kiosk.domain.receipt_code import read_code, read_token
from kiosk.domain.sharing import Outcome
from kiosk.hub.checking import Checking
from kiosk.hub.tables import CARRIED, COMMAND, CORRECTION, FOLLOW_UP
from kiosk.services.ports import Clock


def _asked(outcome: Outcome | None) -> ColumnElement[bool]:
    """Tell whether something asked has an outcome; None while it is on its way."""
    # Of named columns: those are all that the role of the pages may read of corrections.
    found = (
        exists(it.c.key).where(it.c.key == FOLLOW_UP.c.key, it.c.outcome == outcome)
        for it in (COMMAND, CORRECTION)
    )
    return or_(*found)


# One statement, written once: a page is asked for two hundred times a second, and SQLAlchemy takes
# longer to write four than PostgreSQL to answer them.
_OPENED = select(
    FOLLOW_UP,
    _asked(None).label("on_its_way"),
    _asked(Outcome.TOO_LATE).label("too_late"),
    exists(CARRIED.c.key).where(CARRIED.c.key == FOLLOW_UP.c.key).label("carried"),
).where(FOLLOW_UP.c.expires_on > bindparam("today"))
_PROOFS: BindParameter[list[str]] = bindparam("proofs", expanding=True)
_BY_PROOFS = _OPENED.where(FOLLOW_UP.c.code_hash.in_(_PROOFS) | FOLLOW_UP.c.token_hash.in_(_PROOFS))
_TO_CHANGE = _BY_PROOFS.with_for_update(of=FOLLOW_UP)
_BY_TOKEN = _OPENED.where(FOLLOW_UP.c.token_hash == bindparam("proof"))


class Bearers:
    """Finds what a typed code, or a token, opens."""

    def __init__(self, checking: Checking, clock: Clock) -> None:
        self._checking = checking
        self._clock = clock

    def proofs(self, typed: str) -> list[str]:
        """Return what proves a code under each seal; what cannot be a code proves nothing.

        Anybody can compute the check symbol: not hashing what it refutes tells nothing.
        """
        if read_token(typed):
            return [token_hash_of(typed)]
        return self._checking.proofs(typed) if read_code(typed) else []

    def row(self, connection: Connection, proofs: list[str]) -> Row[Any] | None:
        """Return the follow-up that is proved, or None.

        Besides its columns: `on_its_way`, whether something asked has not reached the kiosk yet;
        `too_late`, whether something came too late; `carried`, whether it led to something.
        """
        return connection.execute(_BY_PROOFS, self._asked(proofs)).one_or_none()

    def held(self, connection: Connection, proofs: list[str]) -> Row[Any] | None:
        """Return the same; nobody else changes it, nor what it opens, until the transaction ends.

        Whoever holds one already is waited for: what they changed is seen.
        """
        return connection.execute(_TO_CHANGE, self._asked(proofs)).one_or_none()

    def scanned(self, connection: Connection, token: str) -> Row[Any] | None:
        """Return the same for the token of a QR code."""
        asked = {"proof": token_hash_of(token), "today": local_day(self._clock.now())}
        return connection.execute(_BY_TOKEN, asked).one_or_none()

    def _asked(self, proofs: list[str]) -> dict[str, Any]:
        return {"proofs": proofs, "today": local_day(self._clock.now())}


def token_hash_of(scanned: str) -> str:
    """Return what proves a token; of what is none, what proves nothing."""
    return hashlib.sha256((read_token(scanned) or "").encode()).hexdigest()


def to_ask(row: Row[Any]) -> dict[str, Any]:
    """Return what tells a kiosk which receipt is meant by something that is asked of it."""
    return {
        "id": secrets.token_hex(16),
        "kiosk_id": row.kiosk_id,
        "key": row.key,
        "token_hash": row.token_hash,
    }
