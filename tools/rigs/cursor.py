"""The trap of cursors: writers at once, slow to commit, and a reader that goes on from its mark.

A number drawn before one that is committed earlier appears below what was already read, and is
never read. With PostgreSQL's programs installed: `python -m tools.rigs.cursor`.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from datetime import date
from pathlib import Path
from threading import Event, Thread
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection, delete, insert

from kiosk.domain.exchange import Consignment, Cursor, Parcel
from kiosk.domain.sharing import Mark
from kiosk.hub import mailbox
from kiosk.hub.database import Database
from kiosk.hub.mailbox import Mailbox
from kiosk.hub.tables import KIOSK, PARCEL
from tests.fakes.chance import StillClock
from tests.fakes.postgresql import cluster, programs

RUNS, WRITERS, PARCELS = 20, 4, 50
_READER = WRITERS + 1
_TODAY = date(2026, 11, 23)
_SLOWEST = 0.004
"""Seconds that a writer takes between its last statement and its commit, at most."""
_ROW = "{:<8}{:>6}{:>10}{:>8}{:>8}  {}"


def run(database: Database) -> int:
    """Let writers write at once and a reader read; return how many parcels it never saw."""
    _empty(database)
    done, seen = Event(), set[str]()
    reader = Thread(target=_read, args=(database, done, seen))
    writers = [Thread(target=_write, args=(database, it)) for it in range(1, WRITERS + 1)]
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join()
    return WRITERS * PARCELS - len(seen)


@contextmanager
def naive(database: Database) -> Iterator[None]:
    """Draw numbers as a sequence gives them, without the lock."""
    with database.writing() as connection:
        connection.exec_driver_sql("CREATE SEQUENCE IF NOT EXISTS naive")

    def drawn(connection: Connection) -> int:
        return int(connection.exec_driver_sql("SELECT nextval('naive')").scalar_one())

    with patch.object(mailbox, "next_number", drawn):
        yield


def _write(database: Database, sender: int) -> None:
    chance = random.Random(sender)  # noqa: S311 - a rig must repeat itself
    for number in range(1, PARCELS + 1):
        parcel = Parcel(f"{sender}x{number}", "AAAA")
        told = Consignment(0, _READER, number - 1, Mark(number, "a" * 64), (parcel,))
        with database.writing() as connection:
            mailbox.keep(connection, sender, told, _TODAY)
            time.sleep(chance.random() * _SLOWEST)


def _read(database: Database, done: Event, seen: set[str]) -> None:
    reading, cursor = Mailbox(database, StillClock()), Cursor()
    last = False
    while not last:
        last = done.is_set()
        while parcels := reading.mail(_READER, cursor).parcels:
            seen |= {it.parcel.slot for it in parcels}
            cursor = Cursor(parcels[-1].number, parcels[-1].tag)


def _empty(database: Database) -> None:
    with database.writing() as connection:
        for table in (PARCEL, KIOSK):
            connection.execute(delete(table))
        names = [{"id": it, "name": f"machine {it}"} for it in range(1, _READER + 1)]
        connection.execute(insert(KIOSK), names)


def main(arguments: list[str] | None = None) -> int:
    """Run both cursors, print a table, return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help=f"runs of each ({RUNS})")
    runs = parser.parse_args(arguments).runs
    if programs() is None:
        print("There is no PostgreSQL here (apt install postgresql).")
        return 1
    print(_ROW.format("cursor", "runs", "parcels", "lost", "worst", "verdict"))
    with (
        tempfile.TemporaryDirectory(prefix="pg") as home,
        cluster(Path(home)) as address,
        closing(Database(address, Path(home))) as database,
    ):
        database.open()
        sound = _show("ours", runs, database, nullcontext)
        blind = _show("naive", runs, database, lambda: naive(database))
    return 0 if sound and blind else 1


def _show(name: str, runs: int, database: Database, how: Callable[[], Any]) -> bool:
    with how():
        lost = [run(database) for _ in range(runs)]
    as_it_must = (sum(lost) > 0) is (name == "naive")
    verdict = "ok" if as_it_must else "WRONG"
    total = runs * WRITERS * PARCELS
    print(_ROW.format(name, runs, total, sum(lost), max(lost), verdict), flush=True)
    return as_it_must


if __name__ == "__main__":
    raise SystemExit(main())
