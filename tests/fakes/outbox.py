"""The outbox in memory, over the journal of the same record."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from kiosk.services.sharing import Posted, Waiting
from tests.fakes.records import InMemoryJournal, InMemoryRecords, InMemoryRepositories


@dataclass
class InMemoryOutbox:
    """`Outbox`; nothing carries a contribution here."""

    journal: InMemoryJournal
    told: int = 0

    def after(self, sequence: int, limit: int) -> tuple[Posted, ...]:
        """Return the first events after a rank."""
        lines = self.journal.lines[sequence : sequence + limit]
        return tuple(
            Posted(it.sequence, it.event_id, it.action, it.subject_id, it.digest) for it in lines
        )

    def at(self, sequence: int) -> Posted | None:
        """Return the event of a rank, or None."""
        return next(iter(self.after(sequence - 1, 1)), None)

    def last(self) -> Posted | None:
        """Return the last event, or None."""
        return self.at(len(self.journal.lines))

    def sent(self, up_to: int, at: datetime) -> None:
        """Note that the hub has every event up to a rank, and none after it."""
        del at
        self.told = up_to

    def waiting(self) -> Waiting:
        """Return how much waits."""
        waits = self.journal.lines[self.told :]
        return Waiting(len(waits), waits[0].at if waits else None)

    def carried(self) -> Iterator[tuple[UUID, UUID]]:
        """Give nothing."""
        return iter(())


@dataclass
class SharedRepositories(InMemoryRepositories):
    """`sharing.SharedRepositories`."""

    outbox: InMemoryOutbox = field(init=False)


class SharedInMemoryRecords(InMemoryRecords):
    """A record in memory that shares.

    Attributes:
        told: rank of the last event that is known to be at the hub; goes with what is kept.
    """

    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    @contextmanager
    def writing(self) -> Iterator[SharedRepositories]:
        """Open a transaction; kept when the block ends, nothing on an error."""
        with super().writing() as opened:
            shared = self._shared(opened)
            yield shared
        self.told = shared.outbox.told

    @contextmanager
    def reading(self) -> Iterator[SharedRepositories]:
        """Open a transaction whose changes, if any, are lost."""
        with super().reading() as opened:
            yield self._shared(opened)

    def _shared(self, opened: InMemoryRepositories) -> SharedRepositories:
        opened.outbox = InMemoryOutbox(opened.journal, self.told)  # type: ignore[attr-defined]
        return opened  # type: ignore[return-value]
