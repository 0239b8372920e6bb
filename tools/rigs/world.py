"""Kiosks, desks, a hub and a hostile network in one thread: every chance is drawn from one seed.

Everything that decides is the product's own: deposits, reviews, rounds, the intake, the site. Only
the records of the machines and the wires between them are in memory.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select

from kiosk.domain.agent import Agent, Role
from kiosk.domain.contribution import ForbiddenTransition, State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.exchange import RemoteOutcome
from kiosk.domain.peer import MachineKind
from kiosk.domain.receipt import Receipt
from kiosk.domain.sharing import Wish, key_of
from kiosk.hub.tables import FOLLOW_UP, KIOSK, METADATA
from kiosk.services.review import Conflict
from kiosk.sync.rounds import HubAway
from tests.fakes.chance import NOW
from tests.fakes.hub import HubBench
from tools.rigs.machines import SimulatedMachine
from tools.rigs.world_contacts import Diverged, compare_contacts

KIOSKS, DESKS, STEPS = 2, 2, 60
_IDS = range(1, KIOSKS + DESKS + 1)
_AGENT = Agent(UUID(int=7), "lucie", "Lucie", frozenset({Role.AGENT}), NOW)
_CALLER = KIOSKS + 1
"""The first desk: people are called back from there."""
_QUIET_ROUNDS = 3
_JUST_DECIDED = 0.7
Snapshot = dict[str, list[dict[str, Any]]]


class World:
    """Kiosks, desks and a hub, from one seed; the hub's database serves one world after another."""

    def __init__(self, bench: HubBench, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a rig must repeat itself
        self.bench = bench
        self._empty()
        self.machines = [SimulatedMachine(bench, it, self.chance) for it in _IDS]
        self.kiosks, self.desks = self.machines[:KIOSKS], self.machines[KIOSKS:]
        for kiosk in self.kiosks:
            kiosk.show_a_project()
        self.erased: set[str] = set()
        self.withdrawn: set[str] = set()
        self.taken_back: set[UUID] = set()
        self._snapshot = self._photograph()
        for machine in self.machines:
            machine.wire.watch = self._check_now

    def run(self) -> None:
        """Live through a history, then let everything calm down.

        Raises:
            Diverged: with what does not hold.
        """
        for _ in range(STEPS):
            self._live()
            self._check_now()
        for machine in self.machines:
            machine.wire.hostile = False
        for _ in range(_QUIET_ROUNDS):
            for machine in self.machines:
                try:
                    machine.rounds.make()
                except HubAway as error:
                    raise Diverged("a round fails when all is calm") from error
                self._check_now()
        self._check_at_last()

    def _live(self) -> None:
        at_kiosks: list[Callable[[SimulatedMachine], None]] = [
            self._deposit,
            self._deposit,
            lambda it: it.receipts.append(it.offer_help()),
            self._decide,
            self._ask,
            self._at_the_kiosk,
        ]
        at_desks = [self._decide_afar, self._decide_afar]
        anywhere = [self._round] * 3 + [
            self._fine_day,
            lambda it: it.wire.repeat_one(),
            self._misfortune,
        ]
        act = self.chance.choice([*at_kiosks, *at_desks, *anywhere])
        where = (
            self.kiosks if act in at_kiosks else self.desks if act in at_desks else self.machines
        )
        act(self.chance.choice(where))

    def _deposit(self, kiosk: SimulatedMachine) -> None:
        kiosk.receipts.append(kiosk.bureau.give())

    def _decide(self, kiosk: SimulatedMachine) -> None:
        if kiosk.receipts:
            self._decide_here(kiosk, self.chance.choice(kiosk.receipts))

    def _decide_here(self, kiosk: SimulatedMachine, receipt: Receipt) -> None:
        """Two agents decide on the same version: one is told that it is a conflict."""
        with kiosk.records.reading() as record:
            seen = record.contributions.get(receipt.subject_id)
        if seen is None or seen.state is State.WITHDRAWN:
            return
        review = kiosk.bureau.review
        review.publish(seen.id, seen.version)
        with suppress(Conflict):
            review.decline(seen.id, seen.version, "Une raison.")
            raise Diverged("the decision of one agent overwrote another's")

    def _decide_afar(self, desk: SimulatedMachine) -> None:
        """Agents decide on desks, on what they see there; often on the same thing."""
        replicas = desk.records.kept.contributions.kept.values()
        seen = [it for it in replicas if it.state is not State.WITHDRAWN]
        if seen:
            chosen = self.chance.choice(seen).id
            for each in self.chance.choice([[desk], self.desks]):
                self._decide_on(each, chosen)

    def _decide_on(self, desk: SimulatedMachine, contribution_id: UUID) -> None:
        with desk.records.writing() as record:
            seen = record.contributions.get(contribution_id)
            if seen is None or seen.state is State.WITHDRAWN:
                return
            answer = f"du bureau {desk.id}"
            taken = self.chance.choice([State.PUBLISHED, State.DECLINED])
            decision = Decision(taken, answer, reason="Une raison.")
            with suppress(Conflict):
                desk.remote.ask(record, _AGENT, Seen(seen.id, seen.version), decision)

    def _ask(self, kiosk: SimulatedMachine) -> None:
        """The bearer of a receipt asks for something on the site, often just as it is decided."""
        if not kiosk.receipts:
            return
        receipt = self.chance.choice(kiosk.receipts)
        wish = self.chance.choice([Wish.WITHDRAW, Wish.ERASE])
        if self.bench.follow_ups.ask(wish, receipt.keys.token):
            (self.erased if wish is Wish.ERASE else self.withdrawn).add(receipt.keys.token)
            self.taken_back.add(receipt.subject_id)
        if self.chance.random() < _JUST_DECIDED:
            self._decide_here(kiosk, receipt)

    def _at_the_kiosk(self, kiosk: SimulatedMachine) -> None:
        """The bearer withdraws or erases at the kiosk."""
        if kiosk.receipts:
            following = kiosk.bureau.following
            act = self.chance.choice([following.withdraw, following.erase])
            subject_id = self.chance.choice(kiosk.receipts).subject_id
            self.taken_back.add(subject_id)
            with suppress(ForbiddenTransition):
                act(subject_id)

    def _round(self, kiosk: SimulatedMachine) -> None:
        told = kiosk.records.told
        with suppress(HubAway):
            kiosk.rounds.make()
        if kiosk.records.told != told:  # noted in this round: by a hub that may be restored later
            self._check_told(kiosk)

    def _fine_day(self, _machine: SimulatedMachine) -> None:
        """The network is well for a while: everybody speaks."""
        for machine in self.machines:
            machine.wire.hostile = False
            self._round(machine)
            machine.wire.hostile = True

    def _misfortune(self, kiosk: SimulatedMachine) -> None:
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

    def _check_told(self, kiosk: SimulatedMachine) -> None:
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
            compare_contacts(kiosk, self.desks[0], self.taken_back)
            for desk in self.desks:
                self._compare_replicas(kiosk, desk)
                self._compare_decisions(kiosk, desk)

    def _compare_replicas(self, kiosk: SimulatedMachine, desk: SimulatedMachine) -> None:
        """A desk reads what the kiosk keeps; what its author took back is taken back there."""
        replicas = desk.records.kept.contributions.kept
        for kept in kiosk.records.kept.contributions.kept.values():
            replica = replicas.get(kept.id)
            if replica is None:
                raise Diverged("a desk never heard of a contribution")
            if kept.state is State.WITHDRAWN and replica.text and not kept.text:
                raise Diverged("what was erased is still on a desk")
            if replica != kept and not (
                replica.state is State.WITHDRAWN and kept.id in self.taken_back
            ):
                raise Diverged(f"{kept.state} at the kiosk, {replica.state} on a desk")

    def _compare_decisions(self, kiosk: SimulatedMachine, desk: SimulatedMachine) -> None:
        """Every decision has one outcome, on both sides, and none overwrote another."""
        answered = kiosk.records.kept.remote_decisions.kept
        for asked in desk.records.kept.remote_decisions.kept.values():
            if asked.outcome is None:
                raise Diverged("a decision is on its way for ever")
            there = answered.get(asked.id)
            if there is not None and there.outcome is not asked.outcome:
                raise Diverged(f"{asked.outcome} on the desk, {there.outcome} at the kiosk")
        told = kiosk.records.kept.journal.events
        became = {
            (it.subject_id, it.payload["version"])
            for it in told
            if it.agent_id == _AGENT.id and it.payload.get("state")
        }
        erased = {it.subject_id for it in told if not it.payload}
        for decision in answered.values():
            seen = decision.seen
            follows = (seen.id, seen.version + 1) in became or seen.id in erased
            if decision.outcome is RemoteOutcome.APPLIED and not follows:
                raise Diverged("a decision overwrote what its agent had not seen")

    def _compare(self, kiosk: SimulatedMachine, receipt: Receipt) -> None:
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
            kinds = [MachineKind.KIOSK] * KIOSKS + [MachineKind.DESK] * DESKS
            names = [
                {"id": it, "name": f"machine {it}", "kind": kind, "holds_contacts": it == _CALLER}
                for it, kind in zip(_IDS, kinds, strict=True)
            ]
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
