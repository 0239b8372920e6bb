"""Bugs planted in the product, to see the rig find them: one that finds nothing would be blind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

from sqlalchemy import and_
from sqlalchemy.dialects.sqlite import Insert

from kiosk.domain.decision import Seen
from kiosk.domain.exchange import RemoteDecision, RemoteOutcome
from kiosk.domain.peer import Peer
from kiosk.domain.sharing import Position, SharedEvent
from kiosk.hub.database import inserting
from kiosk.hub.intake import Intake
from kiosk.hub.ledger import Ledger
from kiosk.hub.messages import Batch, Poison
from kiosk.hub.tables import EVENT, FOLLOW_UP
from kiosk.services.remote import RemoteDeciding
from kiosk.services.remote_ports import RemoteRepositories
from kiosk.services.sharing import Sharing
from kiosk.sync.rounds import Rounds
from tests.fakes.feedback import InMemoryContacts


@contextmanager
def no_idempotency() -> Iterator[None]:
    """Take whatever comes, again or late, as if it were new."""

    def accept(self: Intake, kiosk_id: int, batch: Batch) -> int:
        with self._database.writing() as connection:
            ledger = Ledger(connection, kiosk_id, self._clock.now().date())
            return ledger.append(Position(batch.generation), batch.events)

    with (
        patch.object(Intake, "accept", accept),
        patch.object(Ledger, "_witness", _witness_again),
        patch.object(Ledger, "_upsert", _upsert_anything),
    ):
        yield


@contextmanager
def sent_before_it_is() -> Iterator[None]:
    """Note events as told before the hub has said that it has them."""

    def tell(self: Rounds, known: Position) -> Position:
        while events := self._sharing.events(known.sequence, self._batch):
            self._sharing.acknowledge(events[-1].sequence)
            known = Position(known.generation, self._hub.tell(known, events))
        return known

    with patch.object(Rounds, "_tell", tell):
        yield


@contextmanager
def last_word_wins() -> Iterator[None]:
    """Let the kiosk's card win over what its bearer asked for on the site."""
    with patch.object(Ledger, "_upsert", _upsert_newer):
        yield


@contextmanager
def no_generations() -> Iterator[None]:
    """Go on from where the hub says, even if the record is an older one."""
    with patch.object(Sharing, "resume", lambda _self, known: known):
        yield


@contextmanager
def last_decision_wins() -> Iterator[None]:
    """Apply what an agent decided on a desk to whatever the contribution has become."""
    apply = RemoteDeciding._apply  # noqa: SLF001 - the bug is planted inside

    def overwrite(
        self: RemoteDeciding, record: RemoteRepositories, asked: RemoteDecision
    ) -> RemoteOutcome:
        known = record.contributions.get(asked.seen.id)
        version = known.version if known else 0
        return apply(self, record, replace(asked, seen=Seen(asked.seen.id, version)))

    with patch.object(RemoteDeciding, "_apply", overwrite):
        yield


@contextmanager
def contact_gone_too_soon() -> Iterator[None]:
    """Destroy a contact before the hub has it, without keeping what was sealed to the desk."""

    def write_to(self: Rounds, peer: Peer, generation: int) -> None:
        while consignment := self._exchange.consignment(peer, generation):
            self._exchange.let_go([peer])
            self._hub.deliver(consignment)
            peer = replace(peer, sequence=consignment.until.sequence)

    with (
        patch.object(InMemoryContacts, "envelope", lambda *_asked: None),
        patch.object(Rounds, "_write_to", write_to),
    ):
        yield


PLANTED: dict[str, Callable[[], object]] = {
    "no idempotency": no_idempotency,
    "ack before send": sent_before_it_is,
    "last write wins": last_word_wins,
    "no generations": no_generations,
    "last decision wins": last_decision_wins,
    "contact gone too soon": contact_gone_too_soon,
}


def _witness_again(self: Ledger, generation: int, new: Sequence[SharedEvent | Poison]) -> None:
    owner = {"kiosk_id": self._kiosk_id, "generation": generation, "received_on": self._today}
    rows = [owner | {"sequence": it.sequence, "proof": it.proof} for it in new]
    keep = inserting(self._connection)(EVENT).on_conflict_do_nothing()
    self._connection.execute(keep, rows)


def _upsert_anything(self: Ledger) -> Insert:
    keep = inserting(self._connection)(FOLLOW_UP)
    names = "generation sequence token_hash code_hash expires_on card".split()
    return keep.on_conflict_do_update(
        index_elements=[FOLLOW_UP.c.key], set_={it: keep.excluded[it] for it in names}
    )


def _upsert_newer(self: Ledger) -> Insert:
    keep = inserting(self._connection)(FOLLOW_UP)
    told = keep.excluded
    names = "generation sequence token_hash code_hash expires_on card".split()
    return keep.on_conflict_do_update(
        index_elements=[FOLLOW_UP.c.key],
        set_={it: told[it] for it in names},
        where=and_(
            told.kiosk_id == FOLLOW_UP.c.kiosk_id,
            (told.generation > FOLLOW_UP.c.generation) | (told.sequence > FOLLOW_UP.c.sequence),
        ),
    )
