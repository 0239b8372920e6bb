"""A kiosk on a real record, a hub beside it, and rounds between the two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.services.exchanging import Exchange
from kiosk.services.sharing import Sharing
from kiosk.store.records import SqliteRecords
from kiosk.sync.rounds import Rounds
from tests.fakes.bureau import Bureau
from tests.fakes.hub import HubBench, NearHub, a_sharing, an_exchange
from tests.fakes.new_records import new_records


@pytest.fixture
def records(tmp_path: Path) -> Iterator[SqliteRecords]:
    records = new_records(tmp_path / "kiosk")
    yield records
    records.close()


@pytest.fixture
def bureau(records: SqliteRecords) -> Bureau:
    return Bureau(records)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[HubBench]:
    bench = HubBench(tmp_path / "hub")
    yield bench
    bench.database.close()


@pytest.fixture
def sharing(records: SqliteRecords, bureau: Bureau) -> Sharing:
    return a_sharing(bureau)


@pytest.fixture
def exchange(records: SqliteRecords, bureau: Bureau) -> Exchange:
    del records
    return an_exchange(bureau)


@pytest.fixture
def rounds(sharing: Sharing, exchange: Exchange, bench: HubBench) -> Rounds:
    return Rounds(sharing, exchange, NearHub(bench, key=exchange.key), batch=3)
