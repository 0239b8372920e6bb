"""What is published before a draw, so that nothing can be changed after it.

The pattern of RFC 3797: the list, the rule and the future public sources come first. Hashes are
SHA-256 in hexadecimal; the leaves and nodes of the tree differ by their first byte (RFC 6962).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from kiosk.domain.sortition.lottery import Lottery
from kiosk.domain.sortition.pool import Pool, Volunteer

FEWEST_TOLD = 5
"""People: a smaller count of those who share a value is not told."""
SALT_BYTES = 16
_SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A volunteer in the tree: their ticket, and the hash that their receipt proves."""

    ticket: str
    digest: str


@dataclass(frozen=True, slots=True)
class Terms:
    """What is decided before the draw, beside the pool.

    Attributes:
        width: seats added on each side of the quotas of the file.
        ceremony: when the balls are drawn.
        rounds: of the beacon: the one that counts, and the one for the day after.
        accepted: why chances of none or of certainty are accepted, in writing; empty without any.
        versions: of the programs that computed the panels.
    """

    width: int
    ceremony: datetime
    rounds: tuple[int, int]
    accepted: str
    method: str
    versions: Mapping[str, str]


def leaf_of(volunteer: Volunteer, salt: str) -> Leaf:
    """Return the leaf of a volunteer, whom the salt, in hexadecimal, keeps from being guessed."""
    words = (volunteer.ticket, *volunteer.profile, volunteer.household, salt)
    return Leaf(volunteer.ticket, sha256(b"\0" + _SEPARATOR.join(words).encode()).hexdigest())


def root_of(leaves: Sequence[Leaf]) -> str:
    """Return the root of the tree of the leaves, in their order; there is at least one."""
    level = [bytes.fromhex(leaf.digest) for leaf in leaves]
    while len(level) > 1:
        pairs = [level[first : first + 2] for first in range(0, len(level), 2)]
        level = [sha256(b"\1" + b"".join(pair)).digest() if pair[1:] else pair[0] for pair in pairs]
    return level[0].hex()


def leaves_text(leaves: Sequence[Leaf]) -> str:
    """Return the public file of the leaves: a ticket and its hash a line."""
    return "".join(f"{leaf.ticket} {leaf.digest}\n" for leaf in leaves)


def panels_text(lottery: Lottery) -> str:
    """Return the public file of the panels: the tickets of a panel a line, from number 000."""
    return "".join(f"{' '.join(panel)}\n" for panel in lottery.panels)


def digest_of(text: str) -> str:
    """Return the hash of a public file."""
    return sha256(text.encode()).hexdigest()


def manifest_text(pool: Pool, lottery: Lottery, leaves: Sequence[Leaf], terms: Terms) -> str:
    """Return the manifest; its hash is the commitment (l’engagement), posted before the draw."""
    counts = lottery.appearances()
    often = [counts.get(each.ticket, 0) for each in pool.volunteers]
    manifest = {
        "format": 1,
        "volunteers": len(pool.volunteers),
        "seats": pool.seats,
        "width": terms.width,
        "quotas": _quotas(pool),
        "pool_root": root_of(leaves),
        "leaves_sha256": digest_of(leaves_text(leaves)),
        "panels": len(lottery.panels),
        "panels_sha256": digest_of(panels_text(lottery)),
        "method": terms.method,
        "panels_of_a_volunteer": {"fewest": min(often), "most": max(often)},
        "excluded": often.count(0),
        "certain": often.count(len(lottery.panels)),
        "accepted": terms.accepted,
        "ceremony": terms.ceremony.isoformat(timespec="seconds"),
        "beacon": {"network": "drand quicknet", "rounds": list(terms.rounds)},
        "rules": list(RULES),
        "versions": dict(sorted(terms.versions.items())),
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


RULES = (
    "Trois boules, de 000 à 999, donnent N1. Le tour de la balise, connu d’avance, donne N2.",
    "Le jury est le panel numéro (N1 + N2) modulo 1000.",
    "Si la balise se tait 24 heures, le second tour compte, le lendemain à la même heure.",
    "Si elle se tait encore, trois autres boules, tirées de la même façon, donnent N2.",
    "Les suppléants sont rangés par SHA-256 de « engagement|N1|N2|suppléant|ticket ».",
    "Un départ appelle le premier suppléant qui garde les quotas, à défaut à une place près.",
)


def _quotas(pool: Pool) -> list[dict[str, object]]:
    told: list[dict[str, object]] = []
    for quota in pool.quotas:
        place = pool.categories.index(quota.category)
        count = sum(each.profile[place] == quota.value for each in pool.volunteers)
        told.append(
            {
                "category": quota.category,
                "value": quota.value,
                "min": quota.minimum,
                "max": quota.maximum,
                "volunteers": count if count >= FEWEST_TOLD else f"moins de {FEWEST_TOLD}",
            }
        )
    return told
