"""What an agent types of the participatory budget, read."""

import re
from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.participatory_budget import is_edition, is_number
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import clean

LONGEST_SERVICE = 80
"""Graphemes of the name of a service."""

_EUROS = re.compile(r"\d{1,12}", re.ASCII)
_NUMERO = re.compile(r"n\s*[°º]\s*", re.IGNORECASE)


class WrongNumber(Refusal):
    """What was typed is no number that the city gives."""


class WrongEdition(Refusal):
    """What was typed is no year of a vote."""


class WrongAmount(Refusal):
    """What was typed is no whole number of euros."""


@dataclass(frozen=True, slots=True)
class TypedLink:
    """A link to the participatory budget as an agent knows it; see `BudgetLink`."""

    project_id: UUID
    number: str
    edition: int
    euros: int | None = None
    service: str = ""

    @classmethod
    def read(
        cls, project_id: UUID, number: str, edition: str, more: tuple[str, str] = ("", "")
    ) -> "TypedLink":
        """Read what was typed; `more` is the euros and the service, which may be empty.

        Raises:
            WrongNumber, WrongEdition, WrongAmount: if it cannot be read.
        """
        said = _NUMERO.sub("", number.strip())
        if not is_number(said):
            raise WrongNumber
        if not is_edition(edition.strip()):
            raise WrongEdition
        euros, service = _euros(more[0]), " ".join(clean(more[1], LONGEST_SERVICE).split())
        return cls(project_id, said, int(edition), euros, service)


def _euros(typed: str) -> int | None:
    digits = "".join(typed.replace("€", "").split())
    if not digits:
        return None
    if not _EUROS.fullmatch(digits):
        raise WrongAmount
    return int(digits)
