"""Published texts that may say the same as another one: candidates, to be compared by letters."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from sqlalchemy import Connection

MOST_STEMS = 8
"""Stems looked for: the rarest say best what a text is about."""

MOST_MATCHES = 4_000
"""Texts that these stems may be in, all together; the newest of a stem that is in more.

Ranking one costs two microseconds.
"""

VOCABULARY = """
CREATE VIRTUAL TABLE IF NOT EXISTS temp.contribution_vocabulary
USING fts5vocab(main, contribution_search, row)
"""
"""In how many published texts each word or stem is: a view of the index, one per connection."""

_CANDIDATES = """
SELECT rowid FROM (
    SELECT rowid, rank AS score FROM contribution_search
    WHERE contribution_search MATCH ? ORDER BY rowid DESC LIMIT ?
) ORDER BY score, rowid DESC LIMIT ?
"""


def candidates(connection: Connection, stems: Sequence[str], limit: int) -> list[int]:
    """Return the sequences of the texts that share most of the rarest of some stems, best first."""
    rarest = _rarest(connection, stems)
    if not rarest:
        return []
    # Stems hold letters and digits only, and are quoted anyway.
    expression = " OR ".join(f'stems : "{stem}"' for stem in rarest)
    rows = connection.exec_driver_sql(_CANDIDATES, (expression, MOST_MATCHES, limit))
    return list(rows.scalars())


def _rarest(connection: Connection, stems: Sequence[str]) -> list[str]:
    """Return the rarest stems that the index knows: at least one, then while ranking is cheap."""
    if not stems:
        return []
    marks = ", ".join("?" * len(stems))
    known = connection.exec_driver_sql(
        "SELECT term, doc FROM temp.contribution_vocabulary "  # noqa: S608 - marks only
        f"WHERE term IN ({marks}) ORDER BY doc, term LIMIT {MOST_STEMS}",
        tuple(stems),
    ).all()
    total = accumulate(row.doc for row in known)
    return [
        row.term
        for number, (row, matches) in enumerate(zip(known, total, strict=True))
        if number == 0 or matches <= MOST_MATCHES
    ]
