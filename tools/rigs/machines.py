"""A machine of the simulation: its record in memory, and the hostile wire to its hub."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from kiosk.domain.contact import Contact
from kiosk.domain.exchange import Consignment, Cursor, Mail
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.project import Project, Stage
from kiosk.domain.receipt import Receipt
from kiosk.domain.sharing import Hello, Outcome, Position, SharedEvent, Window
from kiosk.hub.ledger import OtherHistory
from kiosk.hub.messages import Batch
from kiosk.services.remote import RemoteDeciding
from kiosk.sync.rounds import HubAway, Rounds
from tests.fakes.bureau import Bureau
from tests.fakes.chance import SeededRandomness
from tests.fakes.hub import HubBench, a_sharing, an_exchange
from tests.fakes.outbox import SharedInMemoryRecords

CONTACT = "lea@exemple.fr"
_PROJECT = Project(
    id=UUID(int=1),
    title="Un banc",
    sentence="Une phrase.",
    stage=Stage.STIMULATEUR,
)
_LATEST = 20
_LOST = 0.2
T = TypeVar("T")


@dataclass
class HostileWire:
    """`rounds.Hub` over a wire that loses questions, loses answers, and repeats old ones late.

    Attributes:
        watch: looks whether all holds, after each question that the hub heard.
    """

    bench: HubBench
    kiosk_id: int
    chance: random.Random
    key: str
    watch: Callable[[], None] = lambda: None
    hostile: bool = True
    late: list[Callable[[], object]] = field(default_factory=list)

    def hello(self, waiting: int) -> Hello:
        """Say hello."""
        return self._through(
            lambda: self.bench.intake.hello(self.kiosk_id, "rig", waiting, self.key), later=False
        )

    def tell(self, after: Position, events: Sequence[SharedEvent]) -> int:
        """Tell events."""
        batch = Batch(after.generation, after.sequence, tuple(events), after.proof)
        return self._through(lambda: self.bench.intake.accept(self.kiosk_id, batch))

    def show(self, window: Window) -> None:
        """Give what is public."""
        self._through(lambda: self.bench.intake.show(self.kiosk_id, window))

    def send_picture(self, digest: str, content: bytes) -> None:
        """Give a picture."""
        self._through(lambda: self.bench.pictures.keep(self.kiosk_id, digest, content))

    def settle(self, outcomes: dict[str, Outcome]) -> None:
        """Say what became of commands."""
        self._through(lambda: self.bench.intake.settle(self.kiosk_id, outcomes))

    def deliver(self, consignment: Consignment) -> None:
        """Hand parcels over."""
        self._through(lambda: self.bench.mailbox.deliver(self.kiosk_id, consignment))

    def mail(self, cursor: Cursor) -> Mail:
        """Ask for parcels."""
        return self._through(lambda: self.bench.mailbox.mail(self.kiosk_id, cursor), later=False)

    def repeat_one(self) -> None:
        """Let an old question arrive again; nobody hears the answer."""
        if self.late:
            with suppress(OtherHistory):
                self.chance.choice(self.late)()

    def _through(self, ask: Callable[[], T], *, later: bool = True) -> T:
        """Ask, or lose it; `later`: it may arrive again, and would change something."""
        if later:
            self.late = [*self.late, ask][-_LATEST:]
        if self.hostile and self.chance.random() < _LOST:
            raise HubAway("the question was lost, for now")
        try:
            answer = ask()
        except OtherHistory as error:
            raise HubAway("another history") from error
        self.watch()
        if self.hostile and self.chance.random() < _LOST:
            raise HubAway("the answer was lost")
        return answer


class SimulatedMachine:
    """A kiosk or a desk: its record in memory, its use cases, its link to the hub."""

    def __init__(self, bench: HubBench, kiosk_id: int, chance: random.Random) -> None:
        self.id = kiosk_id
        self.records = SharedInMemoryRecords()
        self.bureau = Bureau(self.records, bench.clock, SeededRandomness(chance))
        self.sharing = a_sharing(self.bureau)
        exchange = an_exchange(self.bureau, kiosk_id)
        self.wire = HostileWire(bench, kiosk_id, chance, exchange.key)
        self.rounds = Rounds(self.sharing, exchange, self.wire, batch=3)
        self.remote = RemoteDeciding(bench.clock, self.bureau.randomness)
        self.receipts: list[Receipt] = []
        self.backup = (self.records.kept, 0)

    def show_a_project(self) -> None:
        """Let visitors have an opinion on something."""
        with self.records.writing() as record:
            record.projects.add_project(_PROJECT, ())
        self.back_up()

    def offer_help(self) -> Receipt:
        """Offer help with the project, and leave a contact."""
        contact = Contact(CONTACT, of_age=True, accepted=True)
        said = Opinion(_PROJECT.id, FeedbackKind.HELP, "Je bricole", "fr", contact)
        receipt = self.bureau.feedback.give(self.bureau.deposit.begin(), said)
        assert receipt is not None  # noqa: S101 - the project is public
        return receipt

    def back_up(self) -> None:
        """Keep a copy of the record."""
        self.backup = (self.records.kept.copied(), self.records.told)

    def restore(self) -> None:
        """Bring the copy back: what came after it is lost."""
        kept, self.records.told = self.backup
        self.records.kept = kept.copied()
