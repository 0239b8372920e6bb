"""A contribution: what a resident says is missing, annoying or desirable, and what became of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from kiosk.domain.refusal import Refusal


class Kind(StrEnum):
    """What a contribution expresses."""

    FRUSTRATION = "frustration"
    """« Ça m’agace »."""
    LACK = "lack"
    """« Il manque »."""
    DESIRE = "desire"
    """« J’aimerais »."""


class State(StrEnum):
    """Where a contribution stands. A draft has no state: it is never stored past the session."""

    TO_REVIEW = "to_review"
    """Kept safe; no agent has decided yet; nobody else sees it."""
    PUBLISHED = "published"
    """An agent made it public."""
    DECLINED = "declined"
    """Not made public, for a reason that its bearer can read."""
    REDIRECTED = "redirected"
    """Handed to the service that can act on it."""
    WITHDRAWN = "withdrawn"
    """Taken back by the bearer of its receipt."""


class ForbiddenTransition(Refusal):
    """The contribution's state does not allow what was asked."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a contribution is about. Neither part given means « partout / je ne sais pas ».

    Attributes:
        quartier: id of a quartier of the territory, if one was chosen.
        words: the place in the visitor's own words, if given.
    """

    quartier: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What a visitor said: the kind, the text, the place, the language of the screen."""

    kind: Kind
    text: str
    place: Place
    language: str


@dataclass(frozen=True, slots=True)
class Contribution:
    """One contribution as the record holds it. Times are UTC.

    Attributes:
        language: of the text; of the screen it was typed on, if the text does not tell.
        version: grows by one with every change; a decision names the version it was taken on.
        channel: where it came from: `kiosk`, or `import:<source>`.
        reference: the id that it has in the system it was imported from, if any.
        service: the service it was redirected to.
        service_reference: the number that the service knows it by (Open311 `service_request_id`).
        category: what it is about, in the mairie's own list, if an agent said so.
        reason: why it was declined.
    """

    id: UUID
    kind: Kind
    text: str
    place: Place
    language: str
    channel: str
    deposited_at: datetime
    state: State = State.TO_REVIEW
    version: int = 1
    reference: str | None = None
    read_at: datetime | None = None
    answered_at: datetime | None = None
    answer: str | None = None
    reason: str | None = None
    service: str | None = None
    service_reference: str | None = None
    category: str | None = None

    def publish(self, at: datetime, answer: str | None = None) -> Self:
        """Return it made public by an agent, with an answer or not."""
        return self._decide(State.PUBLISHED, at, answer)

    def decline(self, at: datetime, reason: str, answer: str | None = None) -> Self:
        """Return it declined; the reason, compulsory, is shown to the bearer.

        Raises:
            ValueError: if there is no reason.
        """
        if not reason.strip():
            raise ValueError("a refusal always carries a reason")
        return replace(self._decide(State.DECLINED, at, answer), reason=reason)

    def redirect(self, at: datetime, service: str, answer: str | None = None) -> Self:
        """Return it handed to the service that can act on it.

        Raises:
            ValueError: if no service is named.
        """
        if not service.strip():
            raise ValueError("a redirection always names the service")
        return replace(self._decide(State.REDIRECTED, at, answer), service=service)

    def read(self, at: datetime) -> Self:
        """Return it read by an agent; only the first reading counts.

        Not a new version: reading changes nothing that was said or decided.
        """
        return replace(self, read_at=self.read_at or at)

    def reopen(self) -> Self:
        """Return it as it waited: the decision and the answer taken back.

        Raises:
            ForbiddenTransition: if no decision was taken, or its bearer withdrew it.
        """
        if self.state in {State.TO_REVIEW, State.WITHDRAWN}:
            raise ForbiddenTransition("there is no decision to take back")
        return replace(
            self,
            state=State.TO_REVIEW,
            version=self.version + 1,
            answered_at=None,
            answer=None,
            reason=None,
            service=None,
            service_reference=None,
        )

    def reword(self, text: str) -> Self:
        """Return it with another text: masked by an agent, or back to what was given.

        Raises:
            ForbiddenTransition: if its bearer withdrew it.
        """
        if self.state is State.WITHDRAWN:
            raise ForbiddenTransition("its bearer withdrew it")
        return replace(self, text=text, version=self.version + 1)

    def correct(self, text: str, language: str) -> Self:
        """Return it in other words of its bearer, as long as nothing was decided on it.

        Raises:
            ForbiddenTransition: if an agent decided, or its bearer withdrew it.
        """
        if self.state is not State.TO_REVIEW:
            raise ForbiddenTransition("it was decided on, or withdrawn")
        return replace(self, text=text, language=language, version=self.version + 1)

    def withdraw(self) -> Self:
        """Return it taken back by its bearer: possible at any time, and final."""
        if self.state is State.WITHDRAWN:
            raise ForbiddenTransition("it is already withdrawn")
        return replace(self, state=State.WITHDRAWN, version=self.version + 1)

    def erase(self) -> Self:
        """Return an empty, anonymous shell: withdrawn, without the words and the place."""
        return replace(
            self,
            state=State.WITHDRAWN,
            version=self.version + 1,
            text="",
            place=Place(),
            answer=None,
            reason=None,
            service=None,
            service_reference=None,
        )

    def _decide(self, state: State, at: datetime, answer: str | None) -> Self:
        if self.state is State.WITHDRAWN:
            raise ForbiddenTransition("its bearer withdrew it")
        return replace(
            self,
            state=state,
            version=self.version + 1,
            read_at=self.read_at or at,
            answered_at=at,
            answer=answer or self.answer,
            reason=None,
            service=None,
            service_reference=None,
        )
