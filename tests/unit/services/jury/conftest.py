"""A jury over a record on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.records import SqliteRecords
from tests.fakes.desk import DeskBureau
from tests.fakes.jury import Assembly


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskBureau]:
    records = SqliteRecords(tmp_path)
    records.open()
    yield DeskBureau(records)
    records.close()


@pytest.fixture
def assembly(desk: DeskBureau) -> Assembly:
    return Assembly(desk)
