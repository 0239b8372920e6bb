"""Records on disk, open and closed with the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import Bureau


@pytest.fixture
def records(tmp_path: Path) -> Iterator[SqliteRecords]:
    records = SqliteRecords(tmp_path)
    records.open()
    yield records
    records.close()


@pytest.fixture
def bureau(records: SqliteRecords) -> Bureau:
    return Bureau(records)
