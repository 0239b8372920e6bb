"""What leaves as open data: only what the public may already read, and counts that tell nobody.

Days, never hours; no contact, no receipt, no place in words; no count under `COUNTED_FROM`. Ids are
not the record's own, which begin with the millisecond of the deposit.
"""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.contribution import Kind

COUNTED_FROM = 5
"""Smaller counts are left out: they could tell who spoke (GDPR, recital 26)."""
SHORTEST_PURPOSE = 10
"""Characters of why data leave: a word is no purpose."""
LONGEST_PURPOSE = 300
DECIDIM_SHORTEST, DECIDIM_LONGEST = 15, 150
"""Characters of a title that Decidim accepts."""

_LABELS = {
    Kind.FRUSTRATION: "Ça m’agace",
    Kind.LACK: "Il manque",
    Kind.DESIRE: "J’aimerais",
}


class Format(StrEnum):
    """In which form data leave."""

    OPEN_DATA = "open-data"
    """CSV and JSON, described by a Frictionless data package."""
    DECIDIM = "decidim"
    """A CSV file that Decidim imports as proposals, and that we import back."""
    PABULIB = "pabulib"
    """The votes of the jury, a `.pb` file each: ballots without a name, if the jury so decided."""


@dataclass(frozen=True, slots=True)
class Export:
    """Data that left: who took them, when (UTC), in which form, what for, and how many rows."""

    id: UUID
    at: datetime
    agent_id: UUID
    format: Format
    purpose: str
    rows: int


@dataclass(frozen=True, slots=True)
class OpenContribution:
    """A published contribution."""

    id: UUID
    kind: Kind
    text: str
    language: str
    quartier: str | None
    category: str | None
    day: date
    theme_id: UUID | None
    supports: int


@dataclass(frozen=True, slots=True)
class Field:
    """One column; `type` is a type of the Frictionless Table Schema."""

    name: str
    type: str
    description: str


@dataclass(frozen=True, slots=True)
class Resource:
    """One table of the package."""

    name: str
    title: str
    fields: tuple[Field, ...]


Cells = tuple[str | int | None, ...]
"""One row, in the order of its fields; None for nothing."""


def public_id(key: UUID) -> str:
    """Return the id under which something leaves: stable, and silent about when it was made."""
    return hashlib.sha256(key.bytes).hexdigest()[:16]


def counted(count: int) -> int | None:
    """Return a count, or None when it is too small to leave."""
    return count if count >= COUNTED_FROM else None


def decidim_title(contribution: OpenContribution) -> str:
    """Return a title that Decidim accepts: the beginning of the text, cut at a word."""
    line = decidim_body(contribution).split("\n", 1)[0]
    if len(line) <= DECIDIM_LONGEST:
        return (
            line if len(line) >= DECIDIM_SHORTEST else decidim_body(contribution)[:DECIDIM_LONGEST]
        )
    cut = line[: DECIDIM_LONGEST + 1]
    return cut.rsplit(" ", 1)[0] if " " in cut[DECIDIM_SHORTEST:] else cut[:DECIDIM_LONGEST]


def decidim_body(contribution: OpenContribution) -> str:
    """Return a body that Decidim accepts: the text, and its kind before one that is too short."""
    text = contribution.text
    if len(text) >= DECIDIM_SHORTEST:
        return text
    return f"{_LABELS[contribution.kind]}\u00a0: {text}".ljust(DECIDIM_SHORTEST, ".")
