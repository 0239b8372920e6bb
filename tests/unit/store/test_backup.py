from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.errors import EnvironmentFault, Fault
from kiosk.store import backup
from kiosk.store.backup import Copies, made_at
from kiosk.store.records import SqliteRecords
from kiosk.store.sealed_file import DamagedFile, ForeignFile
from tests.fakes.bureau import Bureau, writer
from tests.fakes.chance import NOW

AT = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)


def laid(copies: Copies, copy: Path, folder: Path) -> SqliteRecords:
    """Return the record of a copy, laid in a folder and opened."""
    folder.mkdir()
    copies.unpack(copy, folder, copies.key())
    records = SqliteRecords(folder)
    records.open()
    return records


def test_a_copy_holds_all_that_was_kept_and_opens_like_the_record(bureau, tmp_path):
    receipts = [bureau.give(f"Un banc, le {number}") for number in range(20)]
    copy = bureau.records.back_up(AT)
    assert copy == tmp_path / "backups" / "kiosk-20261120T030000Z.copie"
    restored = laid(bureau.records.copies, copy, tmp_path / "restored")
    assert [Bureau(restored).kept(it) for it in receipts] == [bureau.kept(it) for it in receipts]
    restored.close()


def test_a_copy_carries_the_secrets_and_only_its_owner_reads_it(records, tmp_path):
    (tmp_path / "pepper").write_bytes(b"p" * 32)
    copy = records.back_up(AT)
    (tmp_path / "laid").mkdir()
    records.copies.unpack(copy, tmp_path / "laid", records.copies.key())
    assert {it.name: it.stat().st_mode & 0o777 for it in (tmp_path / "laid").iterdir()} == {
        "kiosk.db": 0o600,
        "pepper": 0o600,
    }
    assert copy.stat().st_mode & 0o777 == 0o600


def test_nothing_of_what_visitors_said_can_be_read_in_a_copy(bureau):
    bureau.give("Un canari dans la mine")
    copy = bureau.records.back_up(AT).read_bytes()
    for canary in (b"canari", b"SQLite", b"kiosk.db"):
        assert canary not in copy


def test_a_copy_is_made_while_a_transaction_is_open(bureau):
    bureau.give()
    with bureau.records.writing():
        assert bureau.records.back_up(AT).is_file()


@pytest.mark.parametrize("step", ["_private", "sync"])
def test_a_copy_that_fails_leaves_nothing(bureau, tmp_path, monkeypatch, step):
    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, step, full)
    with pytest.raises(OSError, match="No space"):
        Copies(tmp_path).make(writer(bureau.records), AT)
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


def test_the_latest_copy_comes_first_whatever_the_dates_of_the_files(records):
    for day in (1, 3, 2):
        records.back_up(AT.replace(day=day))
    (records.copies.folder / "notes.copie").write_text("rien à voir")
    assert [made_at(it).day for it in records.copies.newest_first()] == [3, 2, 1]
    assert records.last_backup_at() == AT.replace(day=3)
    assert records.last_backup_at(AT.replace(day=2)) == AT.replace(day=2)
    assert records.last_backup_at(AT.replace(day=1) - timedelta(days=1)) is None


def test_a_name_that_is_not_ours_has_no_moment():
    with pytest.raises(ValueError, match="notes"):
        made_at(Path("notes.copie"))


def test_thinning_out_keeps_the_hours_and_the_days_and_what_updates_left(records):
    copies = records.copies
    copies.folder.mkdir()
    for hours in range(24 * 9):
        moment = AT + timedelta(hours=hours)
        (copies.folder / f"kiosk-{moment:%Y%m%dT%H%M%SZ}.copie").touch()
    (copies.folder / "avant-0003-20250101T000000Z.copie").touch()
    deleted = records.thin_out(AT + timedelta(days=9), 24, 7)
    assert deleted == 24 * 9 - 24 - 5
    assert len(copies.newest_first()) == 24 + 5 + 1
    assert copies.thin_out(AT + timedelta(days=9), 24, 7) == 0


def test_a_copy_of_another_kiosk_is_foreign_and_damage_anywhere_shows(bureau, tmp_path):
    bureau.give()
    copies = bureau.records.copies
    copy = bureau.records.back_up(NOW)
    (tmp_path / "laid").mkdir()
    with pytest.raises(ForeignFile):
        copies.unpack(copy, tmp_path / "laid", b"another key of 32 bytes, exactly")
    whole, chance = copy.read_bytes(), random.Random(19)
    for _ in range(60):
        damaged = bytearray(whole)
        damaged[chance.randrange(len(whole))] ^= chance.randrange(1, 256)
        copy.write_bytes(damaged)
        with pytest.raises((DamagedFile, ForeignFile)):
            copies.unpack(copy, tmp_path / "laid", copies.key())
    for length in (len(whole) - 1, len(whole) // 2, 60, 44, 0):
        copy.write_bytes(whole[:length])
        with pytest.raises((DamagedFile, ForeignFile)):
            copies.unpack(copy, tmp_path / "laid", copies.key())
