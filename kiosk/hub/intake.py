"""Taking what kiosks say: once, in their order, and never a stale card over a newer one."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, select, update

from kiosk.domain.calendar import local_day
from kiosk.domain.peer import MachineKind
from kiosk.domain.sharing import Command, Hello, Outcome, Window, Wish
from kiosk.hub.database import Database
from kiosk.hub.ledger import Ledger, OtherHistory, position_of
from kiosk.hub.mailbox import forget_old, note_key, peers_of
from kiosk.hub.messages import Batch
from kiosk.hub.pictures import lacking, name_pictures
from kiosk.hub.revisions import commands_of, forget_expired, settle_revision
from kiosk.hub.tables import CARRIED, COMMAND, CORRECTION, FOLLOW_UP, KIOSK, SHOWN
from kiosk.services.erasing import may_erase
from kiosk.services.ports import Clock
from kiosk.services.wire import ENDED, MOMENT, PROJECT, THEME, digest_of

_COMMANDS = 200
_COUNTERS = ("kept", "read", "answered", "overdue")


class Intake:
    """The use cases of a kiosk that shares. `kiosk_id` is its certificate's, never its word."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._forgotten_on: date | None = None

    def hello(self, kiosk_id: int, version: str, waiting: int, key: str = "") -> Hello:
        """Note that a kiosk is there; return how far it is known, and what is asked of it.

        `key` is the one that others seal to for it; empty from a kiosk of the release before.
        """
        now = int(self._clock.now().timestamp())
        if may_erase(self._clock.now()):
            self._forget_expired(local_day(self._clock.now()))
        with self._database.writing() as connection:
            connection.execute(
                update(KIOSK)
                .where(KIOSK.c.id == kiosk_id)
                .values(seen_at=now, version=version, waiting=waiting)
            )
            row = connection.execute(select(KIOSK).where(KIOSK.c.id == kiosk_id)).one()
            if key and key != row.parcel_key:
                note_key(connection, kiosk_id, key)
            peers, pictures = peers_of(connection, kiosk_id), lacking(connection, kiosk_id)
            commands = connection.execute(
                select(COMMAND.c.id, COMMAND.c.wish, COMMAND.c.token_hash)
                .where(COMMAND.c.kiosk_id == kiosk_id, COMMAND.c.outcome.is_(None))
                .order_by(COMMAND.c.asked_on, COMMAND.c.id)
                .limit(_COMMANDS)
            ).all()
            corrections = connection.execute(
                select(CORRECTION.c.id, CORRECTION.c.token_hash, CORRECTION.c.words)
                .where(CORRECTION.c.kiosk_id == kiosk_id, CORRECTION.c.outcome.is_(None))
                .limit(_COMMANDS)
            ).all()
            revisions = tuple(commands_of(connection, kiosk_id))
        return Hello(
            position_of(row),
            row.window_digest,
            (
                *(Command(it.id, Wish(it.wish), it.token_hash) for it in commands),
                *(Command(it.id, Wish.CORRECT, it.token_hash, it.words) for it in corrections),
                *revisions,
            ),
            kind=MachineKind(row.kind),
            peers=peers,
            pictures=pictures,
        )

    def accept(self, kiosk_id: int, batch: Batch) -> int:
        """Take the events that are new; return the rank of the last one known.

        Poison is set aside: it stops nothing.

        Raises:
            OtherHistory: if they are of a generation that is past, or not begun yet, or if those
                before them are not known: a late copy, after the hub was restored.
        """
        today = local_day(self._clock.now())
        with self._database.writing() as connection:
            ledger = Ledger(connection, kiosk_id, today)
            known = ledger.position()
            if batch.generation == known.generation + 1:
                known = ledger.begin(batch.generation)
            elif batch.generation != known.generation:
                raise OtherHistory
            follows = batch.follows
            if batch.after > known.sequence or (
                follows and not ledger.holds(known.generation, follows)
            ):
                raise OtherHistory
            new = [it for it in batch.events if it.sequence > known.sequence]
            if not ledger.compare(known, batch.events[: len(batch.events) - len(new)]):
                raise OtherHistory
            return ledger.append(known, new)

    def show(self, kiosk_id: int, window: Window) -> None:
        """Show a window in place of the one that the kiosk had before."""
        lobby: dict[str, Any] = {name: getattr(window, name) for name in _COUNTERS}
        lobby["done"] = [[it.day.isoformat(), it.said, it.done] for it in window.done]
        with self._database.writing() as connection:
            for table, rows in (
                (SHOWN, _shown(window)),
                (CARRIED, [{"key": it.key, "address": it.address} for it in window.carried]),
            ):
                connection.execute(delete(table).where(table.c.kiosk_id == kiosk_id))
                if rows:
                    connection.execute(insert(table), [it | {"kiosk_id": kiosk_id} for it in rows])
            name_pictures(connection, kiosk_id, window)
            connection.execute(
                update(KIOSK)
                .where(KIOSK.c.id == kiosk_id)
                .values(window_digest=digest_of(window), lobby=json.dumps(lobby))
            )

    def settle(self, kiosk_id: int, outcomes: dict[str, Outcome]) -> None:
        """Note what became of commands; the first outcome stays."""
        with self._database.writing() as connection:
            for command_id, outcome in outcomes.items():
                settle_revision(connection, kiosk_id, command_id, outcome)
                for table, noted in ((COMMAND, {}), (CORRECTION, {"words": None})):
                    connection.execute(
                        update(table)
                        .where(table.c.id == command_id, table.c.kiosk_id == kiosk_id)
                        .where(table.c.outcome.is_(None))
                        .values({"outcome": outcome.value} | noted)
                    )

    def _forget_expired(self, today: date) -> None:
        """Empty what the time of receipts is over for, once a day: nothing opens it any more."""
        if self._forgotten_on == today:
            return
        with self._database.writing() as connection:
            forget_expired(connection, today)
            connection.execute(
                update(FOLLOW_UP)
                .where(FOLLOW_UP.c.expires_on <= today)
                .values(token_hash=None, code_hash=None, expires_on=None, card=None)
            )
            forget_old(connection, today)
        self._forgotten_on = today


def _shown(window: Window) -> list[dict[str, Any]]:
    pages = [(it.address, "T", THEME.dump_json(it)) for it in window.themes]
    pages += [(it.address, "P", PROJECT.dump_json(it)) for it in window.projects]
    pages += [(it.address, "M", MOMENT.dump_json(it)) for it in window.moments]
    pages += [(it.address, "E", ENDED.dump_json(it)) for it in window.ended]
    return [{"address": key, "kind": kind, "page": page.decode()} for key, kind, page in pages]
