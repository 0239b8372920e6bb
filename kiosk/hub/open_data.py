"""Open data on the site: the tables of all kiosks together, in the same files as at a kiosk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from threading import Lock
from typing import TypeVar

from pydantic import ValidationError
from sqlalchemy import Column, Connection, Select, select

from kiosk.documents.open_data import Written, data_package, paired_lines
from kiosk.domain.calendar import local_day
from kiosk.domain.open_data import Cells, Resource
from kiosk.domain.open_tables import ORIGINS, RESOURCES
from kiosk.domain.sharing import Malformed
from kiosk.hub.database import Database, inserting
from kiosk.hub.tables import KIOSK, OPEN_DATA
from kiosk.services.ports import Clock
from kiosk.services.wire import TABLES

PACKAGE = "datapackage.json"
"""Name of the file that describes the others."""

T = TypeVar("T")
Tables = Mapping[str, list[list[str | int | None]]]


def read_tables(body: bytes) -> Tables:
    """Read the tables of a kiosk: each has its columns, and no cell that cannot be kept.

    Raises:
        Malformed: if they are not that.
    """
    try:
        said = TABLES.validate_json(body)
    except ValidationError as error:
        raise Malformed("tables expected") from error
    for resource in RESOURCES:
        for row in said.get(resource.name, ()):
            if len(row) != len(resource.fields) or any("\0" in str(cell) for cell in row):
                raise Malformed(f"rows of {resource.name} expected")
    return said


class OpenData:
    """The use cases of a kiosk that gives its tables, and of anybody who reads them."""

    def __init__(self, database: Database, clock: Clock, publisher: str) -> None:
        self._database = database
        self._clock = clock
        self._publisher = publisher
        self._lock = Lock()
        self._version: tuple[object, ...] = ()
        self._files: dict[str, bytes] = {}

    def keep(self, kiosk_id: int, tables: Tables) -> None:
        """Keep the tables of a kiosk in place of those it gave before."""
        known = {it.name: tables.get(it.name, []) for it in RESOURCES}
        kept = json.dumps(known)
        row = {
            "digest": hashlib.sha256(kept.encode()).hexdigest(),
            "tables": kept,
            "received_on": local_day(self._clock.now()),
        }
        with self._database.writing() as connection:
            keep = inserting(connection)(OPEN_DATA).values(row | {"kiosk_id": kiosk_id})
            connection.execute(keep.on_conflict_do_update(index_elements=["kiosk_id"], set_=row))

    def files(self) -> Mapping[str, bytes]:
        """Return the files by name, the same as long as no kiosk gives others."""
        with self._lock, self._database.reading() as connection:
            version = tuple(connection.execute(_shown(OPEN_DATA.c.digest)).scalars())
            if version != self._version:
                self._files = self._written(connection) if version else {}
                self._version = version
            return self._files

    def _written(self, connection: Connection) -> dict[str, bytes]:
        kept = [json.loads(it) for it in connection.execute(_shown(OPEN_DATA.c.tables)).scalars()]
        day: date = max(connection.execute(_shown(OPEN_DATA.c.received_on)).scalars())
        files: dict[str, bytes] = {}
        described: list[Written] = []
        for resource in RESOURCES:
            pairs = list(paired_lines(resource, _merged(resource, kept)))
            for form, column in (("csv", 0), ("json", 1)):
                name, content = f"{resource.name}.{form}", b"".join(it[column] for it in pairs)
                files[name] = content
                digest = hashlib.sha256(content).hexdigest()
                described.append(Written(resource, name, len(content), digest))
        return {PACKAGE: data_package(described, self._publisher, day)} | files


def _shown(column: Column[T]) -> Select[T]:
    return (
        select(column)
        .join(KIOSK, KIOSK.c.id == OPEN_DATA.c.kiosk_id)
        .where(KIOSK.c.revoked_on.is_(None))
        .order_by(OPEN_DATA.c.kiosk_id)
    )


def _merged(resource: Resource, kept: list[Tables]) -> Iterator[Cells]:
    """Give the rows of every kiosk; what several have, once."""
    told: set[object] = set()
    for tables in kept:
        for row in tables[resource.name]:
            key = tuple(row) if resource is ORIGINS else row[0]
            if key not in told:
                told.add(key)
                yield tuple(row)
