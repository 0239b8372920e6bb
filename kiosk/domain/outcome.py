"""What became of a project after the stimulateur, as tickets tell it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.balance import Balance


class Fate(StrEnum):
    """Where a project goes; the first three as `EntryKind` has them."""

    READY = "ready"
    CONTINUE = "continue"
    STOP = "stop"
    DONE = "done"
    """It was tried, and what was tried stays."""
    ENDED = "ended"
    """It was tried, and it stops."""
    JOINED = "joined"
    """It goes on as another project, which the reason names."""
    WITHDRAWN = "withdrawn"
    """Its holder, or the bureau, took it back without a verdict."""


@dataclass(frozen=True, slots=True)
class News:
    """What whoever followed a project reads.

    Attributes:
        day: of the decision; None when nobody decided.
        reason: in the words of who decided; empty when nobody did.
        balance: what its trial taught, once it is over.
    """

    fate: Fate
    day: date | None = None
    reason: str = ""
    balance: Balance | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """A project that nobody shows any more, for those who followed it.

    Attributes:
        address: as its page had it, see `sharing.address_of`.
        title: of one that ended with a public balance sheet, or goes on as another; empty for the
            others.
        goes_on: the address of the project that it goes on as, or empty.
    """

    address: str
    news: News
    title: str = ""
    goes_on: str = ""
