"""Kiosks tell a hub of what happens while programs are killed and wires are cut.

The programs are the product's, forked so that a killed one is soon back: five kiosks on records of
their own, each written to meanwhile, with a worker that speaks to the hub through a bad wire; a hub
on a PostgreSQL. At the end, event by event, both sides must hold the same. The control is the
outbox that anybody writes first: it trusts its own marks, and must lose.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing.context import ForkProcess
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

from sqlalchemy import func, select

from kiosk.domain.journal import Action
from kiosk.domain.receipt import SealedReceipt, Subject
from kiosk.domain.sharing import proof_of
from kiosk.hub.tables import EVENT, FOLLOW_UP
from kiosk.services.deposit import event_of, to_the_millisecond
from kiosk.services.sealing import Cost
from kiosk.settings import Settings
from kiosk.store.records import SqliteRecords
from kiosk.wiring_hub import open_hub
from kiosk.wiring_screens import make_services
from kiosk.wiring_sync import identity_of, open_record
from tests.fakes.bureau import TERMS, Bureau, a_contribution
from tests.fakes.chance import SeededRandomness
from tests.fakes.live_hub import HERE, free_port, settings_of
from tests.fakes.postgresql import cluster, programs
from tools.rigs.chaos_programs import Programs, honest, naive
from tools.rigs.cutting_proxy import CuttingProxy

KIOSKS = 5
_ROW = "{:<44}{:>12}"
_FORK = multiprocessing.get_context("fork")
_AT_ONCE = 50
"""Deposits in one transaction."""
_LONGEST_WAIT = 3.0
"""Seconds between two kills, at most."""
_ENOUGH_TO_LOSE = 10
"""Kills: with two, the control may be lucky."""
_CALM = 600
"""Seconds that a calm wire is given to bring the last events."""


@dataclass(frozen=True, slots=True)
class Damage:
    """What was done, and what it did.

    Attributes:
        missing: events of the kiosks that the hub does not hold.
        duplicate: events that it holds twice, or that no kiosk has.
        cards: contributions whose receipt opens nothing.
    """

    events: int
    kills: int
    cuts: int
    missing: int
    duplicate: int
    cards: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Plan:
    """How much of it."""

    events: int
    kills: int
    cuts: int
    seed: int


def main(arguments: list[str] | None = None) -> int:
    """Run the rig and its control, print both, return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=20_000, help="of all kiosks (20000)")
    parser.add_argument("--kills", type=int, default=200, help="of workers and hub (200)")
    parser.add_argument("--cuts", type=int, default=500, help="of connections (500)")
    parser.add_argument("--seed", type=int, default=1, help="of all that is drawn (1)")
    asked = parser.parse_args(arguments)
    if programs() is None:
        print("Il n’y a pas de PostgreSQL ici : apt install postgresql.", file=sys.stderr)
        return 2
    logging.disable(logging.CRITICAL)
    plan = Plan(asked.events, asked.kills, asked.cuts, asked.seed)
    sound = _show("the product", _run(plan, honest), loses=False)
    # It speaks only of what is new: there may not be many connections to cut.
    kills = max(_ENOUGH_TO_LOSE, asked.kills // 10)
    small = Plan(max(KIOSKS, asked.events // 10), kills, 0, asked.seed)
    return 0 if _show("control: its own marks", _run(small, naive), loses=True) and sound else 1


def _show(name: str, damage: Damage, *, loses: bool) -> bool:
    as_it_must = (damage.missing > 0) if loses else not (damage.missing + damage.duplicate)
    as_it_must &= loses or damage.cards == 0
    print(_ROW.format(name, "ok" if as_it_must else "WRONG"))
    for what in ("events", "kills", "cuts", "missing", "duplicate", "cards"):
        print(_ROW.format(f"  {what}", getattr(damage, what)))
    print(_ROW.format("  seconds", f"{damage.seconds:.0f}"), flush=True)
    return as_it_must


def _run(plan: Plan, of: Callable[[], Programs]) -> Damage:
    began = time.monotonic()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="chaos")))
        (folder / "pg").mkdir()
        address = stack.enter_context(cluster(folder / "pg"))
        hub = settings_of(folder / "hub", KIOSK_HUB__DATABASE=address)
        kiosks = [settings_of(folder / f"kiosk{it}") for it in range(KIOSKS)]
        proxy = CuttingProxy(
            free_port(),
            hub.hub.sync_port,
            _FORK.Value("i", 1),
            _FORK.Value("i", 0),
            plan.seed,
        )
        _enrol(hub, kiosks, proxy.port)
        kills = _chaos(plan, of(), (hub, kiosks), proxy)
        found = _compare(hub, kiosks)
    return Damage(plan.events, kills, proxy.cuts.value, *found, time.monotonic() - began)


def _enrol(hub: Settings, kiosks: list[Settings], port: int) -> None:
    """Make each kiosk known, as if it had come with an invitation; it speaks through the proxy."""
    parts = open_hub(hub)
    with closing(parts.database):
        for number, settings in enumerate(kiosks):
            make_services(settings).close()
            identity = identity_of(settings)
            token = parts.enrolment.invite(f"borne {number}")
            seal = (bytes([number] * 32).hex(), Cost(8, 1, 1))
            certificate = parts.enrolment.enrol(token, identity.request(), seal)
            identity.keep(certificate, parts.authority.pem(), (HERE, port))


def _chaos(
    plan: Plan, acts: Programs, sides: tuple[Settings, list[Settings]], proxy: CuttingProxy
) -> int:
    """Let everything run and kill it; return how many times."""
    hub, kiosks = sides
    chance = random.Random(plan.seed)  # noqa: S311 - a rig repeats itself
    kills, lived = _FORK.Value("i", 0), _FORK.Value("i", 0)
    wants: list[Callable[[], None]] = [
        partial(acts.serve, hub),
        *(partial(acts.work, it, lived) for it in kiosks),
    ]
    with (
        _running([proxy.run]),
        _running([partial(_write, it, plan, kills) for it in kiosks]) as writers,
        _running(wants) as killable,
    ):
        while kills.value < plan.kills or proxy.cuts.value < plan.cuts or _alive(writers):
            _wait(chance.uniform(0.05, 0.5), lived)
            _wait_for_cuts(kills.value * plan.cuts // max(1, plan.kills), proxy)
            victim = chance.randrange(len(killable))
            killable[victim].kill()
            killable[victim].join()
            killable[victim] = _started(wants[victim])
            kills.value += 1
        proxy.hostile.value = 0
        _calm_down(kiosks)
    return int(kills.value)


def _wait(seconds: float, lived: Synchronized[int]) -> None:
    """Wait, then until somebody spoke: on a busy machine nobody would ever start."""
    before, until = lived.value, time.monotonic() + _LONGEST_WAIT
    time.sleep(seconds)
    while lived.value == before and time.monotonic() < until:
        time.sleep(0.02)


def _wait_for_cuts(enough: int, proxy: CuttingProxy) -> None:
    """Let wires be cut as often as programs are killed: who is killed at once has none to cut."""
    until = time.monotonic() + _LONGEST_WAIT
    while proxy.cuts.value < enough and time.monotonic() < until:
        time.sleep(0.02)


def _calm_down(kiosks: list[Settings]) -> None:
    """Wait until no kiosk has anything to tell."""
    until = time.monotonic() + _CALM
    for settings in kiosks:
        with closing(open_record(settings).records) as records:
            while time.monotonic() < until:
                with records.reading() as record:
                    if not record.outbox.waiting().count:
                        break
                time.sleep(0.2)


def _compare(hub: Settings, kiosks: list[Settings]) -> tuple[int, int, int]:
    """Return what is missing, what is too much, and the cards that are missing."""
    missing = duplicate = cards = 0
    parts = open_hub(hub)
    with closing(parts.database), parts.database.reading() as connection:
        for number, settings in enumerate(kiosks, start=1):
            with closing(open_record(settings).records) as records, records.reading() as record:
                posted = record.outbox.after(0, 1 << 30)
            here = {(it.sequence, proof_of(it.event_id, it.digest)) for it in posted}
            rows = connection.execute(
                select(EVENT.c.sequence, EVENT.c.proof).where(EVENT.c.kiosk_id == number)
            ).all()
            there = [(row.sequence, row.proof) for row in rows]
            missing += len(here - set(there))
            duplicate += len(there) - len(here & set(there))
            opened = connection.execute(
                select(func.count()).where(FOLLOW_UP.c.kiosk_id == number)
            ).scalar_one()
            cards += len({it.subject_id for it in posted}) - opened
    return missing, duplicate, cards


def _write(settings: Settings, plan: Plan, kills: Synchronized[int]) -> None:
    """Write a kiosk's share of the events into its record, a few more with each few kills."""
    share = plan.events // KIOSKS
    # Keys of its own: two kiosks that drew the same ones would contradict each other.
    chance = SeededRandomness(random.Random(settings.data.name))  # noqa: S311 - a rig
    records = SqliteRecords(settings.data)
    bureau = Bureau(records, randomness=chance)
    with closing(records):
        records.open(mend=False)
        for written in range(0, share, _AT_ONCE):
            while kills.value * share < plan.kills * written:
                time.sleep(0.1)
            _deposit(bureau, range(written, min(share, written + _AT_ONCE)))


def _deposit(bureau: Bureau, numbers: range) -> None:
    """Keep contributions with their receipts and events, in one transaction."""
    now = to_the_millisecond(bureau.clock.now())
    with bureau.records.writing() as record:
        for _ in numbers:
            draft = bureau.deposit.begin()
            it = a_contribution(0, at=now, id=draft.subject_id, deposited_at=now)
            record.contributions.add(it)
            record.receipts.add(
                SealedReceipt(
                    id=draft.receipt_id,
                    subject=Subject.CONTRIBUTION,
                    subject_id=it.id,
                    token_hash=bureau.sealing.token_hash(draft.keys.token),
                    code_hash=draft.code_hash,
                    language="fr",
                    issued_at=now,
                    expires_at=TERMS.expiry(now),
                )
            )
            record.journal.record(event_of(draft.event_id, now, Action.DEPOSITED, it))


def _started(target: Callable[[], None]) -> ForkProcess:
    process = _FORK.Process(target=target, daemon=True)
    process.start()
    return process


@contextmanager
def _running(targets: list[Callable[[], None]]) -> Iterator[list[ForkProcess]]:
    processes = [_started(it) for it in targets]
    try:
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.join()


def _alive(processes: list[ForkProcess]) -> bool:
    return any(it.is_alive() for it in processes)


if __name__ == "__main__":
    raise SystemExit(main())
