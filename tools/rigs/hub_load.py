"""How fast a hub takes events over HTTPS, and how fast it answers, calm and under attack.

On a PostgreSQL of its own where there is one, else on SQLite. The baseline of the drain is a bare
COPY of the same rows in the same run (PostgreSQL only).
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import psutil
import psycopg

from kiosk.domain.contribution import Kind, State
from kiosk.domain.receipt import Subject
from kiosk.domain.receipt_code import token_from
from kiosk.domain.sharing import BATCH, Card, Position, SharedEvent
from kiosk.services.wire import CARD
from kiosk.settings import Settings
from kiosk.sync.hub_client import HubClient, enrol
from kiosk.sync.identity import Invitation
from kiosk.wiring_hub import open_hub
from kiosk.wiring_sync import identity_of, open_record, seal_of
from tests.fakes.live_hub import HERE, settings_of
from tests.fakes.postgresql import cluster, programs
from tools.rigs.load_kiosks import enrolled, rounds
from tools.rigs.load_pages import attacked, paced

_DAY, _LAST_DAY = date(2026, 11, 20), date(2036, 1, 1)
_ROW = "{:<44}{:>14}"


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000, help="events told (100000)")
    parser.add_argument("--receipts", type=int, default=1_000_000, help="in the base (1000000)")
    parser.add_argument("--rate", type=int, default=200, help="pages a second (200)")
    parser.add_argument("--wrong", type=int, default=1000, help="wrong codes a second (1000)")
    parser.add_argument("--kiosks", type=int, default=1000, help="that speak to one hub (1000)")
    parser.add_argument("--seconds", type=float, default=20, help="of pages (20)")
    parser.add_argument("--only", choices=("drain", "pages", "kiosks"), help="measure this alone")
    _measure(parser.parse_args(arguments))
    return 0


def _measure(asked: argparse.Namespace) -> None:
    print(_ROW.format("load of the machine before", f"{os.getloadavg()[0]:.1f}"))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="load")))
        address = stack.enter_context(cluster(_made(folder / "pg"))) if programs() else None
        settings = _settings(folder, address)
        hub = _enrol_and_serve(settings, stack)
        print(_ROW.format("database", "PostgreSQL" if address else "SQLite"))
        if asked.only != "kiosks":  # pages need receipts that were told
            events = [_event(it, it) for it in range(1, asked.events + 1)]
            with _cpu(hub, "an event", asked.events):
                _print_drain(settings, address, events)
        if asked.only in {None, "pages"}:
            if address:
                _fill(address, max(0, asked.receipts - asked.events))
            _measure_pages(hub, settings, asked)
        if asked.only in {None, "kiosks"}:
            with _cpu(hub, "a round", asked.kiosks):
                _print_kiosks(settings, folder / "kiosks", asked.kiosks)


def _measure_pages(hub: psutil.Process, settings: Settings, asked: argparse.Namespace) -> None:
    with _cpu(hub, "a page", int(asked.rate * asked.seconds)):
        _print_pages("calm", settings, asked)
    with attacked(settings.hub.port, asked.wrong) as speed:
        _print_pages("under wrong codes", settings, asked)
        print(_ROW.format("wrong codes a second meanwhile", f"{speed():.0f}"))


@contextmanager
def _cpu(hub: psutil.Process, of: str, count: int) -> Iterator[None]:
    """Print what the hub's program computed for each: a busy machine does not change that."""
    before = sum(hub.cpu_times()[:2])
    yield
    spent = sum(hub.cpu_times()[:2]) - before
    print(_ROW.format(f"CPU of the hub for {of}", f"{spent / count * 1000:.2f} ms"), flush=True)


def _print_drain(settings: Settings, address: str | None, events: list[SharedEvent]) -> None:
    drained = len(events) / _drain(settings, events)
    print(_ROW.format("events a second, HTTPS and certificate", f"{drained:.0f}"), flush=True)
    if address:
        copied = len(events) / _copy(address, events)
        print(_ROW.format("the same rows a second, bare COPY", f"{copied:.0f}"))
        print(_ROW.format("ratio", f"1 : {copied / drained:.1f}"), flush=True)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _settings(folder: Path, address: str | None) -> Settings:
    database = {"KIOSK_HUB__DATABASE": address} if address else {}
    full_cost = {
        "KIOSK_RECEIPTS__ARGON2_MEMORY": "65536",
        "KIOSK_RECEIPTS__ARGON2_PASSES": "3",
        "KIOSK_RECEIPTS__ARGON2_LANES": "4",
    }
    return settings_of(folder / "data", KIOSK_PRINTER__KIND="none", **full_cost, **database)


def _enrol_and_serve(settings: Settings, stack: ExitStack) -> psutil.Process:
    parts = open_hub(settings)
    token, authority = parts.enrolment.invite("load"), parts.authority.fingerprint()
    parts.database.close()
    environment = os.environ | {
        "KIOSK_SETTINGS": os.devnull,
        "KIOSK_DATA": str(settings.data),
        "KIOSK_HUB__PORT": str(settings.hub.port),
        "KIOSK_HUB__SYNC_PORT": str(settings.hub.sync_port),
        "KIOSK_HUB__FLEET_PORT": str(settings.hub.fleet_port),
    }
    if settings.hub.database:
        environment["KIOSK_HUB__DATABASE"] = settings.hub.database
    command = [sys.executable, "-m", "kiosk", "hub", "serve", "--leashed"]
    hub = stack.enter_context(
        subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    )
    stack.callback(hub.terminate)
    assert hub.stderr is not None  # noqa: S101 - a pipe was asked for
    hub.stderr.readline()  # it says that it is open
    workshop = open_record(settings)
    with closing(workshop.records):
        invitation = Invitation(HERE, settings.hub.sync_port, token, authority)
        enrol(identity_of(settings), invitation, seal_of(settings, workshop))
    return psutil.Process(hub.pid)


def _event(sequence: int, number: int) -> SharedEvent:
    """Return an event of a rank, about a ticket of a number."""
    name = f"{number:064x}"
    card = Card(
        key=name[32:],
        subject=Subject.CONTRIBUTION,
        kind=Kind.LACK,
        state=State.PUBLISHED,
        deposited_on=_DAY,
        read_before=_DAY,
        answer_before=_DAY,
        token_hash=hashlib.sha256(token_from(number).encode()).hexdigest(),
        code_hash=name,
        expires_on=_LAST_DAY,
        answer="Deux bancs seront posés au printemps.",
    )
    return SharedEvent(sequence, name, card)


def _drain(settings: Settings, events: list[SharedEvent]) -> float:
    with closing(HubClient(identity_of(settings))) as client:
        known = client.hello(len(events)).position
        began = time.perf_counter()
        while batch := events[known.sequence : known.sequence + BATCH]:
            known = Position(known.generation, client.tell(known, batch))
        return time.perf_counter() - began


def _copy(address: str, events: list[SharedEvent]) -> float:
    plain = address.replace("postgresql+psycopg", "postgresql")
    rows = [
        (it.card.key, 1, it.sequence, it.card.token_hash, CARD.dump_json(it.card).decode())
        for it in events
        if it.card is not None
    ]
    with psycopg.connect(plain) as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE baseline (LIKE follow_up INCLUDING INDEXES)")
        cursor.execute("ALTER TABLE baseline ALTER generation SET DEFAULT 0")
        began = time.perf_counter()
        columns = "(key, kiosk_id, sequence, token_hash, card)"
        with cursor.copy(f"COPY baseline {columns} FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        connection.commit()
        return time.perf_counter() - began


def _fill(address: str, receipts: int) -> None:
    """Keep that many more receipts, as PostgreSQL itself makes them, and let it come to rest.

    Years bring a million receipts, not a minute: what PostgreSQL still has to write and to vacuum
    after that minute is no part of a page's time.
    """
    with psycopg.connect(address.replace("postgresql+psycopg", "postgresql")) as connection:
        connection.execute(
            """
            INSERT INTO follow_up
                (key, kiosk_id, generation, sequence, token_hash, expires_on, card)
            SELECT md5('key' || g), 1, 0, g, encode(sha256(('t' || g)::bytea), 'hex'),
                '2036-01-01', (SELECT card FROM follow_up LIMIT 1)
            FROM generate_series(1, %s) AS g
            """,
            [receipts],
        )
        connection.commit()
        connection.autocommit = True
        connection.execute("VACUUM ANALYZE follow_up")
        connection.execute("CHECKPOINT")


def _print_pages(when: str, settings: Settings, asked: argparse.Namespace) -> None:
    before = psutil.cpu_times()
    spans = paced(settings.hub.port, asked.events, asked.rate, asked.seconds)
    for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99)):
        span = spans[int(len(spans) * share)]
        print(_ROW.format(f"page of a ticket, {when}, {name}", f"{span * 1000:.1f} ms"))
    print(_ROW.format("processors that other machines took", f"{_stolen(before):.1%}"), flush=True)


def _stolen(before: Any) -> float:  # noqa: ANN401 - psutil's own tuple
    """Return which share of the processors the host gave to others since then."""
    spans = [now - then for now, then in zip(psutil.cpu_times(), before, strict=True)]
    return float(spans[before._fields.index("steal")] / sum(spans[:8]))


def _print_kiosks(settings: Settings, folder: Path, count: int) -> None:
    parts = open_hub(settings)
    with closing(parts.database):
        port = settings.hub.sync_port
        identities = enrolled(parts, folder, port, count)
    spent = rounds(identities, lambda number: _event(1, 10**7 + number))
    print(_ROW.format(f"rounds a second, {count} kiosks", f"{count / spent:.0f}"))


if __name__ == "__main__":
    raise SystemExit(main())
