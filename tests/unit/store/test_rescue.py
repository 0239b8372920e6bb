"""What a rescue saves, and what it does when it fails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.contribution import State
from kiosk.errors import EnvironmentFault, Fault
from kiosk.store import rescue as rescue_module
from kiosk.store.backup import Copies
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import Bureau, a_contribution, writer
from tests.fakes.chance import NOW
from tests.fakes.damage import GIVEN, damage_text, fill, opening, reopened


def test_rows_that_can_be_read_are_saved(filled, tmp_path):
    receipts, data = filled
    records = reopened(tmp_path, damage_text(data))
    bureau = Bureau(records)
    assert list(tmp_path.glob("abimee-*"))
    assert GIVEN / 4 <= opening(bureau, receipts) < GIVEN
    assert bureau.browsing.search("bancs canal ").page.voices
    with writer(records).connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    records.close()


def test_a_backup_gives_back_what_the_damage_took(tmp_path):
    receipts, data = fill(tmp_path)
    records = SqliteRecords(tmp_path)
    records.open()
    records.back_up(NOW)
    records.close()
    records = reopened(tmp_path, damage_text(data))
    assert opening(Bureau(records), receipts) == GIVEN
    records.close()


def test_newer_rows_of_a_damaged_file_win_over_the_backup(tmp_path):
    receipts, _ = fill(tmp_path)
    records = SqliteRecords(tmp_path)
    records.open()
    records.back_up(NOW)
    bureau = Bureau(records)
    bureau.following.erase(receipts[1].subject_id)
    bureau.following.withdraw(receipts[3].subject_id)
    late = bureau.give("Après la sauvegarde")
    writer(records).dispose()
    rescue_module.rescue(records.path, records.copies)
    records.open()
    bureau = Bureau(records)
    assert bureau.kept(receipts[1]).text == ""
    assert bureau.following.look_up(receipts[1].keys.code).follow_up is None
    assert bureau.kept(receipts[3]).state is State.WITHDRAWN
    assert bureau.kept(late).text == "Après la sauvegarde"
    shown = {it.id for it in bureau.browsing.search("bancs canal ").page.voices}
    assert shown
    assert shown.isdisjoint(it.subject_id for it in (receipts[1], receipts[3]))
    with records.reading() as record:
        assert record.journal.first_broken_line() is None
    records.close()


def test_a_backup_that_is_damaged_too_is_passed_over(filled, tmp_path):
    receipts, data = filled
    records = reopened(tmp_path, data)
    good = records.back_up(NOW)
    records.close()
    later = good.with_name("kiosk-20261121T093015Z.copie")
    later.write_bytes(b"noise" * 999)
    cut = good.with_name("kiosk-20261122T093015Z.copie")
    cut.write_bytes(good.read_bytes()[:-1])
    of_a_newer_program(tmp_path / "newer", good.parent, tmp_path / "backup.key")
    records = reopened(tmp_path, damage_text(data))
    assert opening(Bureau(records), receipts) == GIVEN
    records.close()


def of_a_newer_program(folder: Path, copies: Path, key: Path) -> None:
    """Put a copy among the others that only a newer program reads."""
    records = SqliteRecords(folder, key)
    records.open()
    with writer(records).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    made = records.back_up(NOW + timedelta(days=2, hours=1))
    records.close()
    made.rename(copies / made.name)


@pytest.mark.parametrize("step", ["_keep", "_lay", "_salvage", "_index"])
def test_a_rescue_that_fails_leaves_the_file_in_place_and_is_tried_again(
    filled, tmp_path, monkeypatch, step: str
):
    receipts, data = filled
    damaged = damage_text(data)
    (tmp_path / "kiosk.db").write_bytes(damaged)
    records = SqliteRecords(tmp_path)
    done: Callable[..., None] = getattr(rescue_module, step)

    def full(*parts: Path) -> None:
        done(*parts)
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(rescue_module, step, full)
        with pytest.raises(EnvironmentFault) as raised:
            records.open()
    assert raised.value.code is Fault.DISK_FULL
    assert records.path.read_bytes() == damaged
    assert not list(tmp_path.glob("abimee-*"))
    records.heal()
    assert opening(Bureau(records), receipts) >= GIVEN / 4
    assert len(list(tmp_path.glob("abimee-*"))) == 1
    records.close()


def test_what_only_the_wal_held_is_saved_and_kept(filled, tmp_path):
    receipts, data = filled
    records = reopened(tmp_path, data)
    late = Bureau(records).give("Seulement dans le journal")
    wal = records.path.with_name("kiosk.db-wal").read_bytes()
    other = tmp_path / "other"
    other.mkdir()
    (other / "kiosk.db").write_bytes(records.path.read_bytes())
    (other / "kiosk.db-wal").write_bytes(wal)
    records.close()
    rescue_module.rescue(other / "kiosk.db", Copies(other))
    [aside] = other.glob("abimee-*")
    assert (aside / "kiosk.db-wal").read_bytes() == wal
    saved = SqliteRecords(other)
    saved.open()
    assert Bureau(saved).kept(late).text == "Seulement dans le journal"
    assert opening(Bureau(saved), receipts) == GIVEN
    saved.close()


def test_a_row_whose_end_cannot_be_read_costs_no_other(filled, tmp_path):
    receipts, data = filled
    records = reopened(tmp_path, data)
    with records.writing() as record:
        record.contributions.add(a_contribution(1, text="z" * 20_000))
    records.close()
    whole = records.path.read_bytes()
    page = next(
        start
        for start in range(0, len(whole), 4096)
        if whole[start + 4 : start + 4096] == b"z" * 4092
    )
    records = reopened(tmp_path, whole[:page] + b"\xff" * 4 + whole[page + 4 :])
    assert opening(Bureau(records), receipts) == GIVEN
    with records.reading() as record:
        assert record.contributions.get(a_contribution(1).id) is None
    records.close()


def test_a_row_that_the_table_refuses_costs_no_other(filled, tmp_path):
    receipts, data = filled
    records = reopened(tmp_path, data)
    with writer(records).connect() as connection:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
        connection.exec_driver_sql("UPDATE contribution SET kind = 'lock' WHERE sequence = 7")
        connection.commit()
    records.close()
    records.open()
    assert opening(Bureau(records), receipts) == GIVEN - 1
    records.close()


def test_without_room_for_an_empty_record_the_fault_is_told(filled, tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise EnvironmentFault("Le disque est plein.", Fault.DISK_FULL)

    (tmp_path / "kiosk.db").write_bytes(damage_text(filled[1]))
    monkeypatch.setattr(rescue_module, "make_ready", full)
    with pytest.raises(EnvironmentFault) as raised:
        SqliteRecords(tmp_path).open()
    assert raised.value.code is Fault.DISK_FULL
    assert [it.name for it in tmp_path.iterdir() if it.is_dir()] == []


def test_examining_mends_nothing(filled, tmp_path):
    (tmp_path / "kiosk.db").write_bytes(b"garbage, no database at all " * 999)
    with pytest.raises(EnvironmentFault) as raised:
        SqliteRecords(tmp_path).open(mend=False)
    assert raised.value.code is Fault.DATABASE_CORRUPT
    assert [it.name for it in tmp_path.iterdir()] == ["kiosk.db"]


def test_damage_that_only_an_index_shows_is_mended_by_healing(filled, tmp_path):
    receipts, data = filled
    records = reopened(tmp_path, data)
    with writer(records).begin() as connection:
        connection.exec_driver_sql("PRAGMA writable_schema=ON")
        connection.exec_driver_sql(
            "UPDATE sqlite_schema SET sql = replace(sql, '(subject_id)', '(action)') "
            "WHERE name = 'ix_audit_subject_id'"
        )
    records.heal()
    assert len(list(tmp_path.glob("abimee-*"))) == 1
    assert opening(Bureau(records), receipts) == GIVEN
    records.close()
