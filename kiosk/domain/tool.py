"""The tools of the conception zone: methods and objects that the ange gardien lends to projects."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.plan import EndsBeforeStart
from kiosk.domain.refusal import Refusal, RefusedValue

LONGEST_NAME = 80
LONGEST_SENTENCE = 300
LONGEST_HOLDER = 80


class ToolKind(StrEnum):
    """What sort of tool it is."""

    METHOD = "method"
    """A way to work: cards, a canvas, a protocol of interviews."""
    OBJECT = "object"
    """A thing: a camera, a box of tools, a model."""


class LoanState(StrEnum):
    """Where a loan stands on a day."""

    LENT = "lent"
    OVERDUE = "overdue"
    RETURNED = "returned"


class Nameless(RefusedValue):
    """It needs a name."""


class NobodyBorrows(RefusedValue):
    """A loan is to a project, or to somebody who is named."""


class AlreadyLent(Refusal):
    """The tool is not there: somebody has it.

    Attributes:
        loan: that loan.
        borrower: in whose hands it is, in words.
    """

    def __init__(self, loan: Loan, borrower: str) -> None:
        super().__init__(borrower)
        self.loan = loan
        self.borrower = borrower


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool of the catalogue.

    Attributes:
        sentence: what it is for.
        retired_at: when it left the catalogue (UTC); its loans stay in the record.
        version: grows by one with every change.

    Raises:
        Nameless: without a name.
    """

    id: UUID
    kind: ToolKind
    name: str
    sentence: str
    retired_at: datetime | None = None
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse what is no tool."""
        if not self.name:
            raise Nameless

    def retire(self, at: datetime) -> Tool:
        """Return it out of the catalogue."""
        return replace(self, retired_at=at, version=self.version + 1)


@dataclass(frozen=True, slots=True)
class Loan:
    """A tool in somebody's hands. Days are those of the town hall.

    Attributes:
        project_id: the project that it is lent to, if any.
        holder: who took it, in words; may be empty for a project.
        due_on: the last day of the loan.

    Raises:
        NobodyBorrows: without a project and without a holder.
        EndsBeforeStart: if it is due before it begins.
    """

    id: UUID
    tool_id: UUID
    project_id: UUID | None
    holder: str
    lent_on: date
    due_on: date
    returned_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what is no loan."""
        if self.project_id is None and not self.holder:
            raise NobodyBorrows
        if self.due_on < self.lent_on:
            raise EndsBeforeStart

    def state(self, today: date) -> LoanState:
        """Return where it stands on a day."""
        if self.returned_on is not None:
            return LoanState.RETURNED
        return LoanState.OVERDUE if today > self.due_on else LoanState.LENT

    def give_back(self, on: date) -> Loan:
        """Return it as returned; the first day stays."""
        return replace(self, returned_on=self.returned_on or on)
