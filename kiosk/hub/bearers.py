"""Whoever bears a receipt, known by one of its two keys."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from sqlalchemy import Connection, Row, select

from kiosk.domain.calendar import local_day
from kiosk.domain.receipt_code import read_code, read_token
from kiosk.hub.seals import Seals
from kiosk.hub.tables import FOLLOW_UP
from kiosk.services.ports import Clock


class Bearers:
    """Finds what a typed code, or a token, opens."""

    def __init__(self, seals: Seals, clock: Clock) -> None:
        self._seals = seals
        self._clock = clock

    def proofs(self, typed: str) -> list[str]:
        """Return what proves a code under each seal; what cannot be a code proves nothing.

        Anybody can compute the check symbol: not hashing what it refutes tells nothing.
        """
        if read_token(typed):
            return [token_hash_of(typed)]
        return self._seals.proofs(typed) if read_code(typed) else []

    def row(self, connection: Connection, proofs: list[str]) -> Row[Any] | None:
        """Return the follow-up that is proved, or None."""
        return connection.execute(
            select(FOLLOW_UP).where(
                FOLLOW_UP.c.code_hash.in_(proofs) | FOLLOW_UP.c.token_hash.in_(proofs),
                FOLLOW_UP.c.expires_on > local_day(self._clock.now()),
            )
        ).one_or_none()


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
