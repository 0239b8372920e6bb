"""What holders wrote here that their kiosk does not have yet, or did not take."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from enum import Enum, auto
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from kiosk.domain.sharing import Card, Command, Outcome, Wish
from kiosk.domain.sketch import SketchState
from kiosk.hub.tables import FOLLOW_UP, REVISION

_ENOUGH = 1 << 20
"""Symbols of revisions in one answer to a kiosk."""


class Standing(Enum):
    """How far the holder of a sketch is."""

    OPEN = auto()
    """It can be gone on with."""
    WRITTEN = auto()
    """Likewise; something written here is on its way."""
    HANDED_IN = auto()
    """It was handed in here; the kiosk will know."""
    REFUSED = auto()
    """The kiosk did not take what was written here; it can be read again."""


def standing_of(connection: Connection, row: Row[Any], card: Card) -> Standing | None:
    """Return how far the holder of what a receipt opens is; None if there is nothing to go on."""
    if row.wish:
        return None
    written = connection.execute(
        select(REVISION.c.hand_in, REVISION.c.outcome).where(REVISION.c.key == row.key)
    ).one_or_none()
    if written is None or written.outcome == Outcome.INCOMPLETE:  # the kiosk has its answers
        return Standing.OPEN if is_draft(card) else None
    if written.outcome is not None:
        return Standing.REFUSED
    return Standing.HANDED_IN if written.hand_in else Standing.WRITTEN


def is_draft(card: Card) -> bool:
    """Tell whether the kiosk said that a sketch can be gone on with from afar."""
    return card.draft is not None and card.state == SketchState.DRAFT.value


def commands_of(connection: Connection, kiosk_id: int) -> Iterator[Command]:
    """Give what a kiosk has to take, until it is enough for one answer."""
    rows = connection.execute(
        select(REVISION.c.id, REVISION.c.token_hash, REVISION.c.sealed)
        .where(REVISION.c.kiosk_id == kiosk_id, REVISION.c.outcome.is_(None))
        .order_by(REVISION.c.id)
    )
    size = 0
    for row in rows:
        size += len(row.sealed)
        yield Command(row.id, Wish.REVISE, row.token_hash, row.sealed)
        if size > _ENOUGH:
            break


def settle_revision(
    connection: Connection, kiosk_id: int, revision_id: str, outcome: Outcome
) -> None:
    """Note what became of one: done, its words are in the draft that the kiosk told before."""
    mine = (REVISION.c.id == revision_id, REVISION.c.kiosk_id == kiosk_id)
    if outcome is Outcome.DONE:
        connection.execute(delete(REVISION).where(*mine))
        return
    connection.execute(
        update(REVISION)
        .where(*mine, REVISION.c.outcome.is_(None))
        .values(outcome=outcome.value, sealed=None)
    )


def forget_revisions(connection: Connection, kiosk_id: int, keys: Collection[str]) -> None:
    """Let go of what was written for sketches that are withdrawn or erased."""
    if keys:
        connection.execute(
            delete(REVISION).where(REVISION.c.kiosk_id == kiosk_id, REVISION.c.key.in_(keys))
        )


def forget_expired(connection: Connection, today: date) -> None:
    """Let go of what was written with receipts whose time is over, and hold these.

    A bearer who is writing ends first: what they write goes too.
    """
    over = select(FOLLOW_UP.c.key).where(FOLLOW_UP.c.expires_on <= today)
    connection.execute(over.with_for_update(key_share=True))
    connection.execute(delete(REVISION).where(REVISION.c.key.in_(over)))
