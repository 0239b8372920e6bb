"""What an agent decides on a contribution, before it is applied."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.contribution import Contribution, State


@dataclass(frozen=True, slots=True)
class Seen:
    """Which version of a contribution somebody decides on."""

    id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision and the words that go with it; see `Contribution` for what they mean."""

    state: State
    answer: str | None = None
    reason: str | None = None
    service: str | None = None
    service_reference: str | None = None

    def apply(self, contribution: Contribution, at: datetime) -> Contribution:
        """Return the contribution with the decision taken.

        Raises:
            ValueError: if a refusal has no reason, a redirection no service, or the state is
                none that an agent decides.
            ForbiddenTransition: if its bearer withdrew it.
        """
        match self.state:
            case State.PUBLISHED:
                return contribution.publish(at, self.answer)
            case State.DECLINED:
                return contribution.decline(at, self.reason or "", self.answer)
            case State.REDIRECTED:
                redirected = contribution.redirect(at, self.service or "", self.answer)
                return replace(redirected, service_reference=self.service_reference)
        raise ValueError(f"nobody decides {self.state}")


@dataclass(frozen=True, slots=True)
class PreparedDecision:
    """A decision written now and applied later, on the version that it was taken on."""

    seen: Seen
    decision: Decision
    agent_id: UUID
    prepared_at: datetime
