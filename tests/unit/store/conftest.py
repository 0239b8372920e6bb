"""Records on disk, open and closed with the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.receipt import Receipt
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import Bureau
from tests.fakes.damage import fill
from tests.fakes.new_records import new_records


@pytest.fixture
def records(tmp_path: Path) -> Iterator[SqliteRecords]:
    records = new_records(tmp_path)
    yield records
    records.close()


@pytest.fixture
def bureau(records: SqliteRecords) -> Bureau:
    return Bureau(records)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Receipt], bytes]:
    """Return receipts, and the closed file that keeps what they are for."""
    return fill(tmp_path_factory.mktemp("filled"))
