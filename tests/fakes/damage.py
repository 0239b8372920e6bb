"""Records whose file was damaged."""

from __future__ import annotations

import random
from pathlib import Path

from kiosk.domain.receipt import Receipt
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import Bureau
from tests.fakes.new_records import new_records

GIVEN = 40


def fill(folder: Path) -> tuple[list[Receipt], bytes]:
    """Keep contributions, every other one public; return receipts and the closed file."""
    records = new_records(folder)
    bureau = Bureau(records)
    give = (bureau.give, bureau.publish)
    receipts = [
        give[rank % 2](f"Un banc au canal, le {rank}" + " près de l’eau" * 12)
        for rank in range(GIVEN)
    ]
    records.close()
    return receipts, records.path.read_bytes()


def reopened(folder: Path, data: bytes) -> SqliteRecords:
    """Put a file in the place of the record and open it."""
    (folder / "kiosk.db").write_bytes(data)
    records = SqliteRecords(folder)
    records.open()
    return records


def opening(bureau: Bureau, receipts: list[Receipt]) -> int:
    """Return how many receipts still open their follow-up, by either key."""
    looked_up = [bureau.following.look_up(it.keys.code).follow_up for it in receipts]
    return sum(it is not None for it in looked_up)


def flipped(data: bytes, seed: int) -> bytes:
    """Return the file with 1 to 200 bytes changed, often near its beginning."""
    chance = random.Random(seed)
    damaged = bytearray(data)
    for _ in range(chance.choice([1, 1, 3, 20, 200])):
        end = len(data) if chance.random() < 0.8 else 4096
        damaged[chance.randrange(end)] ^= chance.randrange(1, 256)
    return bytes(damaged)


def damage_text(data: bytes) -> bytes:
    """Return the file with the page that holds the last contributions made unreadable."""
    page = 4096
    leaves = [
        start
        for start in range(0, len(data), page)
        if data[start] == 0x0D and b"lackUn banc" in data[start : start + page]
    ]
    start = leaves[-1]
    return data[:start] + b"\xff" * page + data[start + page :]
