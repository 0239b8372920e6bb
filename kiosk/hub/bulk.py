"""Many rows at once: one COPY however many on PostgreSQL, where each statement has a cost.

Arrays would do too, but the driver writes them in Python, quote by quote: 100 µs for a card,
where COPY takes 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, column, select, table
from sqlalchemy.sql.dml import Insert

_FEW = 20
"""Rows that are not worth a COPY."""


def insert_all(
    connection: Connection, into: Table, statement: Insert, rows: Sequence[dict[str, Any]]
) -> None:
    """Insert rows that have the same columns, none of which is there; `statement` does it."""
    if _one_by_one(connection, rows):
        connection.execute(statement, rows)
    else:
        _copy(connection, into.name, rows)


def upsert_all(
    connection: Connection, into: Table, statement: Insert, rows: Sequence[dict[str, Any]]
) -> None:
    """Insert rows that have the same columns; `statement` says what if one is there already.

    On PostgreSQL they go through a table of this connection; once in a transaction.
    """
    if _one_by_one(connection, rows):
        connection.execute(statement, rows)
        return
    staged = f"staged_{into.name}"
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE IF NOT EXISTS {staged} (LIKE {into.name}) ON COMMIT DELETE ROWS"
    )
    _copy(connection, staged, rows)
    names = list(rows[0])
    source = table(staged, *(column(it) for it in names))
    connection.execute(statement.from_select(names, select(source)))


def _one_by_one(connection: Connection, rows: Sequence[dict[str, Any]]) -> bool:
    return connection.dialect.name != "postgresql" or len(rows) < _FEW


def _copy(connection: Connection, into: str, rows: Sequence[dict[str, Any]]) -> None:
    raw: Any = connection.connection.driver_connection
    names = ", ".join(rows[0])
    with raw.cursor() as cursor, cursor.copy(f"COPY {into} ({names}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(tuple(row.values()))
