"""New records, copied from one that was made once: making one costs a tenth of a second, and the
demo content half a second, for each test that wants its own."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.services.demo import load_demo
from kiosk.settings import ASSETS
from kiosk.store.records import SqliteRecords


def new_records(folder: Path) -> SqliteRecords:
    """Return an open record that holds nothing, in this folder."""
    records = SqliteRecords(folder)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(_made(with_demo=False), records.path)
    records.open()
    return records


def put_demo(folder: Path) -> None:
    """Put a record that holds the demo content, dated around today, in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(_made(with_demo=True), SqliteRecords(folder).path)


@cache
def _made(*, with_demo: bool) -> Path:
    records = SqliteRecords(Path(_folder(with_demo=with_demo).name))
    records.open()
    if with_demo:
        load_demo(records, SystemClock(), SystemRandomness(), ASSETS / "demo")
    records.close()
    return records.path


@cache
def _folder(*, with_demo: bool) -> TemporaryDirectory[str]:
    """Return a folder that goes away with the process."""
    return TemporaryDirectory(prefix="demo" if with_demo else "blank")
