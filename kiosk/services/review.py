"""What an agent decides on a contribution: the one way, for the desk and the command line."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import UUID

from kiosk.domain.contribution import Contribution, State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.journal import Action, Actor
from kiosk.domain.refusal import Refusal
from kiosk.services.deposit import draw_id, event_of, to_the_millisecond
from kiosk.services.ports import Clock, Randomness, Records, Repositories

ACTIONS = {
    State.PUBLISHED: Action.PUBLISHED,
    State.DECLINED: Action.DECLINED,
    State.REDIRECTED: Action.REDIRECTED,
}
"""How the journal calls each decision."""

_ID_START = re.compile(r"[0-9a-f]{1,32}")


class Conflict(Refusal):
    """Somebody changed the contribution since it was read; nothing was overwritten."""


class UnknownContribution(Refusal):
    """There is no such contribution."""


class AmbiguousName(Refusal):
    """The start of an id is that of several contributions."""


class Deciding:
    """Changes contributions on a version that somebody saw, inside their transaction."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness

    def decide(
        self, record: Repositories, seen: Seen, decision: Decision, by: UUID | None = None
    ) -> Contribution:
        """Apply a decision, and return the contribution decided; see `change` and `Decision`."""
        now = to_the_millisecond(self._clock.now())
        changed = decision.apply(self.still(record, seen), now)
        return self.keep(record, changed, ACTIONS[decision.state], by)

    def still(self, record: Repositories, seen: Seen) -> Contribution:
        """Return a contribution that is still as it was seen.

        Raises:
            UnknownContribution: if there is none.
            Conflict: if it changed since.
        """
        contribution = record.contributions.get(seen.id)
        if contribution is None:
            raise UnknownContribution
        if contribution.version != seen.version:
            raise Conflict
        return contribution

    def keep(
        self, record: Repositories, changed: Contribution, action: Action, by: UUID | None
    ) -> Contribution:
        """Keep a changed contribution, its event and its audit line; return it."""
        record.contributions.save(changed)
        event_id = draw_id(self._clock, self._randomness)
        event = event_of(event_id, self._clock.now(), action, changed, Actor.AGENT)
        record.journal.record(replace(event, agent_id=by))
        return changed


class Review:
    """The use cases of whoever decides from the command line, which only IT can reach."""

    def __init__(self, records: Records, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._deciding = Deciding(clock, randomness)

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
        self._decide(Seen(contribution_id, version), Decision(State.PUBLISHED))

    def decline(self, contribution_id: UUID, version: int, reason: str) -> None:
        """Decline one; its bearer reads the reason."""
        self._decide(Seen(contribution_id, version), Decision(State.DECLINED, reason=reason))

    def redirect(self, contribution_id: UUID, version: int, service: str) -> None:
        """Hand one to the service that can act on it."""
        self._decide(Seen(contribution_id, version), Decision(State.REDIRECTED, service=service))

    def _decide(self, seen: Seen, decision: Decision) -> None:
        """Apply a decision taken on a version of a contribution.

        Raises:
            UnknownContribution: if there is none.
            Conflict: if it changed since; nothing is overwritten.
            ForbiddenTransition: if its state does not allow it.
        """
        with self._records.writing() as record:
            self._deciding.decide(record, seen, decision)
