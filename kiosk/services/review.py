"""What an agent decides on a contribution."""

from __future__ import annotations

import re
from collections.abc import Callable
from uuid import UUID

from kiosk.domain.contribution import Contribution
from kiosk.domain.journal import Action, Actor
from kiosk.services.deposit import draw_id, event_of
from kiosk.services.ports import Clock, Randomness, Records

_ID_START = re.compile(r"[0-9a-f]{1,32}")


class Conflict(Exception):
    """Somebody changed the contribution since it was read; nothing was overwritten."""


class UnknownContribution(Exception):
    """There is no such contribution."""


class AmbiguousName(Exception):
    """The start of an id is that of several contributions."""


class Review:
    """The use cases of an agent who decides."""

    def __init__(self, records: Records, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def waiting(self, limit: int = 50) -> tuple[Contribution, ...]:
        """Return the contributions that wait for a decision, oldest first."""
        with self._records.reading() as record:
            return record.contributions.to_review(limit)

    def backlog(self) -> int:
        """Return how many wait for a decision."""
        with self._records.reading() as record:
            return record.contributions.backlog()[0]

    def named(self, start: str) -> Contribution:
        """Return the contribution whose id starts so; hyphens and case do not matter.

        Raises:
            UnknownContribution: if there is none.
            AmbiguousName: if there are several.
        """
        digits = start.replace("-", "").lower()
        if not _ID_START.fullmatch(digits):
            raise UnknownContribution
        first, last = UUID(hex=digits.ljust(32, "0")), UUID(hex=digits.ljust(32, "f"))
        with self._records.reading() as record:
            found = record.contributions.between(first, last, limit=2)
        if not found:
            raise UnknownContribution
        if len(found) > 1:
            raise AmbiguousName
        return found[0]

    def publish(self, contribution_id: UUID, version: int) -> None:
        """Make one public."""
        now = self._clock.now()
        self._decide(contribution_id, version, Action.PUBLISHED, lambda it: it.publish(now))

    def decline(self, contribution_id: UUID, version: int, reason: str) -> None:
        """Decline one; its bearer reads the reason."""
        now = self._clock.now()
        self._decide(contribution_id, version, Action.DECLINED, lambda it: it.decline(now, reason))

    def redirect(self, contribution_id: UUID, version: int, service: str) -> None:
        """Hand one to the service that can act on it."""
        now = self._clock.now()
        self._decide(
            contribution_id, version, Action.REDIRECTED, lambda it: it.redirect(now, service)
        )

    def _decide(
        self,
        contribution_id: UUID,
        version: int,
        action: Action,
        decision: Callable[[Contribution], Contribution],
    ) -> None:
        """Apply a decision taken on a version of a contribution.

        Raises:
            UnknownContribution: if there is none.
            Conflict: if it changed since; nothing is overwritten.
            ForbiddenTransition: if its state does not allow it.
        """
        with self._records.writing() as record:
            contribution = record.contributions.get(contribution_id)
            if contribution is None:
                raise UnknownContribution
            if contribution.version != version:
                raise Conflict
            decided = decision(contribution)
            record.contributions.save(decided)
            event_id = draw_id(self._clock, self._randomness)
            record.journal.record(
                event_of(event_id, self._clock.now(), action, decided, Actor.AGENT)
            )
