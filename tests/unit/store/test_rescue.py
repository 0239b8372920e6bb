from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.contribution import State
from kiosk.domain.receipt import Receipt
from kiosk.errors import EnvironmentFault, Fault
from kiosk.store import rescue as rescue_module
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import Bureau, writer
from tests.fakes.chance import NOW

GIVEN = 40


def fill(folder: Path) -> tuple[list[Receipt], bytes]:
    """Keep contributions, every other one public; return receipts and the closed file."""
    records = SqliteRecords(folder)
    records.open()
    bureau = Bureau(records)
    give = (bureau.give, bureau.publish)
    receipts = [
        give[rank % 2](f"Un banc au canal, le {rank}" + " près de l’eau" * 12)
        for rank in range(GIVEN)
    ]
    records.close()
    return receipts, records.path.read_bytes()


@pytest.fixture(scope="module")
def filled(tmp_path_factory) -> tuple[list[Receipt], bytes]:
    return fill(tmp_path_factory.mktemp("filled"))


def reopened(folder: Path, data: bytes) -> SqliteRecords:
    (folder / "kiosk.db").write_bytes(data)
    records = SqliteRecords(folder)
    records.open()
    return records


def opening(bureau: Bureau, receipts: list[Receipt]) -> int:
    """Return how many receipts still open their follow-up, by either key."""
    looked_up = [bureau.following.look_up(it.keys.code).follow_up for it in receipts]
    return sum(it is not None for it in looked_up)


def serve(bureau: Bureau) -> None:
    """Do everything that a kiosk does, once; heal as the kiosk does if damage shows meanwhile."""
    receipt = bureau.publish("Un toboggan tout neuf")
    found = bureau.browsing.search("toboggans neufs ")
    assert receipt.contribution_id in {it.id for it in found}
    bureau.browsing.lobby()
    bureau.browsing.voices()
    bureau.following.erase(receipt.contribution_id)
    assert bureau.browsing.search("toboggans neufs ") == ()


def serve_or_heal(bureau: Bureau) -> None:
    try:
        serve(bureau)
    except EnvironmentFault:
        bureau.records.heal()  # type: ignore[attr-defined]
        serve(bureau)


def flipped(data: bytes, seed: int) -> bytes:
    """Return the file with 1 to 200 bytes changed, often near its beginning."""
    chance = random.Random(seed)
    damaged = bytearray(data)
    for _ in range(chance.choice([1, 1, 3, 20, 200])):
        end = len(data) if chance.random() < 0.8 else 4096
        damaged[chance.randrange(end)] ^= chance.randrange(1, 256)
    return bytes(damaged)


def check_service_resumes(folder: Path, data: bytes) -> None:
    records = reopened(folder, data)
    serve_or_heal(Bureau(records))
    for aside in folder.glob("abimee-*"):
        assert (aside / "kiosk.db").stat().st_size >= len(data)
    assert {it.name for it in folder.iterdir() if not it.name.startswith("abimee-")} <= {
        "kiosk.db",
        "kiosk.db-wal",
        "kiosk.db-shm",
        "backups",
    }
    records.close()


@pytest.mark.parametrize("seed", range(25))
def test_service_resumes_whatever_bytes_were_flipped(filled, tmp_path, seed):
    check_service_resumes(tmp_path, flipped(filled[1], seed))


@pytest.mark.slow
def test_service_resumes_for_a_thousand_seeds(filled, tmp_path):
    for seed in range(25, 1000):
        (tmp_path / str(seed)).mkdir()
        check_service_resumes(tmp_path / str(seed), flipped(filled[1], seed))


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"garbage, no database at all " * 999,
        lambda data: bytes(len(data)),
        lambda _: os.urandom(8192),
        lambda data: data[: len(data) // 2],
        lambda data: data[: len(data) // 2 + 77],
        lambda data: data[:4096],
        lambda data: data[:50],
    ],
    ids=["garbage", "zeros", "noise", "half", "torn", "one page", "half a header"],
)
def test_service_resumes_and_the_damaged_file_is_kept(filled, tmp_path, damage):
    data = damage(filled[1])
    records = reopened(tmp_path, data)
    serve(Bureau(records))
    records.close()
    [aside] = tmp_path.glob("abimee-*")
    assert (aside / "kiosk.db").read_bytes() == data


def test_a_file_of_no_bytes_is_a_new_record(tmp_path):
    records = reopened(tmp_path, b"")
    serve(Bureau(records))
    records.close()
    assert not list(tmp_path.glob("abimee-*"))


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


def test_rows_that_can_be_read_are_saved(filled, tmp_path):
    receipts, data = filled
    records = reopened(tmp_path, damage_text(data))
    bureau = Bureau(records)
    assert list(tmp_path.glob("abimee-*"))
    assert GIVEN / 4 <= opening(bureau, receipts) < GIVEN
    assert bureau.browsing.search("bancs canal ")
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
    bureau.following.erase(receipts[1].contribution_id)
    bureau.following.withdraw(receipts[3].contribution_id)
    late = bureau.give("Après la sauvegarde")
    writer(records).dispose()
    rescue_module.rescue(records.path, records.backups)
    records.open()
    bureau = Bureau(records)
    assert bureau.kept(receipts[1]).text == ""
    assert bureau.following.look_up(receipts[1].keys.code).follow_up is None
    assert bureau.kept(receipts[3]).state is State.WITHDRAWN
    assert bureau.kept(late).text == "Après la sauvegarde"
    shown = {it.id for it in bureau.browsing.search("bancs canal ")}
    assert shown
    assert shown.isdisjoint(it.contribution_id for it in (receipts[1], receipts[3]))
    with records.reading() as record:
        assert record.journal.first_broken_line() is None
    records.close()


def test_a_backup_that_is_damaged_too_is_passed_over(filled, tmp_path):
    receipts, data = filled
    records = reopened(tmp_path, data)
    good = records.back_up(NOW)
    records.close()
    os.utime(good, (1, 1))
    (tmp_path / "backups" / "noise.db").write_bytes(b"noise" * 999)
    newer = reopened_newer(tmp_path / "newer")
    newer.rename(tmp_path / "backups" / "newer.db")
    records = reopened(tmp_path, damage_text(data))
    assert opening(Bureau(records), receipts) == GIVEN
    records.close()


def reopened_newer(folder: Path) -> Path:
    records = SqliteRecords(folder)
    records.open()
    with writer(records).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    records.close()
    return records.path


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
    rescue_module.rescue(other / "kiosk.db", other / "backups")
    [aside] = other.glob("abimee-*")
    assert (aside / "kiosk.db-wal").read_bytes() == wal
    saved = SqliteRecords(other)
    saved.open()
    assert Bureau(saved).kept(late).text == "Seulement dans le journal"
    assert opening(Bureau(saved), receipts) == GIVEN
    saved.close()


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
