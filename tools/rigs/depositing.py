"""What both rigs deposit, through the product's own use case on the product's own record."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.domain.contribution import Kind, Place, Words
from kiosk.services.deposit import Deposit, Draft, Terms
from kiosk.services.sealing import Cost, Sealing

if TYPE_CHECKING:
    from kiosk.store.records import SqliteRecords

CHEAP = Cost(memory=8, passes=1, lanes=1)
"""The rigs try disks, not guessers: the cheapest Argon2 leaves more deposits to interrupt."""

_WORDS = "banc ombre vélo école trottoir marché façade été hiver lumière détour où œuvre".split()
_LONGEST = 100
"""Words of the longest text: some deposits fill a page of the file, most do not."""


def sealing() -> Sealing:
    """Return a cheap way to draw and seal keys."""
    return Sealing(SystemRandomness(), b"pepper of the rigs, 16 B or more", CHEAP)


def deposit_into(records: SqliteRecords) -> Deposit:
    """Return the use case as the kiosk wires it, but for the cost of a code."""
    terms = Terms(read_days=5, answer_days=30, key_months=24)
    return Deposit(records, SystemClock(), SystemRandomness(), sealing(), terms)


def words_of(draft: Draft) -> Words:
    """Return what the visitor with this draft says: always the same, so that a retry is one."""
    chance = random.Random(draft.subject_id.int)  # noqa: S311 - texts, not secrets
    text = " ".join(chance.choices(_WORDS, k=chance.randint(1, _LONGEST)))
    return Words(chance.choice(list(Kind)), text, Place(None, "devant l’école"), "fr")
