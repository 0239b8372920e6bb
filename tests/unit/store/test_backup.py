from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3
import pytest

from kiosk.errors import EnvironmentFault, Fault
from kiosk.store import backup
from kiosk.store.backup import back_up, newest_first
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import Bureau, writer

AT = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)


def test_a_copy_holds_all_that_was_kept_and_opens_like_the_record(bureau, tmp_path):
    receipts = [bureau.give(f"Un banc, le {number}") for number in range(20)]
    copy = bureau.records.back_up(AT)
    assert copy == tmp_path / "backups" / "kiosk-20261120T030000Z.db"
    folder = tmp_path / "restored"
    folder.mkdir()
    copy.rename(folder / "kiosk.db")
    restored = SqliteRecords(folder)
    restored.open()
    assert [Bureau(restored).kept(it) for it in receipts] == [bureau.kept(it) for it in receipts]
    restored.close()


def test_a_copy_is_made_while_a_transaction_is_open(bureau):
    bureau.give()
    with bureau.records.writing():
        assert bureau.records.back_up(AT).is_file()


@pytest.mark.parametrize("step", ["copy", "sync"])
def test_a_copy_that_fails_leaves_nothing(bureau, tmp_path, monkeypatch, step):
    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "backups" / "kiosk.db"
    if step == "copy":
        (tmp_path / "backups").mkdir()
        (tmp_path / "backups" / "kiosk.part").write_text("garbage that is no database " * 99)
        error: type[Exception] = pysqlite3.DatabaseError
    else:
        monkeypatch.setattr(backup, "sync", full)
        error = OSError
    with pytest.raises(error):
        back_up(writer(bureau.records), target)
    assert not list((tmp_path / "backups").iterdir())


def test_a_full_disk_is_told_as_such(bureau, monkeypatch):
    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "sync", full)
    with pytest.raises(EnvironmentFault) as raised:
        bureau.records.back_up(AT)
    assert raised.value.code is Fault.DISK_FULL
    assert bureau.records.last_backup_at() is None


def test_a_corrupt_record_is_not_copied(bureau, monkeypatch):
    monkeypatch.setattr(SqliteRecords, "quick_check", lambda _self: "row 3 missing")
    with pytest.raises(EnvironmentFault, match="row 3 missing") as raised:
        bureau.records.back_up(AT)
    assert raised.value.code is Fault.DATABASE_CORRUPT
    assert bureau.records.last_backup_at() is None


def test_the_latest_copy_comes_first(records):
    for day in (1, 3, 2):
        copy = records.back_up(AT.replace(day=day))
        os.utime(copy, (day, day))
    assert [it.name[12:14] for it in newest_first(records.backups)] == ["03", "02", "01"]
    assert records.last_backup_at() == datetime(1970, 1, 1, 0, 0, 3, tzinfo=UTC)
