"""Search as you type in the published text (FTS5); parameters measured in docs/decisions/0006."""

from __future__ import annotations

from sqlalchemy import Connection

from kiosk.domain.search_terms import Query

NEWEST = 500
"""How many of the newest matches are ranked: scoring every match of « les » takes seconds."""

_STATEMENT = """
SELECT rowid FROM (
    SELECT rowid, rank AS score FROM contribution_search
    WHERE contribution_search MATCH ? ORDER BY rowid DESC LIMIT ?
) ORDER BY score, rowid DESC LIMIT ?
"""


def matches(connection: Connection, query: Query, limit: int) -> list[int]:
    """Return the sequences of the best matches: all the words if possible, else any of them."""
    for joint in (" AND ", " OR "):
        expression = _expression(query, joint)
        if not expression:
            return []
        rows = connection.exec_driver_sql(_STATEMENT, (expression, NEWEST, limit))
        found = list(rows.scalars())
        if found:
            return found
    return []


def _expression(query: Query, joint: str) -> str:
    """Return the FTS5 expression; terms hold letters and digits only, and are quoted anyway."""
    terms = [f'stems : "{stem}"' for stem in query.finished]
    if query.unfinished:
        terms.append(f'words : "{query.unfinished}" *')
    return joint.join(terms)
