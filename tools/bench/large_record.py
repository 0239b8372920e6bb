"""A record of many published contributions, made once and kept in build/bench."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, insert

from kiosk.domain.contribution import State
from kiosk.domain.search_terms import stems, words
from kiosk.store.engine import writing_engine
from kiosk.store.records import SqliteRecords
from kiosk.store.schema import REVISION
from kiosk.store.tables import ContributionRow, ContributionTermsRow
from tools.bench.sentences import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from tools.bench.figures import Setting

QUARTIERS = ("nord", "sud", "est", "ouest", "centre", "gare", "port", None)
"""Where the generated contributions are; one in eight says nowhere."""

_BATCH = 20_000
_FIRST = datetime(2023, 1, 2, 8, tzinfo=UTC)
_BETWEEN = timedelta(seconds=90)
_WAITING = 500
"""One contribution in so many still waits for an agent."""


def large_record(setting: Setting) -> SqliteRecords:
    """Open the record of generated contributions; make it first if it is not there."""
    folder = setting.folder / f"record-{REVISION}-{setting.rows}"
    if not folder.exists():
        unfinished = folder.with_suffix(".part")
        shutil.rmtree(unfinished, ignore_errors=True)
        _fill(unfinished, setting.rows)
        unfinished.rename(folder)
    records = SqliteRecords(folder)
    records.open()
    return records


def _fill(folder: Path, rows: int) -> None:
    print(f"making a record of {rows:,} contributions, once; it takes minutes", flush=True)
    records = SqliteRecords(folder)
    records.open()
    records.close()
    engine = writing_engine(records.path)
    for start in range(1, rows + 1, _BATCH):
        with engine.begin() as connection:
            _keep(connection, range(start, min(start + _BATCH, rows + 1)))
    engine.dispose()


def _keep(connection: Connection, numbers: range) -> None:
    """Keep contributions as `ContributionRepository.add` does, many at a time."""
    contributions = [_columns(number) for number in numbers]
    connection.execute(insert(ContributionRow), contributions)
    terms = [
        {
            "sequence": it["sequence"],
            "words": " ".join(words(it["text"])),
            "stems": " ".join(stems(it["text"])),
        }
        for it in contributions
        if it["state"] is State.PUBLISHED
    ]
    connection.execute(insert(ContributionTermsRow), terms)
    connection.exec_driver_sql(
        "INSERT INTO contribution_search (rowid, words, stems) VALUES (?, ?, ?)",
        [tuple(it.values()) for it in terms],
    )


def _columns(number: int) -> dict[str, Any]:
    said = sentence(number)
    deposited = _FIRST + number * _BETWEEN
    published = number % _WAITING != 0
    decided = deposited + timedelta(days=2) if published else None
    return {
        "sequence": number,
        "id": UUID(int=number),
        "kind": said.kind,
        "text": said.text,
        "quartier": QUARTIERS[number % len(QUARTIERS)],
        "language": "fr",
        "channel": "import:bench",
        "reference": str(number),
        "state": State.PUBLISHED if published else State.TO_REVIEW,
        "version": 1 + published,
        "deposited_at": deposited,
        "read_at": decided,
        "answered_at": decided,
    }
