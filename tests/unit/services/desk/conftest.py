"""The desk over a record on disk: agents have no record in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.records import SqliteRecords
from tests.fakes.desk import DeskBureau


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskBureau]:
    records = SqliteRecords(tmp_path)
    records.open()
    yield DeskBureau(records)
    records.close()
