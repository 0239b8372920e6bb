"""What the desk needs of the conception zone: `store` implements it."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.partner import Partner
from kiosk.domain.tool import Loan, Tool


class ToolShelf(Protocol):
    """The tools, and who has them."""

    def keep(self, tool: Tool) -> None:
        """Keep one, new or changed."""
        ...

    def get(self, tool_id: UUID) -> Tool | None:
        """Return one, in the catalogue or not, or None."""
        ...

    def catalogue(self) -> tuple[Tool, ...]:
        """Return those that did not leave the catalogue."""
        ...

    def keep_loan(self, loan: Loan) -> None:
        """Keep a loan, new or changed."""
        ...

    def out(self) -> tuple[Loan, ...]:
        """Return the loans that nobody gave back."""
        ...

    def loans(self, tool_id: UUID) -> tuple[Loan, ...]:
        """Return every loan of a tool, the last first."""
        ...


class PartnerShelf(Protocol):
    """The partners of the directory."""

    def keep(self, partner: Partner) -> None:
        """Keep one, new or changed."""
        ...

    def get(self, partner_id: UUID) -> Partner | None:
        """Return one, or None."""
        ...

    def all(self) -> tuple[Partner, ...]:
        """Return every partner."""
        ...

    def remove(self, partner_id: UUID) -> None:
        """Forget one, and the contact with it."""
        ...
