"""Kiosks, a hub and a hostile network in one thread: every chance is drawn from one seed.

Everything that decides is the product's own: deposits, reviews, rounds, the intake, the site. Only
the records of the kiosks and the wires between them are in memory.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import delete, insert, select

from kiosk.domain.contribution import ForbiddenTransition, State
from kiosk.domain.receipt import Receipt
from kiosk.domain.sharing import Hello, Outcome, Position, SharedEvent, Window, Wish, key_of
from kiosk.hub.intake import OtherHistory
from kiosk.hub.messages import Batch
from kiosk.hub.tables import FOLLOW_UP, KIOSK, METADATA
from kiosk.services.review import Conflict
from kiosk.services.sharing import Gestures, Sharing
from kiosk.sync.rounds import HubAway, Rounds
from tests.fakes.bureau import TERMS, Bureau
from tests.fakes.chance import SeededRandomness
from tests.fakes.hub import HubBench
from tests.fakes.outbox import SharedInMemoryRecords

KIOSKS, STEPS = 3, 60
_QUIET_ROUNDS = 3
_LATEST = 20
_LOST = 0.2
T = TypeVar("T")
Snapshot = dict[str, list[dict[str, Any]]]


class Diverged(AssertionError):
    """Something that was promised does not hold."""


@dataclass
class HostileWire:
    """`rounds.Hub` over a wire that loses questions, loses answers, and repeats old ones late."""

    bench: HubBench
    kiosk_id: int
    chance: random.Random
    hostile: bool = True
    late: list[Callable[[], object]] = field(default_factory=list)

    def hello(self, waiting: int) -> Hello:
        """Say hello."""
        return self._through(lambda: self.bench.intake.hello(self.kiosk_id, "rig", waiting))

    def tell(self, after: Position, events: Sequence[SharedEvent]) -> int:
        """Tell events."""
        batch = Batch(after.generation, after.sequence, tuple(events))
        return self._through(lambda: self.bench.intake.accept(self.kiosk_id, batch))

    def show(self, window: Window) -> None:
        """Give what is public."""
        self._through(lambda: self.bench.intake.show(self.kiosk_id, window))

    def settle(self, outcomes: dict[str, Outcome]) -> None:
        """Say what became of commands."""
        self._through(lambda: self.bench.intake.settle(self.kiosk_id, outcomes))

    def repeat_one(self) -> None:
        """Let an old question arrive again; nobody hears the answer."""
        if self.late:
            with suppress(OtherHistory):
                self.chance.choice(self.late)()

    def _through(self, ask: Callable[[], T]) -> T:
        if self.hostile and self.chance.random() < _LOST:
            self._keep(ask)
            raise HubAway("the question was lost, for now")
        try:
            answer = ask()
        except OtherHistory as error:
            raise HubAway("another history") from error
        self._keep(ask)
        if self.hostile and self.chance.random() < _LOST:
            raise HubAway("the answer was lost")
        return answer

    def _keep(self, ask: Callable[[], object]) -> None:
        self.late = [*self.late, ask][-_LATEST:]


class SimulatedKiosk:
    """A kiosk: its record in memory, its use cases, its link to the hub."""

    def __init__(self, bench: HubBench, kiosk_id: int, chance: random.Random) -> None:
        self.id = kiosk_id
        self.records = SharedInMemoryRecords()
        self.bureau = Bureau(self.records, bench.clock, SeededRandomness(chance))
        gestures = Gestures(self.bureau.following, self.bureau.supporting)
        self.sharing = Sharing(self.records, bench.clock, TERMS, gestures)
        self.wire = HostileWire(bench, kiosk_id, chance)
        self.rounds = Rounds(self.sharing, self.wire, batch=3)
        self.receipts: list[Receipt] = []
        self.backup = (self.records.kept, 0)

    def back_up(self) -> None:
        """Keep a copy of the record."""
        self.backup = (self.records.kept.copied(), self.records.told)

    def restore(self) -> None:
        """Bring the copy back: what came after it is lost."""
        kept, self.records.told = self.backup
        self.records.kept = kept.copied()


class World:
    """Kiosks and a hub, from one seed; the hub's database serves one world after another."""

    def __init__(self, bench: HubBench, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a rig must repeat itself
        self.bench = bench
        self._empty()
        self.kiosks = [SimulatedKiosk(bench, it, self.chance) for it in range(1, KIOSKS + 1)]
        self.erased: set[str] = set()
        self.withdrawn: set[str] = set()
        self._snapshot = self._photograph()

    def run(self) -> None:
        """Live through a history, then let everything calm down.

        Raises:
            Diverged: with what does not hold.
        """
        for _ in range(STEPS):
            kiosk = self.chance.choice(self.kiosks)
            self._live(kiosk)
            self._check_now()
        for kiosk in self.kiosks:
            kiosk.wire.hostile = False
        for _ in range(_QUIET_ROUNDS):
            for kiosk in self.kiosks:
                kiosk.rounds.make()
                self._check_now()
        self._check_at_last()

    def _live(self, kiosk: SimulatedKiosk) -> None:
        acts: list[Callable[[SimulatedKiosk], None]] = [
            self._deposit,
            self._deposit,
            self._decide,
            self._decide,
            self._ask,
            self._at_the_kiosk,
            self._round,
            self._round,
            self._round,
            lambda it: it.wire.repeat_one(),
            self._misfortune,
        ]
        self.chance.choice(acts)(kiosk)

    def _deposit(self, kiosk: SimulatedKiosk) -> None:
        kiosk.receipts.append(kiosk.bureau.give())

    def _decide(self, kiosk: SimulatedKiosk) -> None:
        """Two agents decide on the same version: one is told that it is a conflict."""
        if not kiosk.receipts:
            return
        receipt = self.chance.choice(kiosk.receipts)
        with kiosk.records.reading() as record:
            seen = record.contributions.get(receipt.subject_id)
        if seen is None or seen.state is State.WITHDRAWN:
            return
        review = kiosk.bureau.review
        review.publish(seen.id, seen.version)
        with suppress(Conflict):
            review.decline(seen.id, seen.version, "Une raison.")
            raise Diverged("the decision of one agent overwrote another's")

    def _ask(self, kiosk: SimulatedKiosk) -> None:
        """The bearer of a receipt asks for something on the site."""
        if not kiosk.receipts:
            return
        token = self.chance.choice(kiosk.receipts).keys.token
        wish = self.chance.choice(list(Wish))
        if self.bench.follow_ups.ask(wish, token):
            (self.erased if wish is Wish.ERASE else self.withdrawn).add(token)

    def _at_the_kiosk(self, kiosk: SimulatedKiosk) -> None:
        """The bearer withdraws or erases at the kiosk."""
        if kiosk.receipts:
            following = kiosk.bureau.following
            act = self.chance.choice([following.withdraw, following.erase])
            with suppress(ForbiddenTransition):
                act(self.chance.choice(kiosk.receipts).subject_id)

    def _round(self, kiosk: SimulatedKiosk) -> None:
        told = kiosk.records.told
        with suppress(HubAway):
            kiosk.rounds.make()
        if kiosk.records.told != told:  # noted in this round: by a hub that may be restored later
            self._check_told(kiosk)

    def _misfortune(self, kiosk: SimulatedKiosk) -> None:
        """Somebody makes a copy, or brings one back: of a kiosk, or of the hub."""
        luck = self.chance.choices(
            [kiosk.back_up, kiosk.restore, self._copy_hub, self._bring_back], [4, 2, 2, 2]
        )
        luck[0]()

    def _copy_hub(self) -> None:
        self._snapshot = self._photograph()

    def _check_now(self) -> None:
        """Hold at every step: nothing erased opens, nothing is noted as told that is not."""
        for token in self.erased:
            if self.bench.follow_ups.with_token(token) is not None:
                raise Diverged("what was erased opens again")

    def _check_told(self, kiosk: SimulatedKiosk) -> None:
        with self.bench.database.reading() as connection:
            known = connection.execute(
                select(KIOSK.c.sequence).where(KIOSK.c.id == kiosk.id)
            ).scalar_one()
        if kiosk.records.told > known:
            raise Diverged(f"{kiosk.records.told} events noted as told, {known} known")

    def _check_at_last(self) -> None:
        """Hold once all is calm: both sides say the same."""
        for kiosk in self.kiosks:
            self._check_told(kiosk)
            if kiosk.sharing.waiting().count:
                raise Diverged("events wait for ever")
            if self.bench.intake.hello(kiosk.id, "rig", 0).commands:
                raise Diverged("a wish is never fulfilled")
            for receipt in kiosk.receipts:
                self._compare(kiosk, receipt)

    def _compare(self, kiosk: SimulatedKiosk, receipt: Receipt) -> None:
        with kiosk.records.reading() as record:
            kept = record.contributions.get(receipt.subject_id)
        if kept is None:
            return  # lost with what came after a backup
        token = receipt.keys.token
        here = kiosk.bureau.following.look_up(token).follow_up
        there = self.bench.follow_ups.with_token(token)
        if (here is None) is not (there is None):
            raise Diverged("a receipt opens on one side only")
        if here is not None and there is not None and here.state != there.card.state:
            raise Diverged(f"{here.state} at the kiosk, {there.card.state} on the site")
        if token in self.erased and kept.text:
            raise Diverged("what was erased on the site is still at the kiosk")
        if token in self.withdrawn and kept.state is not State.WITHDRAWN:
            raise Diverged("what was withdrawn on the site is not at the kiosk")

    def _empty(self) -> None:
        with self.bench.database.writing() as connection:
            for table in reversed(METADATA.sorted_tables):
                connection.execute(delete(table))
            names = [{"id": it, "name": f"borne {it}"} for it in range(1, KIOSKS + 1)]
            connection.execute(insert(KIOSK), names)

    def _photograph(self) -> Snapshot:
        with self.bench.database.reading() as connection:
            return {
                table.name: [dict(row._mapping) for row in connection.execute(select(table))]  # noqa: SLF001 - SQLAlchemy's API
                for table in METADATA.sorted_tables
            }

    def _bring_back(self) -> None:
        """Bring the hub back from its copy; what bearers asked for since is lost, and they know."""
        with self.bench.database.writing() as connection:
            for table in reversed(METADATA.sorted_tables):
                connection.execute(delete(table))
            for table in METADATA.sorted_tables:
                if rows := self._snapshot[table.name]:
                    connection.execute(insert(table), rows)
        erased = {row["key"] for row in self._snapshot[FOLLOW_UP.name] if row["wish"] == Wish.ERASE}
        self.erased = {it for it in self.erased if self._key_of(it) in erased}
        self.withdrawn.clear()

    def _key_of(self, token: str) -> str | None:
        receipts = (receipt for kiosk in self.kiosks for receipt in kiosk.receipts)
        return next(key_of(it.subject_id) for it in receipts if it.keys.token == token)
