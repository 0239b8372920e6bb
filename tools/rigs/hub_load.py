"""How fast a hub takes events over HTTPS, and how fast it answers, calm and under attack.

On a PostgreSQL of its own where there is one, else on SQLite. The baseline of the drain is a bare
COPY of the same rows in the same run (PostgreSQL only).
"""

from __future__ import annotations

import argparse
import hashlib
import http.client
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import date
from pathlib import Path
from threading import Event, Thread
from urllib.parse import urlencode

import psycopg

from kiosk.domain.contribution import Kind, State
from kiosk.domain.receipt import Subject
from kiosk.domain.receipt_code import code_from, token_from
from kiosk.domain.sharing import BATCH, Card, Position, SharedEvent
from kiosk.services.wire import CARD
from kiosk.settings import Settings
from kiosk.sync.hub_client import HubClient, enrol
from kiosk.sync.identity import Invitation
from kiosk.wiring_hub import open_hub
from kiosk.wiring_sync import identity_of, open_record, seal_of
from tests.fakes.live_hub import HERE, settings_of
from tests.fakes.postgresql import cluster, programs

_DAY, _LAST_DAY = date(2026, 11, 20), date(2036, 1, 1)
_ASKED = 500
_ROW = "{:<44}{:>14}"


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=20_000, help="events told (20000)")
    count = parser.parse_args(arguments).events
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="load")))
        address = stack.enter_context(cluster(_made(folder / "pg"))) if programs() else None
        settings = _settings(folder, address)
        _enrol_and_serve(settings, stack)
        events = [_event(number) for number in range(1, count + 1)]
        print(_ROW.format("database", "PostgreSQL" if address else "SQLite"))
        drained = _drain(settings, events)
        print(_ROW.format("events a second, HTTPS and certificate", f"{count / drained:.0f}"))
        if address:
            copied = _copy(address, events)
            print(_ROW.format("the same rows a second, bare COPY", f"{count / copied:.0f}"))
        _print_pages("calm", settings, count)
        with _attacked(settings) as tried:
            _print_pages("under wrong codes", settings, count)
        print(_ROW.format("wrong codes tried meanwhile", f"{tried[0]}"))
    return 0


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


def _enrol_and_serve(settings: Settings, stack: ExitStack) -> None:
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


def _event(number: int) -> SharedEvent:
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
    return SharedEvent(number, name, card)


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


def _print_pages(when: str, settings: Settings, count: int) -> None:
    spans = sorted(_pages(settings, count))
    for name, share in (("p50", 0.5), ("p99", 0.99)):
        span = spans[int(len(spans) * share)]
        print(_ROW.format(f"page of a ticket, {when}, {name}", f"{span * 1000:.1f} ms"))


def _pages(settings: Settings, count: int) -> Iterator[float]:
    with closing(http.client.HTTPConnection(HERE, settings.hub.port)) as site:
        for asked in range(_ASKED):
            began = time.perf_counter()
            site.request("GET", f"/{token_from(1 + asked * 7919 % count)}")
            answer = site.getresponse()
            answer.read()
            if answer.status != http.client.OK:
                raise AssertionError(f"a right ticket was answered {answer.status}")
            yield time.perf_counter() - began


@contextmanager
def _attacked(settings: Settings) -> Iterator[list[int]]:
    """Try wrong codes as fast as two connections can, each from ever other addresses."""
    ended, tried = Event(), [0]

    def attack(first: int) -> None:
        with closing(http.client.HTTPConnection(HERE, settings.hub.port)) as site:
            while not ended.is_set():
                number = first + tried[0]
                body = urlencode({"code": code_from(number)})
                site.request("POST", "/suivi", body, {"X-Forwarded-For": _address(number)})
                site.getresponse().read()
                tried[0] += 1

    attackers = [Thread(target=attack, args=(base,)) for base in (10**9, 10**12)]
    _each(attackers, Thread.start)
    try:
        yield tried
    finally:
        ended.set()
        _each(attackers, Thread.join)


def _each(threads: list[Thread], act: Callable[[Thread], None]) -> None:
    for thread in threads:
        act(thread)


def _address(number: int) -> str:
    return ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))


if __name__ == "__main__":
    raise SystemExit(main())
