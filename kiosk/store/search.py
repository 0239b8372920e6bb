"""Search as you type in the published text (FTS5); see docs/decisions/0006-search.md."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from kiosk.domain.search_terms import Query

NEWEST = 500
"""How many of the newest matches are ranked: scoring every match of « les » takes seconds."""

LOOKED_THROUGH = 4_000
"""How many of the newest matches a filter chooses among."""

WORDS = """
CREATE VIRTUAL TABLE IF NOT EXISTS temp.contribution_words
USING fts5vocab(main, contribution_search, col)
"""
"""In how many published texts each word is: a view of the index, one per connection."""

_NEWEST = """
SELECT rowid FROM contribution_search
WHERE contribution_search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?
"""
_BEST = """
SELECT rowid FROM (
    SELECT rowid, rank AS score FROM contribution_search
    WHERE contribution_search MATCH ? ORDER BY rowid DESC LIMIT ?
) ORDER BY score, rowid DESC
"""
_NEXT_WORDS = """
SELECT term, doc FROM temp.contribution_words
WHERE term > ? AND col = 'words' ORDER BY term LIMIT ?
"""
# FTS5 keeps there how many texts and words the index holds, and writes it with each change.
_AVERAGES = "SELECT block FROM contribution_search_data WHERE id = 1"
_LAST = 2**63 - 1


def all_of(connection: Connection, query: Query, before: int | None, most: int) -> Sequence[int]:
    """Return the sequences of the newest texts that hold all the words, newest first."""
    terms = _terms(query)
    if not terms:
        return []
    asked = (" AND ".join(terms), _LAST if before is None else before, most)
    return connection.exec_driver_sql(_NEWEST, asked).scalars().all()


def any_of(connection: Connection, query: Query) -> Sequence[int]:
    """Return the sequences of the newest texts that hold any of several words, the best first.

    Only these are scored: to know what a word is worth, bm25 visits everything that holds it.
    """
    terms = _terms(query)
    if len(terms) < 2:  # noqa: PLR2004 - any of one is all of one
        return []
    asked = (" OR ".join(terms), NEWEST)
    return connection.exec_driver_sql(_BEST, asked).scalars().all()


def edition(connection: Connection) -> bytes:
    """Return what changes with each change of the index, without reading it."""
    return bytes(connection.exec_driver_sql(_AVERAGES).scalar_one())


def vocabulary(connection: Connection, after: str, limit: int) -> tuple[tuple[str, int], ...]:
    """Return the next words of the index after one, in order, and how many texts hold each."""
    rows = connection.exec_driver_sql(_NEXT_WORDS, (after, limit))
    return tuple((row.term, row.doc) for row in rows)


def _terms(query: Query) -> list[str]:
    """Return the FTS5 terms; they hold letters and digits only, and are quoted anyway."""
    terms = [f'stems : "{stem}"' for stem in query.finished]
    if query.unfinished:
        terms.append(f'words : "{query.unfinished}" *')
    return terms
