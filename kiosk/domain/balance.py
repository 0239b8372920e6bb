"""The public balance sheet of a project: how its trial ended, and what it taught."""

from dataclasses import astuple, dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.project import Stage
from kiosk.domain.refusal import RefusedValue

LONGEST_PART = 500
"""Graphemes of a part, and of the reason."""


class Ending(StrEnum):
    """How a trial ends."""

    STAYS = "stays"
    """What was tried stays in the street."""
    STOPS = "stops"
    """It does not; the screens do not list the project any more."""


LEADS_TO = {Ending.STAYS: Stage.ACHIEVED, Ending.STOPS: Stage.CLOSED}
"""The stage at which a project is once it is closed."""


class MissingPart(RefusedValue):
    """A balance sheet tells all of it: what did not work too."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What a trial taught, part by part.

    Raises:
        MissingPart: if one is empty.
    """

    tried: str
    measured: str
    learnt: str
    failed: str
    stays: str

    def __post_init__(self) -> None:
        """Refuse half a balance sheet."""
        if not all(self.parts):
            raise MissingPart

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts, in the order in which they are read."""
        return astuple(self)


@dataclass(frozen=True, slots=True)
class BalanceSheet:
    """A balance sheet, and the decision to close that it comes with. It is never changed.

    Attributes:
        day: on which the project was closed, in the town hall's time zone.
        reason: why it ends so.
        taken_back_at: when it was taken back: the trial went on; or None.
    """

    id: UUID
    project_id: UUID
    ending: Ending
    day: date
    reason: str
    balance: Balance
    written_at: datetime
    agent_id: UUID
    taken_back_at: datetime | None = None
