"""What machines of one town hall tell each other through their hub, which cannot read it.

A kiosk tells desks what agents must read; a desk tells the kiosk that keeps a contribution what an
agent decided on it, and the kiosk answers. Contacts leave for the desk from which people are called
back. Each goes as a parcel, sealed to the key of one machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.contribution import Contribution
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.entrusted import Entrusted
from kiosk.domain.sharing import Malformed, Mark

LONGEST_PARCEL = 400_000
"""Symbols of the longest sealed parcel, in base64."""
MOST_PARCELS = 200
"""Parcels in one message."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """Something sealed to one machine.

    Attributes:
        slot: what it is about; a parcel takes the place of the one before in its slot.
        sealed: in base64; only its recipient opens it.
        expires_on: first day on which the hub may not have it any more; None for no such day.
    """

    slot: str
    sealed: str
    expires_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no machine of ours says.

        Raises:
            Malformed: with what is wrong.
        """
        if not (len(self.slot) <= 64 and self.slot.isascii() and self.slot.isalnum()):  # noqa: PLR2004 - a hash
            raise Malformed("a slot expected")
        if not (len(self.sealed) <= LONGEST_PARCEL and self.sealed.isascii()):
            raise Malformed("a parcel expected")


@dataclass(frozen=True, slots=True)
class Consignment:
    """Parcels for one machine: all that it must know of some events of the sender.

    Attributes:
        generation: of the sender's history.
        to: the recipient, see `Peer.id`.
        after: rank of the last event that it was told of before.
        until: the last event that it is told of now.
    """

    generation: int
    to: int
    after: int
    until: Mark
    parcels: tuple[Parcel, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no machine of ours says.

        Raises:
            Malformed: with what is wrong.
        """
        if len(self.parcels) > MOST_PARCELS or not 0 <= self.after < self.until.sequence:
            raise Malformed("a consignment expected")


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a machine has taken its parcels; its hub tells by `tag` if it lost some since."""

    number: int = 0
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A parcel that waits for a machine; `number` and `tag` are those of `Cursor`."""

    number: int
    tag: str
    sender: str
    parcel: Parcel


@dataclass(frozen=True, slots=True)
class Mail:
    """What waits for a machine.

    Attributes:
        afresh: whether it starts from the first parcel again: the hub was restored.
        withdrawn, erased: keys of what bearers took back on the site, while its kiosk does not
            know yet (`kiosk.domain.sharing.key_of`); told to desks only.
    """

    parcels: tuple[Arrived, ...] = ()
    afresh: bool = False
    withdrawn: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Replica:
    """Where a contribution that is only read here is kept.

    Attributes:
        key: how the hub names it.
        origin: name of the kiosk that keeps it.
        generation, sequence: how far the history of that kiosk was when it told it last.
        decided_by: name of the agent who did the latest thing to it there, or empty.
    """

    contribution_id: UUID
    key: str
    origin: str
    generation: int
    sequence: int
    decided_by: str = ""

    def is_newer_than(self, known: Replica) -> bool:
        """Tell whether it was told later."""
        return (self.generation, self.sequence) > (known.generation, known.sequence)


class RemoteOutcome(StrEnum):
    """What became of a decision where the contribution is kept."""

    APPLIED = "applied"
    """It is decided so."""
    CONFLICT = "conflict"
    """Somebody changed it first: nothing was overwritten."""
    REFUSED = "refused"
    """Its author took it back."""
    UNKNOWN = "unknown"
    """It is not there any more."""


@dataclass(frozen=True, slots=True)
class RemoteDecision:
    """A decision taken on one machine about a contribution that another one keeps.

    Attributes:
        peer: name of the other machine: the one that keeps it, or where it was decided.
        seen: the version that the agent decided on.
        asked_at: UTC.
        outcome: None while it is on its way.
    """

    id: UUID
    peer: str
    seen: Seen
    decision: Decision
    agent_id: UUID
    agent_name: str
    asked_at: datetime
    outcome: RemoteOutcome | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A contribution as the kiosk that keeps it tells it to desks; see `Replica`."""

    contribution: Contribution
    generation: int
    sequence: int
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a decision, told to the desk where it was taken."""

    decision_id: UUID
    outcome: RemoteOutcome


@dataclass(frozen=True, slots=True)
class Letter:
    """What a parcel holds: one of these.

    Attributes:
        taken_back: what somebody gave with a contact, and took back or erased.
    """

    told: Told | None = None
    decision: RemoteDecision | None = None
    answered: Answered | None = None
    entrusted: Entrusted | None = None
    taken_back: UUID | None = None
