"""A town hall: a kiosk, desks and the hub between them, on real records."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.agent import Role
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.peer import MachineKind
from kiosk.domain.receipt import Receipt
from kiosk.services.desk.sent_decisions import SentDecision
from kiosk.sync.rounds import Rounds
from tests.fakes.desk import DeskBureau
from tests.fakes.hub import HubBench, NearHub, a_sharing, an_exchange
from tests.fakes.new_records import new_records


@dataclass
class Machine:
    """A machine of the town hall, with its record on disk."""

    bureau: DeskBureau
    rounds: Rounds
    hub_id: int

    @property
    def sent(self) -> tuple[SentDecision, ...]:
        """What became of the decisions taken on it."""
        return self.bureau.sent_decisions.latest(self.lucie)

    def __post_init__(self) -> None:
        self.lucie = self.bureau.agent_id(Role.AGENT, login=f"lucie{self.hub_id}")

    def waiting(self) -> list[str]:
        """Return the texts of its queue."""
        return [it.waiting.contribution.text for it in self.bureau.queue.page(self.lucie)]

    def decide(self, receipt: Receipt, decision: Decision, version: int = 1) -> None:
        """Decide as its agent."""
        self.bureau.reviewing.decide(self.lucie, Seen(receipt.subject_id, version), decision)


class TownHall:
    """A hub, a kiosk and desks."""

    def __init__(self, folder: Path, bench: HubBench) -> None:
        self.folder, self.bench = folder, bench
        self.machines: list[Machine] = []
        self.kiosk = self.machine(MachineKind.KIOSK, "borne")
        self.one = self.machine(MachineKind.DESK, "poste 1")
        self.other = self.machine(MachineKind.DESK, "poste 2")

    def machine(self, kind: MachineKind, name: str, *, holds_contacts: bool = False) -> Machine:
        """Enrol a machine."""
        self.bench.enrolment.invite(name, kind, holds_contacts=holds_contacts)
        number = len(self.machines) + 1
        records = new_records(self.folder / name)
        bureau = DeskBureau(records)
        sharing = a_sharing(bureau, number)
        exchange = an_exchange(bureau, number)
        hub = NearHub(self.bench, number, exchange.key)
        machine = Machine(bureau, Rounds(sharing, exchange, hub, batch=3), number)
        self.machines.append(machine)
        return machine

    def talk(self) -> None:
        """Let everybody speak to the hub, the desks last, until nothing moves."""
        for _ in range(2):
            for machine in self.machines:
                machine.rounds.make()

    def close(self) -> None:
        """Close every record."""
        for machine in self.machines:
            machine.bureau.store.close()
