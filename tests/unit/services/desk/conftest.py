"""The desk over a record on disk: agents have no record in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.desk import DeskBureau
from tests.fakes.new_records import new_records


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskBureau]:
    records = new_records(tmp_path)
    yield DeskBureau(records)
    records.close()
