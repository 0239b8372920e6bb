"""A fault of the environment, as the page « Borne » tells it: when, and what to do."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

MOST_KEPT = 200
"""Incidents kept; older ones go."""


@dataclass(frozen=True, slots=True)
class Incident:
    """One fault; never personal data.

    Attributes:
        code: value of `kiosk.errors.Fault`.
        sentence: French, for staff, with the gesture to do.
    """

    id: UUID
    at: datetime
    code: str
    sentence: str
