"""Many rows at once: one statement however many on PostgreSQL, where each has a cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.sql.dml import Insert


def insert_all(
    connection: Connection, into: Table, statement: Insert, rows: Sequence[dict[str, Any]]
) -> None:
    """Insert rows that have the same columns; as arrays on PostgreSQL, one by one on SQLite."""
    if connection.dialect.name != "postgresql":
        connection.execute(statement, rows)
        return
    names = list(rows[0])
    columns = (func.unnest(bindparam(it, type_=ARRAY(into.c[it].type))) for it in names)
    connection.execute(
        statement.from_select(names, select(*columns)),
        {name: [row[name] for row in rows] for name in names},
    )
