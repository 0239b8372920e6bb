"""The record, twice: whatever is promised must hold for both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.services.ports import Records
from tests.fakes.new_records import new_records
from tests.fakes.records import InMemoryRecords


@pytest.fixture(params=["in memory", "sqlite"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Records]:
    if request.param == "in memory":
        yield InMemoryRecords()
        return
    on_disk = new_records(tmp_path)
    yield on_disk
    on_disk.close()
