"""Published texts that may say the same as another one: candidates, to be compared by letters."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

MOST_STEMS = 8
"""Stems looked for: the rarest say best what a text is about."""

FEW_STEMS = 4
"""The same in a record of more than `LARGE` published texts."""

LARGE = 300_000
"""Published texts from which each stem costs too much."""

VOCABULARY = """
CREATE VIRTUAL TABLE IF NOT EXISTS temp.contribution_vocabulary
USING fts5vocab(main, contribution_search, row)
"""
"""In how many published texts each word or stem is; each connection makes this view of the index."""

_CANDIDATES = """
SELECT rowid FROM contribution_search WHERE contribution_search MATCH ? ORDER BY rank LIMIT ?
"""
_SIZE = "SELECT max(sequence) FROM contribution_terms"


def candidates(connection: Connection, stems: Sequence[str], limit: int) -> list[int]:
    """Return the sequences of the texts that share most of the rarest of some stems, best first."""
    rarest = _rarest(connection, stems)
    if not rarest:
        return []
    # Stems hold letters and digits only, and are quoted anyway.
    expression = " OR ".join(f'stems : "{stem}"' for stem in rarest)
    return list(connection.exec_driver_sql(_CANDIDATES, (expression, limit)).scalars())


def _rarest(connection: Connection, stems: Sequence[str]) -> list[str]:
    if not stems:
        return []
    marks = ", ".join("?" * len(stems))
    rows = connection.exec_driver_sql(
        f"SELECT term FROM temp.contribution_vocabulary WHERE term IN ({marks}) ORDER BY doc, term",  # noqa: S608 - marks only
        tuple(stems),
    )
    large = (connection.exec_driver_sql(_SIZE).scalar() or 0) > LARGE
    return list(rows.scalars())[: FEW_STEMS if large else MOST_STEMS]
