"""Search as you type in the published text (FTS5); see docs/decisions/0006-search.md."""

from __future__ import annotations

from sqlalchemy import Connection

from kiosk.domain.search_terms import Query

NEWEST = 500
"""How many of the newest matches are ranked: scoring every match of « les » takes seconds."""

_NEWEST = """
SELECT rowid FROM contribution_search
WHERE contribution_search MATCH ? ORDER BY rowid DESC LIMIT ?
"""
_BEST = """
SELECT rowid FROM (
    SELECT rowid, rank AS score FROM contribution_search
    WHERE contribution_search MATCH ? ORDER BY rowid DESC LIMIT ?
) ORDER BY score, rowid DESC LIMIT ?
"""


def matches(connection: Connection, query: Query, limit: int) -> list[int]:
    """Return the sequences of the newest that hold all the words, else of the best that hold any.

    Only the latter are scored: to know what a word is worth, bm25 visits everything that holds it.
    """
    terms = _terms(query)
    if not terms:
        return []
    found = connection.exec_driver_sql(_NEWEST, (" AND ".join(terms), limit)).scalars().all()
    if not found and len(terms) > 1:
        any_of = (" OR ".join(terms), NEWEST, limit)
        found = connection.exec_driver_sql(_BEST, any_of).scalars().all()
    return list(found)


def _terms(query: Query) -> list[str]:
    """Return the FTS5 terms; they hold letters and digits only, and are quoted anyway."""
    terms = [f'stems : "{stem}"' for stem in query.finished]
    if query.unfinished:
        terms.append(f'words : "{query.unfinished}" *')
    return terms
