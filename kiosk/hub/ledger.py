"""The events of one kiosk inside one transaction: witnesses, cards, and what is set aside."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, and_, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.exc import IntegrityError

from kiosk.domain.receipt import Subject
from kiosk.domain.sharing import Card, Mark, Position, SharedEvent, Wish
from kiosk.domain.sketch import SketchState
from kiosk.hub.bulk import insert_all, upsert_all
from kiosk.hub.database import inserting
from kiosk.hub.messages import Poison, poison_of
from kiosk.hub.revisions import forget_revisions
from kiosk.hub.tables import COMMAND, FOLLOW_UP, KIOSK, QUARANTINE
from kiosk.hub.tables import EVENT as WITNESS
from kiosk.services.wire import CARD, EVENT

log = logging.getLogger(__name__)

_ID = 32
"""Symbols of the id of a command, as it was drawn."""

OTHER_KEYS = "the keys of another receipt"
"""Why a card cannot be kept: its kiosk gave it those of another one."""


class OtherHistory(Exception):
    """What is told is of another history than the one that is known: say hello again."""


class Ledger:
    """What the hub knows of one kiosk, being written."""

    def __init__(self, connection: Connection, kiosk_id: int, today: date) -> None:
        self._connection = connection
        self._kiosk_id = kiosk_id
        self._today = today

    def position(self) -> Position:
        """Return how far the kiosk is known; two batches of it are never taken at once.

        Those who ask it for something meanwhile are not made to wait (`key_share`): each holds the
        row of a receipt, which this batch may be about to wait for.
        """
        row = self._connection.execute(
            select(KIOSK).where(KIOSK.c.id == self._kiosk_id).with_for_update(key_share=True)
        ).one()
        return position_of(row)

    def begin(self, generation: int) -> Position:
        """Begin a generation: what was erased here is to be erased again in the older record.

        Commands get other names: an outcome of the life before may still be on its way.
        """
        renamed = func.substr(COMMAND.c.id, 1, _ID).concat(f"-{generation}")
        self._connection.execute(
            update(COMMAND)
            .where(COMMAND.c.kiosk_id == self._kiosk_id)
            .values(outcome=None, id=renamed)
        )
        self._connection.execute(
            update(KIOSK).where(KIOSK.c.id == self._kiosk_id).values(restored_on=self._today)
        )
        return Position(generation)

    def holds(self, generation: int, mark: Mark) -> bool:
        """Tell whether an event is known."""
        proof = self._connection.execute(
            select(WITNESS.c.proof)
            .where(WITNESS.c.kiosk_id == self._kiosk_id, WITNESS.c.generation == generation)
            .where(WITNESS.c.sequence == mark.sequence)
        ).scalar_one_or_none()
        return proof == mark.proof

    def compare(self, known: Position, again: Sequence[SharedEvent | Poison]) -> bool:
        """Tell whether events told again are those that are known; raise the alarm if not."""
        if not again:
            return True
        rows = self._connection.execute(
            select(WITNESS.c.sequence, WITNESS.c.proof)
            .where(WITNESS.c.kiosk_id == self._kiosk_id)
            .where(WITNESS.c.generation == known.generation)
            .where(WITNESS.c.sequence.between(again[0].sequence, again[-1].sequence))
        )
        proofs = {row.sequence: row.proof for row in rows}
        others = [it.sequence for it in again if proofs.get(it.sequence) != it.proof]
        if others:
            log.error("kiosk %d tells other events: %s", self._kiosk_id, others)
        return not others

    def append(self, known: Position, new: Sequence[SharedEvent | Poison]) -> int:
        """Keep new events and their cards; return the rank of the last one known."""
        if new:
            known = Position(known.generation, new[-1].sequence, new[-1].proof, _head(new))
            self._witness(known.generation, new)
            for it in new:
                if isinstance(it, Poison):
                    self._set_aside(known.generation, it)
            self._keep_cards(known.generation, new)
        self._connection.execute(
            update(KIOSK)
            .where(KIOSK.c.id == self._kiosk_id)
            .values(
                generation=known.generation,
                sequence=known.sequence,
                proof=known.proof,
                head=known.head and known.head.sequence,
                head_proof=known.head and known.head.proof,
            )
        )
        return known.sequence

    def _witness(self, generation: int, new: Sequence[SharedEvent | Poison]) -> None:
        owner = {"kiosk_id": self._kiosk_id, "generation": generation, "received_on": self._today}
        rows = [owner | {"sequence": it.sequence, "proof": it.proof} for it in new]
        insert_all(self._connection, WITNESS, insert(WITNESS), rows)

    def keep(self, generation: int, event: SharedEvent) -> bool:
        """Keep the card of an event that was set aside; return whether it can be."""
        if event.card is None:
            return True
        owner = {"kiosk_id": self._kiosk_id, "generation": generation}
        return self._kept([owner | {"sequence": event.sequence} | _row(event.card)])

    def _set_aside(self, generation: int, poison: Poison) -> None:
        log.error("kiosk %d: event %d set aside", self._kiosk_id, poison.sequence)
        self._connection.execute(
            insert(QUARANTINE),
            {
                "kiosk_id": self._kiosk_id,
                "sequence": poison.sequence,
                "raw": poison.raw,
                "why": poison.why,
                "received_on": self._today,
                "generation": generation,
            },
        )

    def _keep_cards(self, generation: int, new: Sequence[SharedEvent | Poison]) -> None:
        """Keep the last card of each key; one that contradicts another's keys is set aside."""
        events = {
            it.card.key: it for it in new if isinstance(it, SharedEvent) and it.card is not None
        }
        self._keep_last(generation, events)
        # After the cards: whoever was writing over one has written by now, and nobody does again.
        over = [key for key, it in events.items() if it.card and _is_over(it.card)]
        forget_revisions(self._connection, self._kiosk_id, over)

    def _keep_last(self, generation: int, events: dict[str, SharedEvent]) -> None:
        owner = {"kiosk_id": self._kiosk_id, "generation": generation}
        rows = {
            key: owner | {"sequence": it.sequence} | _row(it.card)
            for key, it in events.items()
            if it.card is not None
        }
        if not rows or self._kept(list(rows.values())):
            return
        for key, row in rows.items():
            if not self._kept([row]):
                said = json.loads(EVENT.dump_json(events[key]))
                self._set_aside(generation, poison_of(said, OTHER_KEYS))

    def _kept(self, rows: list[dict[str, Any]]) -> bool:
        try:
            with self._connection.begin_nested():
                upsert_all(self._connection, FOLLOW_UP, self._upsert(), rows)
        except IntegrityError:
            return False
        return True

    def _upsert(self) -> Insert:
        """Keep a card, in place of an older one of the same kiosk, unless its bearer erased it."""
        keep = inserting(self._connection)(FOLLOW_UP)
        told = keep.excluded
        newer = or_(
            told.generation > FOLLOW_UP.c.generation,
            and_(told.generation == FOLLOW_UP.c.generation, told.sequence > FOLLOW_UP.c.sequence),
        )
        names = "generation sequence token_hash code_hash expires_on card".split()
        return keep.on_conflict_do_update(
            index_elements=[FOLLOW_UP.c.key],
            set_={name: told[name] for name in names},
            where=and_(
                told.kiosk_id == FOLLOW_UP.c.kiosk_id,
                newer,
                FOLLOW_UP.c.wish.is_distinct_from(Wish.ERASE.value),
            ),
        )


def position_of(kiosk: Row[tuple[object, ...]]) -> Position:
    """Return how far a kiosk is known, from its row."""
    head = None if kiosk.head is None else Mark(kiosk.head, kiosk.head_proof)
    return Position(kiosk.generation, kiosk.sequence, kiosk.proof, head)


def _head(new: Sequence[SharedEvent | Poison]) -> Mark | None:
    """Return how far the kiosk was when it told events; they were all composed at once."""
    return next((it.head for it in new if isinstance(it, SharedEvent) and it.head), None)


def _is_over(card: Card) -> bool:
    """Tell whether a sketch was taken back or erased: nobody goes on with it."""
    if card.subject is not Subject.SKETCH:
        return False
    return card.token_hash is None or card.state == SketchState.WITHDRAWN.value


def _row(card: Card) -> dict[str, Any]:
    return {
        "key": card.key,
        "token_hash": card.token_hash,
        "code_hash": card.code_hash,
        "expires_on": card.expires_on,
        "card": CARD.dump_json(card, exclude={"token_hash", "code_hash"}).decode(),
    }
